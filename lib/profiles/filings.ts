import { type DocumentKind, loadDocument, type ReadDocument, writeDocument } from '../vault/document';
import { rowsDocument } from '../vault/rows';
import type { Store } from '../vault/store';
import { type Filing, filingSchema } from './filing';
import { withFiling } from './with-filing';

/** All filings, in the order in which they were added. */
export const FILINGS: DocumentKind<readonly Filing[]> = rowsDocument('filings', 1, filingSchema);

/** Reads the shelf. */
export function readFilings(store: Store): Promise<ReadDocument<readonly Filing[]>> {
  return loadDocument(store, FILINGS);
}

/** Adds the filing to the draft, brings it back to where it was, or replaces the one with its id. */
export function saveFiling(draft: Store, filing: Filing, at: number): Promise<void> {
  return change(draft, at, (filings) => withFiling(filings, filing));
}

/** Takes a filing off the shelf. One that is not there is no error: it was deleted in another window. */
export function removeFiling(draft: Store, filingId: string, at: number): Promise<void> {
  return change(draft, at, (filings) => filings.filter(({ id }) => id !== filingId));
}

async function change(draft: Store, at: number, edit: (filings: readonly Filing[]) => readonly Filing[]): Promise<void> {
  const before = await readFilings(draft);
  await draft.set(writeDocument(FILINGS, edit(before.value), before, at));
}
