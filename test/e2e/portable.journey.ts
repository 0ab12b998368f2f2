import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { gb18030 } from '../unit/portable/bytes.ts';
import type { Tab } from './driver/driver.ts';
import { useStage } from './stage.ts';
import { beginAnew, chooseFile, eraseAll, openData, previewRows, storedKeys, storedText, untilSaid } from './story/data-view.ts';
import { FIELD, FORM_URL } from './story/form-page.ts';
import { openForm } from './story/panel-view.ts';
import { keepSavedFiles, savedFile, untilTriesLeft } from './story/history-view.ts';
import { findInProfile } from './story/raw-bytes.ts';
import { askFrom, askWorker } from './story/save-filing.ts';
import { openLocked, setPassphrase } from './story/vault.ts';
import { openPopup } from './story/popup-page.ts';

const HEAD = '备案名称,接入商,备案类型,服务类型,身份,手机号,证件号码后6位';
const ROWS = ['=小站,京东云,首次备案,网站,主体负责人,13855550001,01123X', '=小站,京东云,首次备案,网站,服务负责人,13855550002,567（8）', '书店,阿里云,新增接入,APP,主体负责人,13855550003,="001234"'];
/** Waits for what is said to be wrong with a field. */
function untilProblem(popup: Tab, field: string, words: string): Promise<void> {
  return popup.waitFor(`${field}: ${words}`, (id, text) => document.querySelector(`#${id}-problem:not([hidden])`)?.textContent?.includes(text), field, words);
}

const table = (...rows: readonly string[]): string => `${[HEAD, ...rows].join('\r\n')}\r\n`;

describe('Filings as files', () => {
  const stage = useStage();
  let folder = '';
  beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'heyan-files-'))));
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('a table from Excel is looked at, corrected, taken, and taken back with one click', async () => {
    const popup = await openData(stage.driver);
    await chooseFile(popup, folder, 'wrong.csv', gb18030(table(...ROWS, '坏的,京东云,首次备案,网站,经理,1.38556E+10,12345X')));
    const rows = await previewRows(popup);
    expect(rows[0]).toEqual({ line: '5', fate: 'problem', problems: ['valueUnknown', 'scientific'] });
    expect(rows.slice(1).map(({ fate }) => fate)).toEqual(['new', 'new', 'new']);
    expect(await popup.text('[data-testid="preview"]')).not.toContain('13855550001');
    expect(await popup.visible('[data-testid="apply-import"]')).toBe(false);
    expect(await storedKeys(popup)).not.toContain('filings');

    await chooseFile(popup, folder, 'right.csv', gb18030(table(...ROWS)));
    await popup.click('[data-testid="apply-import"]');
    await untilSaid(popup, 'load', '2');
    expect((await askFrom(popup, { type: 'snapshot' })).value).toMatchObject({
      filings: [{ filing: { label: '=小站', persons: [{ phone: '13855550001' }, { idTail: '567（8）' }] } }, { filing: { label: '书店', persons: [{ idTail: '001234' }] } }],
    });
    await popup.click('[data-testid="undo-import"]');
    await untilSaid(popup, 'load', '和导入前一样');
    expect(await storedKeys(popup)).not.toContain('filings');
    await popup.close();
  });

  test('what was exported comes back equal, and runs no formula', async () => {
    const popup = await openData(stage.driver);
    await chooseFile(popup, folder, 'all.csv', table(...ROWS));
    await popup.click('[data-testid="apply-import"]');
    await untilSaid(popup, 'load', '2');
    await keepSavedFiles(popup);
    await popup.click('[data-testid="save-table"]');
    const text = await savedFile(popup);
    expect(text.startsWith('\uFEFF')).toBe(true);
    expect(text).toContain(",'=小站,");
    await chooseFile(popup, folder, 'again.csv', text);
    expect((await previewRows(popup)).map(({ fate }) => fate)).toEqual(['same', 'same', 'same']);
    expect(await popup.visible('[data-testid="apply-import"]')).toBe(false);
    await popup.close();
  });

  test('a backup under a passphrase brings all of it back after everything was erased, the counts included', async () => {
    const { driver } = stage;
    const popup = await openData(driver);
    const { filings } = (await askFrom(popup, { type: 'snapshot' })).value as { filings: { filing: { id: string } }[] };
    const filingId = filings[0]?.filing.id;
    for (const id of ['a', 'b']) expect(await askFrom(popup, { type: 'addAttempt', id, filingId, kind: 'try', outcome: 'wrong', reason: 'elsewhere' })).toMatchObject({ ok: true });
    await keepSavedFiles(popup);
    await popup.type('[data-testid="backup-passphrase"]', 'kurz');
    await popup.click('[data-testid="save-backup"]');
    await untilProblem(popup, 'backup-passphrase', '至少要 8 个字符');
    await popup.type('[data-testid="backup-passphrase"]', 'long enough');
    await popup.click('[data-testid="save-backup"]');
    const backup = await savedFile(popup);
    expect(backup).not.toContain('13855550001');

    await untilSaid(popup, 'save', '用密码才能打开');

    await eraseAll(popup);
    expect(await storedKeys(popup)).toEqual([]);
    await beginAnew(popup);
    await popup.click('[data-testid="open-settings"]');

    await chooseFile(popup, folder, 'backup.json', backup);
    await popup.type('[data-testid="open-passphrase"]', 'another one');
    await popup.click('[data-testid="open-sealed"]');
    await untilProblem(popup, 'open-passphrase', '密码不对');
    await popup.type('[data-testid="open-passphrase"]', 'long enough');
    await popup.click('[data-testid="open-sealed"]');
    await popup.click('[data-testid="apply-import"]');
    await untilSaid(popup, 'load', '2');
    await popup.click('[data-testid="back"]');
    await untilTriesLeft(popup, { worst: 3, best: 3 }, '=小站');
    await popup.close();
  });

  test('erasing everything leaves nothing in the store, and once the browser is closed nothing in any file of its profile', async () => {
    const { driver } = stage;
    const secret = '13855559876';
    const filing = {
      id: 'secret', label: '要清空的', provider: 'jdcloud', filingType: 'first', serviceKind: 'website', createdAt: 1, updatedAt: 1,
      persons: [{ id: 'p', role: 'subject', phone: secret, idTail: '987650' }],
    };
    expect(await askWorker(driver, { type: 'saveFiling', filing })).toMatchObject({ ok: true });
    const held: Record<string, readonly string[]> = {};
    const look = async () => (await findInProfile(driver.profilePath, [secret])).map(({ file }) => file);
    await driver.whileStopped(async () => void (held['stored'] = await look()));
    // Else the search would prove nothing.
    expect(held['stored']).not.toEqual([]);
    const popup = await openData(driver);
    await eraseAll(popup);
    expect(await storedKeys(popup)).toEqual([]);
    // Firefox's database file and its log may hold it for as long as it runs; Chrome removes the file at once.
    if (driver.name === 'chromium') expect(await look()).toEqual([]);
    await driver.whileStopped(async () => void (held['closed'] = await look()));
    expect(held['closed']).toEqual([]);
    // Nobody has agreed to anything any more.
    const after = await driver.newTab(driver.extensionUrl('popup.html'));
    await after.waitFor('the first-run page', () => document.querySelector('[data-testid="consent-yes"]'));
    expect(await storedKeys(after)).toEqual([]);
    await driver.whileStopped(async () => void (held['closed again'] = await look()));
    expect(held['closed again']).toEqual([]);
  });
});

