import { describe, expect, test } from 'vitest';
import type { Driver, Tab } from './driver/driver.ts';
import type { Site } from '../site/site.ts';
import { BROWSER, useStage } from './stage.ts';
import { countedTries } from './story/counted.ts';
import { storedText } from './story/data-view.ts';
import { untilAnswer, untilHeld } from './story/panel-view.ts';
import { addFiling, badgeText, openPopup } from './story/popup-page.ts';
import { type Find, findInProfile } from './story/raw-bytes.ts';
import { askFrom } from './story/save-filing.ts';
import { openLocked, setPassphrase, tryPassphrase, unlock } from './story/vault.ts';
import { openVerification } from './story/verification.ts';

const PASSPHRASE = '四个不相干的词 blue whale';
const LABEL = '锁着的蓝鲸商城';
const PHONE = '13566778899';
const ID_TAIL = '40718X';
const FILING = { label: LABEL, persons: [{ role: 'subject', phone: PHONE, idTail: ID_TAIL }] } as const;
const SECRETS = [PHONE, ID_TAIL, LABEL];

/** Where each browser keeps what an extension stores. */
const STORE = BROWSER === 'chromium' ? /Local Extension Settings/ : /storage[\\/]default[\\/]moz-extension/;

const UNTIL_WRITTEN = { timeout: 10_000 };

/** Where each text stands in the profile folder while the browser is stopped, and again after its next start. */
async function findAfterRestart(driver: Driver, texts: readonly string[]): Promise<readonly Find[]> {
  const found: Find[] = [];
  await driver.whileStopped(async (profile) => void found.push(...(await findInProfile(profile, texts))));
  return [...found, ...(await findInProfile(driver.profilePath, texts))];
}

/** A wrong try of this person's on the page. Locked, it is asked about first. */
async function tryWrongly(driver: Driver, site: Site, isLocked: boolean): Promise<Tab> {
  const { id, codes } = site.submitRequest({ persons: [{ role: 'subject', phone: PHONE, idTail: ID_TAIL }] });
  const form = await openVerification(driver, site, { requestId: id, code: codes[PHONE] ?? '', phone: PHONE, idTail: ID_TAIL });
  if (isLocked) await form.tab.panel.waitFor('being told so', (root) => root.querySelector('[data-testid="panel-locked"]'));
  await form.typeValues({ code: '909090', phone: PHONE, idTail: ID_TAIL });
  if (isLocked) {
    await form.page.pressSubmit();
    await untilHeld(form.tab, 'countUnknown');
  }
  await form.submit();
  await untilAnswer(form.tab, 'tryAgain');
  expect(site.wrongTries(id)).toBe(1);
  return form.tab;
}

describe('A passphrase that is set when there is something to lock', () => {
  const stage = useStage();
  let popup: Tab;

  test('all is there as before, and nothing of it can be read in what is stored', async () => {
    popup = await openPopup(stage.driver);
    await addFiling(popup, FILING);
    for (const secret of SECRETS) expect(await storedText(popup)).toContain(secret);
    await setPassphrase(popup, PASSPHRASE);
    await popup.waitFor('the filing', (wanted) => document.querySelector(`[data-label="${wanted}"]`), LABEL);
    for (const secret of [...SECRETS, PASSPHRASE]) expect(await storedText(popup)).not.toContain(secret);
  });

  test('after a restart of the browser it is locked: no filing is shown, and no wrong passphrase opens it', async () => {
    await stage.driver.restart();
    popup = await openLocked(stage.driver);
    expect(await popup.evaluate(() => document.body.innerText)).not.toContain(PHONE.slice(-4));
    await tryPassphrase(popup, 'not this one');
    await popup.waitFor('the refusal', () => document.querySelector('#passphrase-problem:not([hidden])'));
    expect(await popup.evaluate(() => document.querySelectorAll('[data-testid="filing"]').length)).toBe(0);
  });

  test('a submit on the page while it is locked is asked about, let through and counted; also when the worker dies', async () => {
    const { driver, site } = stage;
    const page = await tryWrongly(driver, site, true);
    await expect.poll(() => badgeText(popup), UNTIL_WRITTEN).toBe('4');
    // The answer, too: with the page closed before it was told, nobody could know it.
    await expect.poll(() => storedText(popup), UNTIL_WRITTEN).toContain('"settled"');
    await driver.stopWorker();
    await page.close();
    await popup.activate();
    expect(await askFrom(popup, { type: 'vaultStatus' })).toMatchObject({ value: { state: 'locked' } });
  });

  test('unlocked, the submit is its filing\'s and fits it for sure', async () => {
    await unlock(popup, PASSPHRASE);
    await expect.poll(() => countedTries(popup, LABEL), UNTIL_WRITTEN).toEqual({ worst: 1, best: 1 });
    expect(await popup.evaluate(() => document.querySelectorAll('[data-testid="unassigned"]').length)).toBe(0);
  });

  test('locked by hand, every screen is, and what was being typed is gone', async () => {
    await popup.click('[data-testid="add-filing"]');
    await popup.type('[data-testid="label"]', '写到一半的备案');
    const other = await stage.driver.newTab(stage.driver.extensionUrl('popup.html'));
    expect(await askFrom(other, { type: 'lock' })).toMatchObject({ ok: true });
    await other.close();
    await popup.activate();
    await popup.waitFor('being locked', () => document.querySelector('[data-testid="locked"]'));
    await unlock(popup, PASSPHRASE);
    expect(await popup.evaluate(() => document.body.innerHTML)).not.toContain('写到一半');
  });

  test('what was stored in the open before may lie in old records of the browser\'s own store of it (docs/vault.md), and nowhere else', async () => {
    const found = await findAfterRestart(stage.driver, SECRETS);
    if (process.env['HEYAN_SAY']) console.log(BROWSER, JSON.stringify(found, null, 1));
    expect(found.filter(({ file }) => !STORE.test(file))).toEqual([]);
  });
});

describe('A passphrase that is set first', () => {
  const stage = useStage();

  test('nothing that is typed into Heyan or counted after it is ever in the profile folder\'s raw bytes', async () => {
    const { driver, site } = stage;
    const popup = await openPopup(driver);
    await setPassphrase(popup, PASSPHRASE);
    await addFiling(popup, FILING);
    await (await tryWrongly(driver, site, false)).close();
    await expect.poll(() => countedTries(popup, LABEL), UNTIL_WRITTEN).toEqual({ worst: 1, best: 1 });
    expect(await findAfterRestart(driver, [...SECRETS, PASSPHRASE, '909090'])).toEqual([]);
  });

  test('the search would find it: with the passphrase taken away, it is there', async () => {
    const { driver } = stage;
    const popup = await openLocked(driver);
    await unlock(popup, PASSPHRASE);
    expect(await askFrom(popup, { type: 'removePassphrase', current: PASSPHRASE })).toEqual({ ok: true, value: 'done' });
    const found = await findAfterRestart(driver, SECRETS);
    expect(new Set(found.map(({ text }) => text))).toEqual(new Set(SECRETS));
  });
});
