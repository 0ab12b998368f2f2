import { type DocumentKind, loadDocument, type ReadDocument, writeDocument } from '../vault/document';
import { rowsDocument } from '../vault/rows';
import type { Store } from '../vault/store';
import { type Filing, filingSchema } from './filing';

/** All filings, in the order in which they were added. */
export const FILINGS: DocumentKind<readonly Filing[]> = rowsDocument('filings', 1, filingSchema);

/** The shelf of filings. Its writes belong in the worker's queue. */
export interface Filings {
  read(): Promise<ReadDocument<readonly Filing[]>>;
  /** Adds the filing, or replaces the one with its id. */
  save(filing: Filing): Promise<void>;
  /** Takes it off the shelf. A filing that is not there is no error: it was deleted in another window. */
  remove(filingId: string): Promise<void>;
}

export function createFilings(store: Store, now: () => number): Filings {
  async function change(edit: (filings: readonly Filing[]) => readonly Filing[]): Promise<void> {
    const before = await loadDocument(store, FILINGS);
    await store.set(writeDocument(FILINGS, edit(before.value), before, now()));
  }
  return {
    read: () => loadDocument(store, FILINGS),
    save: (filing) =>
      change((filings) =>
        filings.some(({ id }) => id === filing.id)
          ? filings.map((other) => (other.id === filing.id ? filing : other))
          : [...filings, filing],
      ),
    remove: (filingId) => change((filings) => filings.filter(({ id }) => id !== filingId)),
  };
}
