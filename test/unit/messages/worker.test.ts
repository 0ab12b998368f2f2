import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest';
import { reserve, settle, WITH_FILING } from '../helpers/desk';
import { installBrowser } from '../helpers/fake-browser';
import { aFiling } from '../helpers/filings';

let browser: ReturnType<typeof installBrowser>;

/** A worker is started as the browser starts one: its module is read anew. */
async function start(initial: Readonly<Record<string, unknown>> = WITH_FILING) {
  vi.resetModules();
  browser = installBrowser(initial);
  (await import('../../../lib/messages/worker')).startWorker();
}

beforeEach(() => start());
afterEach(() => void vi.unstubAllGlobals());

const refused = (refusal: string) => ({ ok: false, refusal });

describe('who may ask', () => {
  test.each([
    ['another extension', { id: 'theirs', url: 'chrome-extension://ours/popup.html' }],
    ['a frame in the page', { id: 'ours', url: 'https://beian.miit.gov.cn/', frameId: 1, tab: { id: 7 } }],
    ['a look-alike', { id: 'ours', url: 'https://beian.miit.gov.cn.example/', frameId: 0, tab: { id: 7 } }],
  ])('%s is forbidden, and nothing is written', async (_, sender) => {
    for (const message of [reserve('t'), { type: 'snapshot' }, { type: 'valuesOf', personId: 'filing-1:subject' }]) {
      expect(await browser.ask(message, sender)).toEqual(refused('forbidden'));
    }
    expect(browser.local.items).toEqual(WITH_FILING);
  });

  it('the page may not ask what a screen may', async () => {
    expect(await browser.asPage({ type: 'snapshot' })).toEqual(refused('malformed'));
    expect(await browser.asPage({ type: 'saveFiling', filing: aFiling('x') })).toEqual(refused('malformed'));
    expect(await browser.asScreen({ type: 'snapshot' })).toMatchObject({ ok: true });
  });
});

describe('what does not go is refused with its reason', () => {
  it('malformed', async () => expect(await browser.asPage({ type: 'reserve' })).toEqual(refused('malformed')));

  it('storage: the disk refused, in whatever words', async () => {
    browser.local.set = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
    expect(await browser.asPage(reserve('t'))).toEqual(refused('storage'));
    // A worker that has read nothing yet.
    await start();
    browser.local.get = () => Promise.reject(new Error('An unexpected error occurred'));
    expect(await browser.asPage({ type: 'pageHello' })).toEqual(refused('storage'));
  });

  it('newerStore', async () => {
    await start({ ...WITH_FILING, rounds: { v: 99, body: [] } });
    expect(await browser.asPage(reserve('t'))).toEqual(refused('newerStore'));
  });
});

describe('what somebody else writes', () => {
  const ids = async () => JSON.stringify(await browser.asScreen({ type: 'snapshot' }));

  it('is read once the browser tells of it; until then, what was read is remembered', async () => {
    expect(await ids()).toContain('filing-1');
    browser.local.items['filings'] = { v: 1, body: [aFiling('repaired')] };
    expect(await ids()).not.toContain('repaired');
    browser.local.onChanged.tell({ filings: {} });
    expect(await ids()).toContain('repaired');
  });
});

describe('after each change', () => {
  it('the badge says the tries left', async () => {
    await browser.asPage(reserve('t'));
    await vi.waitFor(() => expect(browser.badge).toMatchObject({ text: '4' }));
  });

  it('every tab with a form is told in its top frame, with numbers masked, and the screens that something changed', async () => {
    await browser.asPage({ type: 'pageHello' }, 7);
    await browser.asPage({ type: 'pageHello' }, 8);
    await browser.asPage(settle('nobody'), 7);
    await vi.waitFor(() => expect(browser.sent).toHaveLength(3));
    expect(browser.sent).toMatchObject([
      { to: 'screens', message: { type: 'changed' } }, { to: 7, frameId: 0 }, { to: 8, frameId: 0 },
    ]);
    expect(JSON.stringify(browser.sent)).not.toContain('13800138000');
  });

  it('a tab that was closed is told no more', async () => {
    await browser.asPage({ type: 'pageHello' }, 7);
    await Promise.all(browser.onRemoved.tell(7));
    await vi.waitFor(() => expect(browser.session.items).toEqual({ formTabs: [] }));
  });

  it('and the badge is right again when the browser starts', async () => {
    await browser.asPage(reserve('t'));
    await start(browser.local.items);
    browser.onStartup.tell();
    await vi.waitFor(() => expect(browser.badge).toMatchObject({ text: '4' }));
  });
});

