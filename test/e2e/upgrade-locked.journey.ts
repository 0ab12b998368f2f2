import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { type Example, toldBy } from '../unit/frozen/examples.ts';
import type { Snapshot } from '../../lib/messages/snapshot.ts';
import type { Tab } from './driver/driver.ts';
import { useStage } from './stage.ts';
import { olderBuild, type UpdatedFolder } from './story/older-build.ts';
import { askFrom } from './story/save-filing.ts';
import { openPages, quietPage, stored, updateFrom } from './story/updated.ts';
import { openLocked, unlock } from './story/vault.ts';

const FROZEN = JSON.parse(readFileSync(new URL('../unit/frozen/locked-v1.json', import.meta.url), 'utf8')) as Omit<Example, 'file'> & { readonly passphrase: string };

/**
 * What is the same at any time. The times of the others are locked with them and cannot be moved to this moment: what was open then
 * is past its 24 hours now, and the submits that fitted no filing are over and weigh no more.
 */
function lasting(numbers: Example['expected']['filings'][string] | undefined) {
  if (numbers === null || numbers === undefined) return null;
  const { deadline, resends, passed } = numbers;
  return { deadline, resends, passed };
}

describe('An update from the frozen store of the first Heyan that could be locked', () => {
  let folder: UpdatedFolder | undefined;
  const stage = useStage({
    isFirstRun: true,
    build: async () => {
      folder = await olderBuild('0.0.1', FROZEN.store);
      return folder.path;
    },
  });
  afterAll(() => folder?.remove());
  let popup: Tab;

  test('is locked as it was: nothing is asked, nothing is written, nothing of it can be read', async () => {
    const { driver } = stage;
    if (folder === undefined) throw new Error('the older build is not written yet');
    const quiet = await updateFrom(driver, folder, FROZEN.store);
    popup = await openLocked(driver);
    expect(await openPages(quiet)).toEqual(['/help.html', '/popup.html']);
    expect(await askFrom(popup, { type: 'snapshot' })).toMatchObject({ ok: true, value: { filings: [], locked: expect.any(Array) as unknown } });
    expect(await stored(quiet)).toEqual(FROZEN.store);
    await quiet.close();
  });

  test('also when its worker dies while the passphrase is tried, and the browser with it', async () => {
    const { driver } = stage;
    void askFrom(popup, { type: 'unlock', passphrase: FROZEN.passphrase }).catch(() => null);
    await driver.stopWorker();
    await driver.restart();
    popup = await openLocked(driver);
    const quiet = await quietPage(driver);
    const { vault: _lid, ...documents } = (await stored(quiet)) as Record<string, unknown>;
    const { vault: _before, ...frozen } = FROZEN.store;
    expect(documents).toEqual(frozen);
    await quiet.close();
    await popup.activate();
  });

  test('the passphrase of then opens it: every filing, and every round with the numbers of then', async () => {
    await unlock(popup, FROZEN.passphrase);
    const snapshot = (await askFrom(popup, { type: 'snapshot' })).value as Snapshot;
    const { filings, trouble } = toldBy(snapshot);
    expect([Object.keys(filings), trouble]).toEqual([Object.keys(FROZEN.expected.filings), FROZEN.expected.trouble]);
    for (const { filing: { label } } of snapshot.filings) {
      await popup.waitFor(`the filing ${label}`, (wanted) => document.querySelector(`[data-testid="filing"][data-label="${wanted}"]`), label);
    }
    for (const [id, then] of Object.entries(FROZEN.expected.filings)) expect(lasting(filings[id])).toEqual(lasting(then));
  });
});
