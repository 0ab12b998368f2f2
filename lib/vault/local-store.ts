import { browser, type Storage } from '../browser';
import { DiskError, type Store } from './store';

function storeOn(area: Pick<Storage.StorageArea, 'get' | 'set'>): Store {
  const refused = (cause: unknown): never => {
    throw new DiskError('storage refused', { cause });
  };
  return {
    get: (keys) => area.get([...keys]).catch(refused),
    set: (items) => area.set({ ...items }).catch(refused),
  };
}

/** The extension's own `storage.local`: filings and ledger. */
export const localStore: Store = storeOn(browser.storage.local);

/** What is kept while the browser runs and never reaches the disk: which tabs show the form. */
export const sessionStore: Store = storeOn(browser.storage.session);