describe('Files, while a passphrase is set', () => {
  const stage = useStage();
  let folder = '';
  beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'heyan-files-'))));
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('a passphrase that was forgotten: the lock offers to erase everything, without it, and all begins anew', async () => {
    const { driver } = stage;
    // What is imported while it is open is stored as locked as all else.
    const popup = await openPopup(driver);
    await setPassphrase(popup, 'this one is forgotten');
    await popup.click('[data-testid="open-settings"]');
    await chooseFile(popup, folder, 'all.csv', table(...ROWS));
    await popup.click('[data-testid="apply-import"]');
    await untilSaid(popup, 'load', '2');
    await keepSavedFiles(popup);
    await popup.click('[data-testid="save-table"]');
    expect(await savedFile(popup)).toContain('13855550001');
    await untilSaid(popup, 'save', '没有上锁');
    expect(await storedText(popup)).not.toContain('13855550001');
    expect(await askFrom(popup, { type: 'lock' })).toMatchObject({ ok: true });
    await popup.close();

    const locked = await openLocked(driver);
    expect(await askFrom(locked, { type: 'exportTable', language: 'zh' })).toEqual({ ok: false, refusal: 'locked' });
    expect(await askFrom(locked, { type: 'undoImport' })).toEqual({ ok: false, refusal: 'locked' });
    await locked.click('[data-testid="erase"]');
    await locked.waitFor('the question', () => document.querySelector('.dialog')?.textContent?.includes('清空不用输入密码'));
    await locked.click('[data-testid="erase-no"]');
    expect(await storedKeys(locked)).toContain('vault');
    const page = await driver.newTab();
    await openForm(page, FORM_URL);
    await locked.activate();
    await eraseAll(locked);
    // A page that was open says that it has stopped; loaded anew, nothing of Heyan is on it.
    await page.activate();
    await page.type(FIELD.phone, '13855550001');
    await page.panel.waitFor('being told so', (root) => root.querySelector('[data-testid="fault"]')?.textContent?.includes('资料清空了'));
    await page.close();
    expect(await storedKeys(locked)).toEqual([]);
    await beginAnew(locked);
    expect(await askFrom(locked, { type: 'vaultStatus' })).toMatchObject({ value: { state: 'off' } });
    await locked.close();
  });
});
