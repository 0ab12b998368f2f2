import { readPage, ROUND_INDEX, roundPage } from '../ledger/pages';
import type { Backup } from '../portable/backup';
import { DIGEST_KEY } from '../profiles/digests';
import type { Filing } from '../profiles/filing';
import { FILINGS } from '../profiles/filings';
import { tracePage } from '../profiles/traces';
import { type DocumentKind, loadDocument, NewerDocumentError } from '../vault/document';
import type { Store } from '../vault/store';

/** Everything that a backup holds, of what is stored at `at` (ms). What a later version wrote is not left out in silence. */
export async function readAll(store: Store, at: number): Promise<Omit<Backup, 'format' | 'version'>> {
  const [filings, index, key] = [await load(store, FILINGS), await load(store, ROUND_INDEX), await load(store, DIGEST_KEY)];
  const rounds: Backup['rounds'] = [];
  for (const { id, filingId, openedAt } of index.value) {
    const page = roundPage(id);
    const { value: events, lost, fault } = readPage(id, (await store.get([page.key]))[page.key]);
    if (fault === 'newer') throw new NewerDocumentError(page.key);
    rounds.push({ id, filingId, openedAt, lost, events: [...events], traces: [...(await load(store, tracePage(id))).value] });
  }
  return { madeAt: at, filings: [...filings.value], rounds, lost: index.lost, digestKey: key.value };
}

/** All filings. What a later version wrote is not given out as none. */
export async function allFilings(store: Store): Promise<readonly Filing[]> {
  return (await load(store, FILINGS)).value;
}

async function load<T>(store: Store, kind: DocumentKind<T>) {
  const document = await loadDocument(store, kind);
  if (document.fault === 'newer') throw new NewerDocumentError(kind.key);
  return document;
}
