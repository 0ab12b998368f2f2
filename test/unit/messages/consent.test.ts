import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest';
import { REMINDERS_ON } from '../frozen/requests';
import { matching, reserve, settle, WITH_FILING } from '../helpers/desk';
import { installBrowser } from '../helpers/fake-browser';
import { aFiling } from '../helpers/filings';

let browser: ReturnType<typeof installBrowser>;

async function start(initial: Readonly<Record<string, unknown>> = {}) {
  vi.resetModules();
  browser = installBrowser(initial);
  (await import('../../../lib/messages/worker')).startWorker();
}

beforeEach(() => start());
afterEach(() => void vi.unstubAllGlobals());

const REFUSED = { ok: false, refusal: 'noConsent' };
const SHAPE = { shape: 'a shape', code: 0, phone: 1, idTail: 2, submit: 0 };

const OF_THE_PAGE = [
  { type: 'pageHello' }, matching(), { type: 'valuesOf', personId: 'filing-1:subject' }, reserve('a'), settle('a'),
  { type: 'openRounds', filingIds: ['filing-1', null] }, { type: 'taught' }, { type: 'teach', taught: SHAPE }, { type: 'forgetTaught', shape: 's' },
  { type: 'readPaste', text: '验证码：012345' },
];
const OF_A_SCREEN = [
  { type: 'snapshot' }, { type: 'saveFiling', filing: aFiling() }, { type: 'removeFiling', filingId: 'a' }, { type: 'openRounds', filingIds: ['a'] },
  { type: 'history', filingId: null }, { type: 'correct', attemptId: 'a', outcome: 'wrong', reason: 'sawAnswer' },
  { type: 'addAttempt', id: 'a', filingId: 'f', kind: 'try', outcome: 'wrong', reason: 'elsewhere' }, { type: 'assign', attemptId: 'a', filingId: null },
  { type: 'smsCame', filingId: 'f', smsAt: 1 }, { type: 'acknowledge' }, { type: 'dump' }, { type: 'activeForm' }, { type: 'fillActive', personId: 'p' },
  { type: 'readSms', text: '验证码：012345' }, { type: 'shownSms' }, { type: 'giveCode', personId: 'p' }, { type: 'putAwaySms' }, { type: 'settings' }, REMINDERS_ON,
  { type: 'vaultStatus' }, { type: 'unlock', passphrase: 'a passphrase' }, { type: 'lock' }, { type: 'setPassphrase', current: null, next: 'a passphrase' },
  { type: 'removePassphrase', current: 'a passphrase' }, { type: 'setAutoLock', minutes: 5 },
  { type: 'exportBackup', passphrase: null }, { type: 'exportTable', language: 'zh' }, { type: 'previewImport', text: 'x', passphrase: null },
  { type: 'applyImport', text: 'x', passphrase: null, plan: 'p' }, { type: 'undoImport' }, { type: 'eraseAll' },
  { type: 'tidying' }, { type: 'setTidying', days: 7 }, { type: 'undoTidied' }, { type: 'tidiedRead' },
];

describe('before the user has agreed', () => {
  test.each(OF_THE_PAGE.map((request) => [request.type, request] as const))('the page is refused: %s', async (_, request) => {
    expect(await browser.asPage(request)).toEqual(REFUSED);
    expect(browser.local.writes).toBe(0);
  });

  test.each(OF_A_SCREEN.map((request) => [request.type, request] as const))('a screen is refused: %s', async (_, request) => {
    expect(await browser.asScreen(request)).toEqual(REFUSED);
    expect(browser.local.writes).toBe(0);
  });

  it('these are all that can be asked, but for the two about the consent itself, and the two about faults', async () => {
    const { pageRequestSchema, screenRequestSchema } = await import('../../../lib/messages/protocol');
    const typesOf = (schema: typeof pageRequestSchema | typeof screenRequestSchema) =>
      schema._zod.def.options.map((option) => [...option._zod.def.shape.type._zod.values][0]).sort();
    const tested = (requests: readonly { readonly type: string }[]) => requests.map(({ type }) => type).sort();
    expect(typesOf(pageRequestSchema)).toEqual(tested(OF_THE_PAGE));
    expect(typesOf(screenRequestSchema)).toEqual([...tested(OF_A_SCREEN), 'consent', 'giveConsent', 'diagnosis', 'noteFault'].sort());
  });

  it('a fault can be noted and the diagnosis be asked for: neither writes to the disk', async () => {
    expect(await browser.asScreen({ type: 'noteFault', fault: 'clipboard' })).toEqual({ ok: true, value: null });
    expect(await browser.asScreen({ type: 'diagnosis' })).toMatchObject({ ok: true, value: { hasConsent: false } });
    expect(browser.local.writes).toBe(0);
  });

  it('a screen can ask whether, and the page cannot give it', async () => {
    expect(await browser.asScreen({ type: 'consent' })).toEqual({ ok: true, value: false });
    expect(await browser.asPage({ type: 'giveConsent' })).toEqual({ ok: false, refusal: 'malformed' });
    expect(browser.local.writes).toBe(0);
  });

  it('a disk that cannot be read is no consent', async () => {
    browser.local.get = () => Promise.reject(new Error('An unexpected error occurred'));
    expect(await browser.asPage({ type: 'pageHello' })).toEqual({ ok: false, refusal: 'storage' });
  });
});

