import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest';
import { reserve, settle, WITH_FILING } from '../helpers/desk';
import { installBrowser } from '../helpers/fake-browser';
import { S1 } from '../rules/sms/accepted';

const PERSON = 'filing-1:subject';
let browser: ReturnType<typeof installBrowser>;

beforeEach(async () => {
  vi.resetModules();
  browser = installBrowser(WITH_FILING);
  (await import('../../../lib/messages/worker')).startWorker();
});
afterEach(() => void vi.unstubAllGlobals());

const value = async (reply: Promise<unknown>) => ((await reply) as { value: unknown }).value;
const shown = () => value(browser.asScreen({ type: 'shownSms' }));
const codeOf = async () => ((await value(browser.asPage({ type: 'valuesOf', personId: PERSON }))) as { code?: string }).code;

async function give(): Promise<void> {
  await browser.asScreen({ type: 'readSms', text: S1 });
  await browser.asScreen({ type: 'giveCode', personId: PERSON });
}

describe('the menu over a selected text', () => {
  const choose = (selectionText?: string, menuItemId = 'readSelectedSms') => browser.onClicked.tell({ menuItemId, selectionText });

  it('has one item, over selections, made anew when Heyan is installed and when the browser starts', async () => {
    for (const event of [browser.onInstalled, browser.onStartup]) {
      event.tell({ reason: 'update' });
      await vi.waitFor(() => expect(browser.menu).toEqual([{ id: 'readSelectedSms', contexts: ['selection'], title: 'sms_menu' }]));
    }
  });

  it('reads what is selected, and opens the popup within the click', async () => {
    choose(S1);
    expect(browser.opened).toEqual(['popup']);
    expect(await shown()).toMatchObject({ code: '012345' });
  });

  test.each([
    ['cannot', () => Object.assign(browser.action, { openPopup: undefined })],
    ['will not', () => Object.assign(browser.action, { openPopup: () => Promise.reject(new Error('no window')) })],
  ])('opens a tab where the browser %s open the popup, once it was read', async (_, take) => {
    take();
    choose(S1);
    await vi.waitFor(() => expect(browser.opened).toEqual(['chrome-extension://ours/popup.html']));
    expect(await shown()).toMatchObject({ code: '012345' });
  });

  it('hears no other item, and an empty selection is read as one', async () => {
    choose(S1, 'another');
    expect([browser.opened, await shown()]).toEqual([[], null]);
    choose(undefined);
    expect(await shown()).toMatchObject({ why: 'empty' });
  });
});

describe('a code that is given to a person', () => {
  it('is filled with their values, and known to every form as held, without being told', async () => {
    await browser.asPage({ type: 'pageHello' }, 7);
    await give();
    expect(await codeOf()).toBe('012345');
    const told = browser.sent.findLast(({ to }) => to === 7)?.message;
    expect(told).toMatchObject({ snapshot: { persons: [{ id: PERSON, hasCode: true }, {}] } });
    expect(JSON.stringify(told)).not.toContain('012345');
  });

  it('never reaches the disk, nor does the text', async () => {
    await give();
    await browser.asPage(reserve('t', { code: '012345' }));
    expect(JSON.stringify(browser.local.items)).not.toMatch(/012345|工业和信息化部/);
    expect(JSON.stringify(await value(browser.asScreen({ type: 'dump' })))).not.toContain('012345');
  });

  it('is forgotten when a try with it has passed, and every form is told', async () => {
    await browser.asPage({ type: 'pageHello' }, 7);
    await give();
    await browser.asPage(reserve('t', { code: '012345' }));
    await browser.asPage(settle('t', 'wrong'));
    expect(await codeOf()).toBe('012345');
    await browser.asPage(reserve('u', { code: '012345' }));
    await browser.asPage(settle('u', 'passed'));
    expect(await codeOf()).toBeUndefined();
    await vi.waitFor(() => expect(JSON.stringify(browser.sent.at(-1))).not.toContain('hasCode'));
    expect(JSON.stringify(browser.session.items)).not.toContain('012345');
    expect(await shown()).toBeNull();
  });

  it('is not needed for a submit to be written down: a memory that fails stops nothing', async () => {
    await give();
    browser.session.set = () => Promise.reject(new Error('no memory'));
    expect(await browser.asPage(reserve('t', { code: '012345' }))).toMatchObject({ ok: true });
    expect(await browser.asPage(settle('t', 'passed'))).toMatchObject({ ok: true });
  });
});

describe('a text from the page', () => {
  it('is read, and nothing of it is kept', async () => {
    expect(await value(browser.asPage({ type: 'readPaste', text: S1 }))).toEqual({ code: '012345' });
    expect(await shown()).toBeNull();
    expect(JSON.stringify(browser.session.items)).not.toContain('012345');
  });

  it('of 100 kB is no SMS; one beyond all measure is refused', async () => {
    expect(await value(browser.asPage({ type: 'readPaste', text: '验'.repeat(100_000) }))).toEqual({ why: 'tooLong' });
    expect(await browser.asPage({ type: 'readPaste', text: '验'.repeat(200_001) })).toEqual({ ok: false, refusal: 'malformed' });
  });

  it('cannot be given to anybody by the page, nor what a screen has read be seen', async () => {
    for (const request of [{ type: 'shownSms' }, { type: 'giveCode', personId: PERSON }, { type: 'readSms', text: S1 }]) {
      expect(await browser.asPage(request)).toEqual({ ok: false, refusal: 'malformed' });
    }
  });
});

describe('when the vault is locked', () => {
  const memory = () => JSON.stringify(browser.session.items);

  it('what was read of an SMS, and the codes that are held, are forgotten', async () => {
    await give();
    await browser.asScreen({ type: 'setPassphrase', current: null, next: 'a passphrase' });
    expect([await codeOf(), memory().includes('012345')]).toEqual(['012345', true]);
    await browser.asScreen({ type: 'lock' });
    expect([await shown(), memory().includes('012345'), memory().includes(PERSON)]).toEqual([null, false, false]);
    await browser.asScreen({ type: 'unlock', passphrase: 'a passphrase' });
    expect(await codeOf()).toBeUndefined();
  });

  it('so is a code that was just on its way to its person', async () => {
    await browser.asScreen({ type: 'setPassphrase', current: null, next: 'a passphrase' });
    await browser.asScreen({ type: 'readSms', text: S1 });
    const set = browser.session.set.bind(browser.session);
    let isLate = true;
    // The memory takes its time over the code; it is locked meanwhile.
    browser.session.set = async (items) => {
      if (isLate && 'heldCodes' in items) {
        isLate = false;
        await browser.asScreen({ type: 'lock' });
      }
      await set(items);
    };
    await browser.asScreen({ type: 'giveCode', personId: PERSON });
    await vi.waitFor(() => expect([memory().includes('012345'), memory().includes(PERSON)]).toEqual([false, false]));
  });
});
