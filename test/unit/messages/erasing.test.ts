import { afterEach, expect, it, vi } from 'vitest';
import { reserve, WITH_FILING } from '../helpers/desk';
import { installBrowser } from '../helpers/fake-browser';

afterEach(() => void vi.unstubAllGlobals());

async function start() {
  vi.resetModules();
  const browser = installBrowser(WITH_FILING);
  (await import('../../../lib/messages/worker')).startWorker();
  return browser;
}

it('Erasing everything takes storage, memory, alarms and the permissions that were given later; nothing that was read is remembered', async () => {
  const browser = await start();
  await browser.asPage({ type: 'pageHello' });
  await browser.asPage(reserve('t'));
  await browser.session.set({ draft: { label: 'half typed' } });
  expect(await browser.asScreen({ type: 'eraseAll' })).toEqual({ ok: true, value: null });
  expect([browser.local.items, [...browser.reminding.alarms], browser.reminding.allowed]).toEqual([{}, [], false]);
  // Which tabs show the form is no filing's, and these tabs go on being told.
  expect(browser.session.items).toEqual({ formTabs: [7] });
  // The consent has gone too: all begins anew.
  expect(await browser.asScreen({ type: 'snapshot' })).toEqual({ ok: false, refusal: 'noConsent' });
  expect(browser.badge.text).toBe('');
});

it('A page cannot ask for it, nor for a file', async () => {
  const browser = await start();
  for (const message of [{ type: 'eraseAll' }, { type: 'exportBackup', passphrase: null }, { type: 'exportTable', language: 'zh' }, { type: 'undoImport' }]) {
    expect(await browser.asPage(message)).toEqual({ ok: false, refusal: 'malformed' });
  }
  expect(browser.local.items).toEqual(WITH_FILING);
});
