import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Driver } from '../driver/driver.ts';
import { beginAnew, chooseFile, eraseAll, openData, untilSaid } from '../story/data-view.ts';
import type { Look } from './look.ts';

/** Tall enough to show the whole section. */
const WHOLE = 2100;

const HEAD = '备案名称,接入商,备案类型,服务类型,身份,手机号,证件号码后6位';
const LONG = '一家名字特别长的有限责任公司（华东分公司）官方网站与配套小程序的首次备案';
const GOOD = ['小站,京东云,首次备案,网站,主体负责人,13855550001,01123X', '小站,京东云,首次备案,网站,服务负责人,13855550002,110101199003074518', '小站,京东云,首次备案,网站,主体负责人,13855550001,01123X'];
const BAD = [`${LONG},某某云,,网页,经理,1.38556E+10,12345`, ',京东云,首次备案,网站,主体负责人,1385555,'];
const table = (rows: readonly string[]): string => [HEAD, ...rows].join('\n');

/** The section: at first, refused, blocked, looked at, done, sealed; the question before erasing; what was deleted by itself; nothing left. */
export async function lookAtData(driver: Driver, look: Look): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'heyan-look-'));
  try {
    const popup = await openData(driver);
    await look.atPopup(popup, 'data', WHOLE);
    await popup.click('[data-testid="save-table"]');
    await popup.waitFor('being told that it is not locked', () => document.querySelector('[data-testid="save-said"] .notice'));
    await look.atPopup(popup, 'data-saved', WHOLE);
    await chooseFile(popup, folder, 'other.csv', '备案名称,手机号\na,b');
    await popup.waitFor('the refusal', () => document.querySelector('[data-testid="file-refused"]'));
    await look.atPopup(popup, 'data-refused', WHOLE);
    await chooseFile(popup, folder, 'bad.csv', table([...BAD, ...GOOD]));
    await popup.waitFor('what is to be corrected', () => document.querySelector('[data-testid="blocked"]'));
    await look.atPopup(popup, 'data-blocked', WHOLE);
    await chooseFile(popup, folder, 'good.csv', table(GOOD));
    await popup.waitFor('the preview', () => document.querySelector('[data-testid="apply-import"]'));
    await look.atPopup(popup, 'data-preview', WHOLE);
    await popup.click('[data-testid="apply-import"]');
    await untilSaid(popup, 'load', '1');
    await look.atPopup(popup, 'data-done', WHOLE);
    const sealed = { format: 'heyan-sealed', version: 1, derivation: { name: 'PBKDF2', hash: 'SHA-256', iterations: 600_000, salt: 'AAAAAAAAAAAAAAAAAAAAAA==' }, sealed: { iv: 'AAAAAAAAAAAAAAAA', data: 'AAAA' } };
    await chooseFile(popup, folder, 'sealed.json', JSON.stringify(sealed));
    await popup.type('[data-testid="open-passphrase"]', 'another one');
    await popup.click('[data-testid="open-sealed"]');
    await popup.waitFor('the refusal', () => document.querySelector('#open-passphrase-problem:not([hidden])'));
    await look.atPopup(popup, 'data-sealed', WHOLE);
    await popup.click('[data-testid="erase"]');
    await look.atPopup(popup, 'data-erase');
    await popup.click('[data-testid="erase-no"]');
    await popup.click('[data-testid="back"]');
    await popup.evaluate(async () => {
      interface Api { storage: { local: { set(items: object): Promise<void> } } }
      const scope = globalThis as { browser?: Api; chrome?: Api };
      await (scope.browser ?? scope.chrome)?.storage.local.set({ tidying: { v: 1, body: { days: 30, lookedAt: Date.now(), told: 2 } } });
    });
    await popup.reload();
    await popup.waitFor('what was deleted', () => document.querySelector('[data-testid="tidied"]'));
    await look.atPopup(popup, 'data-tidied');
    await popup.click('[data-testid="open-settings"]');
    await eraseAll(popup);
    await look.atPopup(popup, 'data-erased');
    // As it was: other views are looked at with this browser.
    await beginAnew(popup);
    await popup.close();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
