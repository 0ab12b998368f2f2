import { afterEach, describe, expect, it, vi } from 'vitest';
import { installBrowser } from '../helpers/fake-browser';

afterEach(() => void vi.unstubAllGlobals());

/** The store of a browser that has this on its disk. */
async function stored(initial: Readonly<Record<string, unknown>> = {}) {
  vi.resetModules();
  const browser = installBrowser(initial);
  return { browser, ...(await import('../../../lib/vault/local-store')) };
}

describe('the disk', () => {
  it('is the extension\'s own, and the session another one', async () => {
    const { browser, localStore, sessionStore } = await stored();
    await localStore.set({ a: 1 });
    await sessionStore.set({ b: 2 });
    expect([browser.local.items, browser.session.items]).toEqual([{ a: 1 }, { b: 2 }]);
    expect(await localStore.get(['a', 'b'])).toEqual({ a: 1 });
  });

  it('refuses in one way, whatever the browser says', async () => {
    const { browser, localStore } = await stored();
    browser.local.set = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
    browser.local.get = () => Promise.reject(new Error('An unexpected error occurred'));
    await expect(localStore.set({ a: 1 })).rejects.toMatchObject({ name: 'DiskError', cause: { message: 'QUOTA_BYTES quota exceeded' } });
    await expect(localStore.get(['a'])).rejects.toMatchObject({ name: 'DiskError' });
  });
});

describe('all that is stored, as the user may save it in a file', () => {
  it('is every document, what could not be read among them, but for the key of the digests', async () => {
    const { dumpLocal } = await stored({ filings: { v: 1, body: [] }, 'aside:1:rounds': 'rubbish', digestKey: { v: 1, body: 'secret' } });
    expect(await dumpLocal()).toEqual({ filings: { v: 1, body: [] }, 'aside:1:rounds': 'rubbish' });
  });
});
