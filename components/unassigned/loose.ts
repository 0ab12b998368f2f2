import type { HistoryAttempt, RoundHistory } from '../../lib/ledger/history';
import type { RoundView } from '../../lib/ledger/round';
import { attemptsOf, cameTo } from '../history/attempts';

/** The submits that weigh on every open round: those of no filing, and how many more a deleted filing has left behind. */
export interface Loose {
  /** The newest first. */
  readonly attempts: readonly HistoryAttempt[];
  readonly deleted: number;
}

/** `round` is the newest of those that fit no filing, `unassigned` the same with what deleted filings left. */
export function looseOf(round: RoundHistory | undefined, unassigned: RoundView): Loose {
  const own = round?.view;
  const attempts = own === undefined || own.phase === 'expired' ? [] : attemptsOf(round?.rows ?? []);
  const usedOf = (view: RoundView | undefined): number => (view === undefined ? 0 : view.tries.usedWorst + view.resends.usedWorst);
  return {
    // What was never sent is nobody's.
    attempts: attempts.filter((attempt) => cameTo(attempt) !== 'notSent').toReversed(),
    deleted: Math.max(usedOf(unassigned) - usedOf(own), 0),
  };
}

/** Whether there is anything to ask about at `now`: what is over weighs on nothing. */
export function isLoose(unassigned: RoundView | null, now: number): unassigned is RoundView {
  return unassigned !== null && unassigned.phase !== 'expired' && now < unassigned.deadline;
}
