import { browser, type Storage } from '../browser';
import { type CachedStore, cachedStore } from './cached-store';
import { DiskError, type Store } from './store';

function refused(cause: unknown): never {
  throw new DiskError('storage refused', { cause });
}

function storeOn(area: Pick<Storage.StorageArea, 'get' | 'set'>): Store {
  return {
    get: (keys) => area.get([...keys]).catch(refused),
    set: (items) => area.set({ ...items }).catch(refused),
  };
}

/** The extension's own `storage.local`: filings and ledger. Worker only: it remembers what it has read. */
export const localStore: CachedStore = cachedStore(storeOn(browser.storage.local));

/** What is kept while the browser runs and never reaches the disk: which tabs show the form. */
export const sessionStore: Store = storeOn(browser.storage.session);

/** Everything in `storage.local`, past what is remembered. */
export function allLocal(): Promise<Record<string, unknown>> {
  return browser.storage.local.get(null).catch(refused);
}

/** All that lies in `storage.local`, but for the key of the digests: nothing that leaves Heyan is to carry it. */
export async function dumpLocal(): Promise<Readonly<Record<string, unknown>>> {
  const all = await allLocal();
  return Object.fromEntries(Object.entries(all).filter(([key]) => !/^(?:aside:.*:)?digestKey$/.test(key)));
}
