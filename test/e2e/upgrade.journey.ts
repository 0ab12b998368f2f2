import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { PROJECT_ROOT } from './driver/project.ts';
import type { Tab } from './driver/driver.ts';
import { useStage } from './stage.ts';
import { examplesOfNow } from './story/frozen.ts';
import { olderBuild, type UpdatedFolder } from './story/older-build.ts';
import { badgeText, openPopup } from './story/popup-page.ts';
import { alarmAhead } from './story/reminding.ts';
import { askFrom } from './story/save-filing.ts';
import { expectNumbers, expectShown, filingsIn, labelsIn, openPages, quietPage, runningVersion, stored, updateFrom } from './story/updated.ts';

const MINUTE = 60_000;
const UNTIL_WRITTEN = { timeout: 15_000 };
const EXAMPLES = examplesOfNow();
const [LAST] = EXAMPLES.toReversed();
const { version: NOW } = JSON.parse(readFileSync(join(PROJECT_ROOT, 'package.json'), 'utf8')) as { version: string };

/** A stage on which the older build of this store is running. */
function useOlder(version: number, store: Readonly<Record<string, unknown>>) {
  let folder: UpdatedFolder | undefined;
  const stage = useStage({
    isFirstRun: true,
    build: async () => {
      folder = await olderBuild(`0.0.${version}`, store);
      return folder.path;
    },
  });
  afterAll(() => folder?.remove());
  return {
    get driver() {
      return stage.driver;
    },
    get folder() {
      if (folder === undefined) throw new Error('the older build is not written yet');
      return folder;
    },
  };
}

describe.each(EXAMPLES.map((example) => [example.version, example.writtenBy, example] as const))('An update from the frozen store of version %i, by %s', (version, _, example) => {
  const stage = useOlder(version, example.store);
  const labels = labelsIn(example.store);
  let popup: Tab;

  test('asks the user nothing, changes nothing, and goes on watching the clock before anybody opens anything', async () => {
    const { driver, folder } = stage;
    const quiet = await updateFrom(driver, folder, example.store);
    expect(await runningVersion(quiet)).toBe(NOW);
    await expect.poll(() => alarmAhead(quiet), UNTIL_WRITTEN).not.toBeNull();
    expect(await alarmAhead(quiet)).toBeLessThanOrEqual(15 * MINUTE);
    await expect.poll(() => badgeText(quiet), UNTIL_WRITTEN).not.toBe('');
    expect(await openPages(quiet)).toEqual(['/help.html']);
    expect(await stored(quiet)).toEqual(example.store);
    await quiet.close();
  });

  test('shows the filings, their rounds and the tries left as they were', async () => {
    popup = await openPopup(stage.driver);
    await expectNumbers(popup, example);
    await expectShown(popup, { ...example, labels });
  });

  test('loses nothing when the worker dies in the middle of writing all of it anew', async () => {
    const { driver } = stage;
    for (const { id } of filingsIn(example.store)) {
      const round = example.expected.filings[id];
      if (round === null || round === undefined) continue;
      // An SMS at the time that is known changes nothing, and writes the round.
      const told = askFrom(popup, { type: 'smsCame', filingId: id, smsAt: round.deadline - 24 * 60 * MINUTE }).catch(() => null);
      await driver.stopWorker();
      await told;
      await expectNumbers(popup, example);
    }
    for (const filing of filingsIn(example.store)) expect(await askFrom(popup, { type: 'saveFiling', filing })).toMatchObject({ ok: true });
    await expectNumbers(popup, example);
  });

  test('and all of it is there after a restart', async () => {
    await stage.driver.restart();
    popup = await openPopup(stage.driver);
    await expectNumbers(popup, example);
    await expectShown(popup, { ...example, labels });
  });
});

describe('An update that is cut off in its first moment', () => {
  if (LAST === undefined) throw new Error('no store was frozen');
  const stage = useOlder(LAST.version, LAST.store);

  test('by the death of its worker and the end of the browser: the next start finds everything', async () => {
    const { driver, folder } = stage;
    const before = await quietPage(driver);
    await expect.poll(() => stored(before), UNTIL_WRITTEN).toEqual(LAST.store);
    await driver.update(folder.ship);
    await driver.stopWorker();
    await driver.restart();
    const quiet = await quietPage(driver);
    expect(await stored(quiet)).toEqual(LAST.store);
    expect(await openPages(quiet)).toEqual(['/help.html']);
    await expect.poll(() => alarmAhead(quiet), UNTIL_WRITTEN).not.toBeNull();
    const popup = await openPopup(driver);
    await expectNumbers(popup, LAST);
    await expectShown(popup, { ...LAST, labels: labelsIn(LAST.store) });
  });
});

describe('An update of a Heyan in which nothing was ever stored', () => {
  const stage = useOlder(1, {});

  test('asks for the consent where it is needed, and throws no page at anybody', async () => {
    const { driver, folder } = stage;
    const quiet = await updateFrom(driver, folder, {});
    const popup = await driver.newTab(driver.extensionUrl('popup.html'));
    await popup.waitFor('the question instead of the list', () => document.querySelector('[data-testid="consent-yes"]'));
    expect(await openPages(quiet)).toEqual(['/help.html', '/welcome.html#popup']);
    expect(await stored(quiet)).toEqual({});
  });
});

describe('A first install, where the same look sees the page that asks', () => {
  const stage = useStage({ isFirstRun: true });

  test('it is open', async () => {
    const quiet = await quietPage(stage.driver);
    await expect.poll(() => openPages(quiet), UNTIL_WRITTEN).toEqual(['/help.html', '/welcome.html']);
  });
});