describe('the user agrees', () => {
  it('and that, with its time and its text, is all that is written', async () => {
    vi.spyOn(Date, 'now').mockReturnValue(1_800_000_000_000);
    expect(await browser.asScreen({ type: 'giveConsent' })).toEqual({ ok: true, value: null });
    expect(browser.local.items).toEqual({ consent: { v: 1, body: { terms: 1, at: 1_800_000_000_000 } } });
    vi.restoreAllMocks();
  });

  it('and all that was refused is answered, also after the browser was closed', async () => {
    await browser.asScreen({ type: 'giveConsent' });
    for (const items of [browser.local.items, { ...browser.local.items }]) {
      await start(items);
      expect(await browser.asScreen({ type: 'consent' })).toEqual({ ok: true, value: true });
      expect(await browser.asPage({ type: 'pageHello' })).toMatchObject({ ok: true });
      expect(await browser.asScreen({ type: 'snapshot' })).toMatchObject({ ok: true });
    }
  });

  it('and a page that has asked before is told at once', async () => {
    await browser.asPage({ type: 'pageHello' }, 7);
    expect(browser.sent).toEqual([]);
    await browser.asScreen({ type: 'giveConsent' });
    await vi.waitFor(() => expect(browser.sent).toContainEqual(expect.objectContaining({ to: 7, message: expect.objectContaining({ type: 'snapshot' }) })));
  });

  it('a disk that refuses the write leaves everything as it was', async () => {
    browser.local.set = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
    expect(await browser.asScreen({ type: 'giveConsent' })).toEqual({ ok: false, refusal: 'storage' });
    expect(await browser.asPage({ type: 'pageHello' })).toEqual(REFUSED);
  });
});

describe('whoever used Heyan before it asked has agreed: an update takes nobody\'s guard away', () => {
  test.each([
    ['a filing', WITH_FILING], ['a list of filings that is empty by now', { filings: { v: 1, body: [] } }],
    ['filings that cannot be read', { filings: 'rubbish' }], ['a round of no filing', { rounds: { v: 1, body: [] } }],
    ['a taught form', { taught: { v: 1, body: [] } }], ['a consent to a later text', { consent: { v: 2, body: [] } }],
    ['a consent that cannot be read, beside a filing', { ...WITH_FILING, consent: 'rubbish' }],
  ])('%s', async (_, stored) => {
    await start(stored);
    expect(await browser.asScreen({ type: 'consent' })).toEqual({ ok: true, value: true });
    expect(await browser.asPage({ type: 'pageHello' })).toMatchObject({ ok: true });
    expect(browser.local.writes).toBe(0);
  });

  it('and who has locked all that since: it is seen that there is something, and not what', async () => {
    await start(WITH_FILING);
    await browser.asScreen({ type: 'setPassphrase', current: null, next: 'a passphrase' });
    await start(browser.local.items);
    expect(await browser.asScreen({ type: 'vaultStatus' })).toMatchObject({ ok: true, value: { state: 'locked' } });
    expect(await browser.asScreen({ type: 'consent' })).toEqual({ ok: true, value: true });
    expect(await browser.asPage({ type: 'pageHello' })).toMatchObject({ ok: true, value: { isLocked: true } });
  });

  it('but a consent that cannot be read, and nothing else, is asked for anew; it is set aside then', async () => {
    await start({ consent: { v: 1, body: { terms: 'all' } } });
    expect(await browser.asPage({ type: 'pageHello' })).toEqual(REFUSED);
    await browser.asScreen({ type: 'giveConsent' });
    expect(await browser.asPage({ type: 'pageHello' })).toMatchObject({ ok: true });
    expect(Object.keys(browser.local.items)).toHaveLength(2);
  });
});

describe('the first run', () => {
  it('opens the welcome page, once', async () => {
    browser.onInstalled.tell({ reason: 'install' });
    await vi.waitFor(() => expect(browser.opened).toEqual(['chrome-extension://ours/welcome.html']));
  });

  test.each([['an update', {}, 'update'], ['the browser\'s own update', {}, 'browser_update'], ['an installation over data', WITH_FILING, 'install']])(
    '%s opens nothing', async (_, stored, reason) => {
      await start(stored);
      browser.onInstalled.tell({ reason });
      await new Promise((done) => setTimeout(done, 20));
      expect(browser.opened).toEqual([]);
    },
  );
});
