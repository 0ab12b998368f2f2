import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { gb18030 } from '../unit/portable/bytes.ts';
import { useStage } from './stage.ts';
import { chooseFile, filesHolding, openData, previewRows, storedKeys, untilSaid } from './story/data-view.ts';
import { keepSavedFiles, savedFile, untilTriesLeft } from './story/history-view.ts';
import { openPopup } from './story/popup-page.ts';
import { askFrom, askWorker } from './story/save-filing.ts';

const HEAD = '备案名称,接入商,备案类型,服务类型,身份,手机号,证件号码后6位';
const ROWS = ['=小站,京东云,首次备案,网站,主体负责人,13855550001,01123X', '=小站,京东云,首次备案,网站,服务负责人,13855550002,567（8）', '书店,阿里云,新增接入,APP,主体负责人,13855550003,="001234"'];
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
    await untilSaid(popup, 'save', '至少要 8 个字符');
    await popup.type('[data-testid="backup-passphrase"]', 'long enough');
    await popup.click('[data-testid="save-backup"]');
    const backup = await savedFile(popup);
    expect(backup).not.toContain('13855550001');

    await popup.click('[data-testid="erase"]');
    await popup.click('[data-testid="erase-yes"]');
    await untilSaid(popup, 'erase', '已清空');
    expect(await storedKeys(popup)).toEqual([]);

    await chooseFile(popup, folder, 'backup.json', backup);
    await popup.type('[data-testid="open-passphrase"]', 'another one');
    await popup.click('[data-testid="open-sealed"]');
    await untilSaid(popup, 'load', '口令不对');
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
    await driver.restart(async () => void (held['stored'] = await filesHolding(driver.profilePath, secret)));
    // Else the search would prove nothing.
    expect(held['stored']).not.toEqual([]);
    const popup = await openData(driver);
    await popup.click('[data-testid="erase"]');
    await popup.click('[data-testid="erase-yes"]');
    await untilSaid(popup, 'erase', '已清空');
    expect(await storedKeys(popup)).toEqual([]);
    // Firefox's database file and its log may hold it for as long as it runs; Chrome removes the file at once.
    if (driver.name === 'chromium') expect(await filesHolding(driver.profilePath, secret)).toEqual([]);
    await driver.restart(async () => void (held['closed'] = await filesHolding(driver.profilePath, secret)));
    expect(held['closed']).toEqual([]);
    const after = await openPopup(driver);
    await after.waitFor('the empty list', () => document.querySelector('[data-testid="empty"]'));
    expect(await storedKeys(after)).toEqual([]);
    await driver.restart(async () => void (held['closed again'] = await filesHolding(driver.profilePath, secret)));
    expect(held['closed again']).toEqual([]);
  });
});
