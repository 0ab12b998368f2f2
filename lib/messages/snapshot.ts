import type { RoundView } from '../ledger/round';
import type { Filing } from '../profiles/filing';

/** A filing with its newest round; null while no SMS of it is known. */
export interface FilingView {
  readonly filing: Filing;
  readonly round: RoundView | null;
}

/** Everything the worker knows, as it stands at `at` (ms): what the screens show. */
export interface Snapshot {
  readonly at: number;
  readonly filings: readonly FilingView[];
  /** While the vault is locked, the newest rounds of the filings that nobody can read now; null while it is not. */
  readonly locked: readonly RoundView[] | null;
  /** The round that holds submits which fit no filing; null when there are none. */
  readonly unassigned: RoundView | null;
  /** Stored data that could not be read and was set aside. Nothing is written over it. */
  readonly trouble: readonly StoreTrouble[];
  /** Whether counts may be too low for it, also when the user has read of it. */
  readonly isDoubtful: boolean;
  /** Persons whose code is held in memory. The code itself is in no snapshot. */
  readonly codeFor?: readonly string[];
}

/** `damaged`: it does not parse; `newer`: a later version of Heyan wrote it; `unwritable`: the disk refused. */
export interface StoreTrouble {
  readonly key: string;
  readonly kind: 'damaged' | 'newer' | 'unwritable';
  /** How many rows could not be read. */
  readonly lost: number;
}
