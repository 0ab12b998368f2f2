import { ROUND_DURATION } from '../rules/limits';
import { type DocumentFault, loadDocument, type ReadDocument } from '../vault/document';
import type { Store } from '../vault/store';
import { readPage, ROUND_INDEX, type RoundEntry, roundPage } from './pages';
import { readRound, type Round } from './round';

/** Rounds as they stand at one moment, and what could not be read of them. */
export interface LedgerReading {
  /** The newest round of each filing, and of the submits that fit none (key null). */
  readonly rounds: ReadonlyMap<string | null, Round>;
  /** Rounds that a newer one of their filing has followed, as far as a submit of theirs can still matter. */
  readonly older: readonly Round[];
  readonly faults: readonly { readonly key: string; readonly kind: DocumentFault; readonly lost: number }[];
}

/** A round lasts as long as one duration, and its last submit is as old as that at most after another. */
const STILL_MATTERS = 2 * ROUND_DURATION;

/** Reads the newest rounds as they stand at `now`: two reads of the store, whatever else it holds. */
export async function readLedger(store: Store, now: number): Promise<LedgerReading> {
  const index = await loadDocument(store, ROUND_INDEX);
  const newest = new Map(index.value.map((entry) => [entry.filingId, entry]));
  const isNewest = (entry: RoundEntry): boolean => newest.get(entry.filingId) === entry;
  const entries = index.value.filter((entry) => isNewest(entry) || now - entry.openedAt < STILL_MATTERS);
  const { rounds, faults } = await readRounds(store, index, entries, now);
  const isCurrent = ({ id, filingId }: Round): boolean => newest.get(filingId)?.id === id;
  return {
    rounds: new Map(rounds.filter(isCurrent).map((round) => [round.filingId, round])),
    older: rounds.filter((round) => !isCurrent(round)),
    faults,
  };
}

/** All rounds of one filing (null: of the submits that fit none), the newest first. Reads their pages and the index alone. */
export async function roundsOfFiling(store: Store, filingId: string | null, now: number): Promise<readonly Round[]> {
  const index = await loadDocument(store, ROUND_INDEX);
  const entries = index.value.filter((entry) => entry.filingId === filingId);
  return (await readRounds(store, index, entries, now)).rounds.toReversed();
}

async function readRounds(
  store: Store, index: ReadDocument<readonly RoundEntry[]>, entries: readonly RoundEntry[], now: number,
): Promise<{ readonly rounds: readonly Round[]; readonly faults: LedgerReading['faults'] }> {
  const stored = await store.get(entries.map(({ id }) => roundPage(id).key));
  const faults: LedgerReading['faults'][number][] = [];
  if (index.fault !== null) faults.push({ key: ROUND_INDEX.key, kind: index.fault, lost: index.lost });
  const rounds = entries.map((entry) => {
    const { key } = roundPage(entry.id);
    const { value: events, fault, lost } = readPage(entry.id, stored[key]);
    if (fault !== null) faults.push({ key, kind: fault, lost });
    return readRound({ ...entry, events, lost }, now);
  });
  return { rounds, faults };
}
