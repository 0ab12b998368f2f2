import type { Driver, Tab } from '../driver/driver.ts';
import { openPopup } from '../story/popup-page.ts';
import { saveFiling } from '../story/save-filing.ts';
import type { Look } from './look.ts';
import { everyPast, looseSubmits, writePast } from './past.ts';

const LONG = '一家名字特别长的有限责任公司（华东分公司）官方网站与配套小程序的变更备案 very long label 2026';
const LABELS = ['有记录的备案', LONG, '刚开始的备案', '还没短信的备案'] as const;
const [MIXED, , FRESH, WAITING] = LABELS;
const PAST = everyPast({ mixed: `filing-${MIXED}`, long: `filing-${LONG}`, fresh: `filing-${FRESH}` });

/** Opens the popup on filings with every kind of past. */
async function openWithPast(driver: Driver, past = PAST): Promise<Tab> {
  for (const label of LABELS) await saveFiling(driver, { label, persons: [{ role: 'subject', phone: '13800138000', idTail: '12345X' }] });
  await writePast(driver, past);
  const popup = await openPopup(driver);
  await popup.waitFor('the filings', (wanted) => wanted.every((label) => document.querySelector(`[data-label="${label}"]`)), LABELS);
  return popup;
}

async function open(popup: Tab, label: string): Promise<void> {
  await popup.click(`[data-label="${label}"] [data-testid="history"]`);
  await popup.waitFor('the history', () => document.querySelector('[data-testid="round"], [data-testid="no-history"]'));
}

/** The history: with one of everything, its questions, older rounds, 30 submits under a long name, none yet, no SMS yet. */
export async function lookAtHistory(driver: Driver, look: Look): Promise<void> {
  const popup = await openWithPast(driver);
  await look.atPopup(popup, 'popup-list-history');
  await open(popup, MIXED);
  await look.atPopup(popup, 'popup-history');
  await look.atPopup(popup, 'popup-history-whole', 1600);

  await popup.click('[data-testid="correct"].btn-soft');
  await look.atPopup(popup, 'popup-correct');
  await popup.click('[data-testid="deed-write"]');
  await look.atPopup(popup, 'popup-correct-missed');
  await popup.click('input[value="notSent"]');
  await look.atPopup(popup, 'popup-correct-chosen');
  await popup.press('Escape');
  await popup.click('[data-testid="correct"]');
  await popup.click('input[value="done"]');
  await look.atPopup(popup, 'popup-correct-seen');
  await popup.press('Escape');
  await popup.click('[data-testid="elsewhere"]');
  await look.atPopup(popup, 'popup-elsewhere');
  await popup.press('Escape');

  await popup.click('[data-testid="fix-sms"]');
  await look.atPopup(popup, 'popup-sms');
  await popup.evaluate(() => {
    const field = document.querySelector<HTMLInputElement>('[data-testid="sms-time"]');
    if (field === null) return;
    field.value = '2020-01-01T10:00';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await popup.click('[data-testid="deed-write"]');
  await look.atPopup(popup, 'popup-sms-problem');
  await popup.press('Escape');
  await popup.click('[data-testid="old-round"] summary');
  await look.atPopup(popup, 'popup-history-old', 1900);
  await popup.press('Escape');

  await open(popup, LONG);
  await look.atPopup(popup, 'popup-history-long');
  await popup.press('Escape');
  await open(popup, FRESH);
  await look.atPopup(popup, 'popup-history-fresh');
  await popup.press('Escape');
  await open(popup, WAITING);
  await look.atPopup(popup, 'popup-history-none');
  await popup.close();
}

/** What fits no filing, what a deleted one left behind, a worker that does not answer, and data that cannot be read. */
export async function lookAtLoose(driver: Driver, look: Look): Promise<void> {
  const popup = await openWithPast(driver, [...PAST, looseSubmits(4)]);
  await popup.waitFor('the question', () => document.querySelector('[data-testid="assign-to"]'));
  await look.atPopup(popup, 'popup-unassigned');
  await popup.select('[data-testid="assign-to"]', `filing-${LONG}`);
  await popup.click('[data-testid="unassigned"] summary');
  await look.atPopup(popup, 'popup-unassigned-chosen', 900);

  await writePast(driver, [...PAST, { ...looseSubmits(3), filingId: 'deleted' }]);
  await popup.reload();
  await popup.waitFor('what is left of it', () => document.querySelector('[data-testid="of-deleted"]'));
  await look.atPopup(popup, 'popup-unassigned-deleted');

  await popup.evaluate(() => {
    interface Api { runtime: { sendMessage(message: unknown): Promise<unknown> } }
    const scope = globalThis as { browser?: Api; chrome?: Api };
    const runtime = (scope.browser ?? scope.chrome)?.runtime;
    if (runtime === undefined) return;
    const send = runtime.sendMessage.bind(runtime);
    runtime.sendMessage = (message) =>
      (message as { type: string }).type === 'history' ? Promise.reject(new Error('the worker is gone')) : send(message);
  });
  await popup.click('[data-testid="history"]');
  await popup.waitFor('the silence to be said', () => document.querySelector('[data-testid="silent"]'));
  await look.atPopup(popup, 'popup-history-silent');

  await popup.evaluate(async () => {
    interface Shelf { v: number; body: unknown[] }
    interface Api { storage: { local: { get(key: string): Promise<{ filings: Shelf }>; set(items: object): Promise<void> } } }
    const scope = globalThis as { browser?: Api; chrome?: Api };
    const local = (scope.browser ?? scope.chrome)?.storage.local;
    const shelf = (await local?.get('filings'))?.filings;
    await local?.set({ filings: { ...shelf, body: [...(shelf?.body ?? []), { id: 'torn' }] } });
  });
  await popup.reload();
  await popup.waitFor('the notice', () => document.querySelector('[data-testid="trouble"]'));
  await look.atPopup(popup, 'popup-trouble');
  await popup.close();
}
