import type { Store } from '../vault/store';
import { type DocumentFault, loadDocument } from '../vault/document';
import { readPage, ROUND_INDEX, roundPage } from './pages';
import { type RoundView, viewRound } from './round';

/** The newest round of each filing, and of the submits that fit none (key null), as they stand at `now`. */
export interface LedgerReading {
  readonly rounds: ReadonlyMap<string | null, RoundView>;
  readonly faults: readonly { readonly key: string; readonly kind: DocumentFault }[];
}

/** Reads the ledger: two reads of the store, whatever else it holds. */
export async function readLedger(store: Store, now: number): Promise<LedgerReading> {
  const index = await loadDocument(store, ROUND_INDEX);
  const newest = new Map(index.value.map((entry) => [entry.filingId, entry]));
  const entries = [...newest.values()];
  const stored = await store.get(entries.map(({ id }) => roundPage(id).key));
  const faults: { key: string; kind: DocumentFault }[] = [];
  if (index.fault !== null) faults.push({ key: ROUND_INDEX.key, kind: index.fault });
  const rounds = new Map<string | null, RoundView>();
  for (const { id, filingId, openedAt } of entries) {
    const { key } = roundPage(id);
    const page = readPage(id, stored[key]);
    if (page.fault !== null) faults.push({ key, kind: page.fault });
    rounds.set(filingId, viewRound(id, page.value, openedAt, now, page.lost));
  }
  return { rounds, faults };
}
