import { readLedger } from '../ledger/reading';
import { looseRound, type Round, type RoundView, weighingRounds, withUnassigned } from '../ledger/round';
import type { Snapshot, StoreTrouble } from '../messages/snapshot';
import { DIGEST_KEY } from '../profiles/digests';
import type { Filing } from '../profiles/filing';
import { FILINGS, readFilings } from '../profiles/filings';
import { loadDocument, type ReadDocument } from '../vault/document';
import type { Store } from '../vault/store';
import { judgeTrouble } from './acknowledged';

/** Everything that is stored, as it stands at `at` (ms). */
export interface Known {
  readonly at: number;
  readonly filings: readonly Filing[];
  /** The newest round of each filing, stored or removed, and of the submits that fit none (null). */
  readonly rounds: ReadonlyMap<string | null, Round>;
  /** Their rounds before, as far as these can still matter. */
  readonly older: readonly Round[];
  /** Those of all of these that no stored filing owns. */
  readonly ownerless: readonly Round[];
  /** What these come to as one round: it weighs on every open one. */
  readonly loose: RoundView | null;
  /** The ids of the rounds that `loose` sums up. */
  readonly looseIds: ReadonlySet<string>;
  readonly trouble: readonly StoreTrouble[];
  /** Whether counts may be too low for what could not be read. */
  readonly isDoubtful: boolean;
}

/** Reads what there is. Never throws for what it reads, only for a disk that refuses. */
export async function readKnown(store: Store, at: number): Promise<Known> {
  const [shelf, { rounds, older, faults }] = await Promise.all([readFilings(store), readLedger(store, at)]);
  const stored = new Set<string | null>(shelf.value.map(({ id }) => id));
  const ownerless = [...older, ...rounds.values()].filter(({ filingId }) => !stored.has(filingId));
  const shelfTrouble = troubleOf(FILINGS.key, shelf);
  const keyTrouble = troubleOf(DIGEST_KEY.key, await loadDocument(store, DIGEST_KEY));
  return {
    at,
    filings: shelf.value,
    rounds,
    older,
    ownerless,
    loose: looseRound(ownerless),
    looseIds: new Set(weighingRounds(ownerless).map(({ id }) => id)),
    ...(await judgeTrouble(store, [...shelfTrouble, ...keyTrouble, ...faults], at)),
  };
}

/** What the screens are told. */
export function snapshotOf({ at, filings, rounds, loose, trouble, isDoubtful }: Known): Snapshot {
  return {
    at,
    filings: filings.map((filing) => {
      const round = rounds.get(filing.id)?.view ?? null;
      return { filing, round: round === null ? null : withUnassigned(round, loose) };
    }),
    locked: null,
    unassigned: loose,
    trouble,
    isDoubtful,
  };
}

function troubleOf(key: string, { fault, lost }: Pick<ReadDocument<unknown>, 'fault' | 'lost'>): readonly StoreTrouble[] {
  return fault === null ? [] : [{ key, kind: fault, lost }];
}
