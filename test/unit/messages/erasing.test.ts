import { afterEach, describe, expect, it, test, vi } from 'vitest';
import { HELD_CODES } from '../../../lib/desk/held-codes';
import { SHOWN_SMS } from '../../../lib/desk/sms-desk';
import { TIDY_UNDO } from '../../../lib/desk/tidying';
import { IMPORT_UNDO } from '../../../lib/desk/undo';
import { reserve, WITH_FILING } from '../helpers/desk';
import { installBrowser } from '../helpers/fake-browser';

afterEach(() => void vi.unstubAllGlobals());

let browser: ReturnType<typeof installBrowser>;

async function start(initial: Readonly<Record<string, unknown>> = WITH_FILING) {
  vi.resetModules();
  browser = installBrowser(initial);
  (await import('../../../lib/messages/worker')).startWorker();
  return browser;
}

const PASSPHRASE = 'correct horse battery';
const erase = () => browser.asScreen({ type: 'eraseAll' });
const notice = (id: string) => ({ type: 'basic', iconUrl: '', id, title: 'Filing filing-1', message: 'two hours' });

/** A browser in which everything that can be remembered is: by the disk, by memory, by alarms and by the system. */
async function aFullBrowser() {
  await start();
  await browser.asPage({ type: 'pageHello' });
  await browser.asPage(reserve('t'));
  await browser.session.set({ draft: { label: 'half typed' }, [HELD_CODES]: [{ code: '012345' }], [SHOWN_SMS]: { text: '012345' }, [IMPORT_UNDO]: {}, [TIDY_UNDO]: [] });
  await browser.reminding.api.notifications.create('due', notice('due'));
}

describe('Erasing everything', () => {
  it('takes storage, memory, alarms, notifications and the permissions that were given later; nothing that was read is remembered', async () => {
    await aFullBrowser();
    await vi.waitFor(() => expect(browser.reminding.alarms.has('clock')).toBe(true));
    expect(await erase()).toEqual({ ok: true, value: null });
    expect([browser.local.items, [...browser.reminding.alarms], browser.reminding.allowed, [...browser.reminding.cleared]]).toEqual([{}, [], false, ['due']]);
    expect(browser.badge.text).toBe('');
    // The consent has gone too: all begins anew.
    expect(await browser.asScreen({ type: 'snapshot' })).toEqual({ ok: false, refusal: 'noConsent' });
    // Which tabs show the form is no filing's, and these tabs go on being told.
    expect(Object.keys(browser.session.items)).toEqual(['formTabs']);
  });

  it.each(['unlocked', 'locked'])('takes the passphrase with it, %s: without knowing it, the lid, the session key and what waits in the drop box go', async (state) => {
    await aFullBrowser();
    expect(await browser.asScreen({ type: 'setPassphrase', current: null, next: PASSPHRASE })).toEqual({ ok: true, value: 'done' });
    if (state === 'locked') {
      await browser.asScreen({ type: 'lock' });
      await browser.asPage(reserve('while locked'));
      expect(browser.session.items['slips']).toHaveLength(1);
    } else expect(browser.session.items['vaultKey']).toMatchObject({ id: expect.any(String) });
    expect(await erase()).toEqual({ ok: true, value: null });
    expect([browser.local.items, [...browser.reminding.alarms], Object.keys(browser.session.items)]).toEqual([{}, [], ['formTabs']]);
    // Agreed to again, there is no passphrase, and what is saved is saved in the open.
    await browser.asScreen({ type: 'giveConsent' });
    expect(await browser.asScreen({ type: 'vaultStatus' })).toMatchObject({ value: { state: 'off' } });
    expect(await browser.asScreen({ type: 'snapshot' })).toMatchObject({ value: { filings: [], locked: null, unassigned: null } });
  }, 30_000);

  it('does not say that it is done where the disk refuses', async () => {
    await aFullBrowser();
    browser.local.clear = () => Promise.reject(new Error('An unexpected error occurred'));
    expect(await erase()).toEqual({ ok: false, refusal: 'storage' });
    expect(await browser.asScreen({ type: 'snapshot' })).toMatchObject({ value: { filings: [{ filing: { id: 'filing-1' } }] } });
  });
});

describe('While it is locked', () => {
  test.each([
    [{ type: 'exportBackup', passphrase: null }], [{ type: 'exportTable', language: 'zh' }], [{ type: 'previewImport', text: '备案名称', passphrase: null }],
    [{ type: 'applyImport', text: 'x', passphrase: null, plan: 'p' }], [{ type: 'undoImport' }],
  ])('%o is refused, with the reason', async (request) => {
    await start();
    await browser.asScreen({ type: 'setPassphrase', current: null, next: PASSPHRASE });
    await browser.asScreen({ type: 'lock' });
    expect(await browser.asScreen(request)).toEqual({ ok: false, refusal: 'locked' });
  }, 30_000);
});

it('A page cannot ask for it, nor for a file', async () => {
  await start();
  for (const message of [{ type: 'eraseAll' }, { type: 'exportBackup', passphrase: null }, { type: 'exportTable', language: 'zh' }, { type: 'undoImport' }]) {
    expect(await browser.asPage(message)).toEqual({ ok: false, refusal: 'malformed' });
  }
  expect(browser.local.items).toEqual(WITH_FILING);
});