describe('filling from the popup', () => {
  const fill = { type: 'fillActive', personId: 'filing-1:subject' };
  const withForm = (message: unknown) => ((message as { type: string }).type === 'form' ? { kind: 'try' } : { fields: [] });

  it('goes to the active tab that shows a form, and to no other', async () => {
    for (const tab of [7, 8]) {
      await browser.asPage({ type: 'pageHello' }, tab);
      browser.tabs.set(tab, withForm);
    }
    browser.activate(7);
    expect(await browser.asScreen({ type: 'activeForm' })).toEqual({ ok: true, value: { kind: 'try' } });
    expect(await browser.asScreen(fill)).toEqual({ ok: true, value: { fields: [] } });
    const filled = browser.sent.filter(({ message }) => (message as { type: string }).type === 'fill');
    expect(filled).toEqual([{ to: 7, frameId: 0, message: { type: 'fill', personId: 'filing-1:subject', values: { phone: '13800138000', idTail: '01123X' } } }]);
  });

  it('goes nowhere without a form, or for nobody, or when two could be meant', async () => {
    expect(await browser.asScreen(fill)).toEqual({ ok: true, value: null });
    for (const tab of [7, 8]) {
      await browser.asPage({ type: 'pageHello' }, tab);
      browser.tabs.set(tab, withForm);
    }
    expect(await browser.asScreen({ ...fill, personId: 'nobody' })).toEqual({ ok: true, value: null });
    expect(await browser.asScreen(fill)).toEqual({ ok: true, value: null });
    expect(JSON.stringify(browser.sent)).not.toContain('13800138000');
  });
});

describe('the passphrase', () => {
  const set = { type: 'setPassphrase', current: null, next: 'a long passphrase' };
  const done = { ok: true, value: 'done' };

  it('is no matter of the page: it is not even understood from there', async () => {
    for (const message of [set, { type: 'unlock', passphrase: 'x' }, { type: 'lock' }, { type: 'vaultStatus' }, { type: 'removePassphrase', current: 'x' }]) {
      expect(await browser.asPage(message)).toEqual(refused('malformed'));
    }
    expect(browser.local.items).toEqual(WITH_FILING);
  });

  it('too short is malformed', async () => expect(await browser.asScreen({ ...set, next: 'seven77' })).toEqual(refused('malformed')));

  it('locked by hand: what tells of a person is refused as `locked`, a submit is written, and the badge goes on', async () => {
    expect(await browser.asScreen(set)).toEqual(done);
    await browser.asPage({ type: 'openRounds', filingIds: ['filing-1'] });
    await browser.asScreen({ type: 'lock' });
    const { kind, phone, idTail, code } = reserve('t');
    expect(await browser.asPage({ type: 'match', kind, phone, idTail, code })).toEqual(refused('locked'));
    expect(await browser.asPage(reserve('t', { at: Date.now() }))).toMatchObject({ ok: true, value: { isLocked: true, persons: [] } });
    await vi.waitFor(() => expect(browser.badge).toMatchObject({ text: '4' }));
    expect(JSON.stringify(browser.sent)).not.toContain('138****8000');
  });

  it('an alarm is set for the time at which it locks itself, moves with its use, and goes when it is locked', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: 1_000_000 });
    await browser.asScreen(set);
    expect(browser.reminding.alarms.get('vault')?.when).toBe(1_000_000 + 15 * 60_000 + 1_000);
    vi.setSystemTime(1_600_000);
    await browser.asScreen({ type: 'snapshot' });
    expect(browser.reminding.alarms.get('vault')?.when).toBe(1_600_000 + 15 * 60_000 + 1_000);
    vi.setSystemTime(1_600_000 + 15 * 60_000);
    await browser.reminding.ring('another');
    expect(await browser.asScreen({ type: 'taught' })).toEqual(refused('malformed'));
    await browser.reminding.ring('vault');
    await vi.waitFor(() => expect(browser.session.items['vaultKey']).toBeNull());
    expect(browser.reminding.alarms.has('vault')).toBe(false);
    vi.useRealTimers();
  });

  it('a worker that is started anew goes on unlocked; the browser\'s end locks it', async () => {
    await browser.asScreen(set);
    const [local, session] = [browser.local.items, browser.session.items];
    await start(local);
    Object.assign(browser.session.items, session);
    expect(await browser.asScreen({ type: 'vaultStatus' })).toEqual({ ok: true, value: { state: 'unlocked', autoLock: 15 } });
    await start(local);
    expect(await browser.asScreen({ type: 'vaultStatus' })).toEqual({ ok: true, value: { state: 'locked', autoLock: 15 } });
    expect(await browser.asScreen({ type: 'unlock', passphrase: 'a long passphrase' })).toEqual(done);
  });
});
