import { type Allowance, resendAllowance, tryAllowance } from '../../lib/ledger/allowance';
import { outcomeOf } from '../../lib/ledger/fold';
import type { HistoryAttempt, HistoryRow } from '../../lib/ledger/history';
import type { Outcome } from '../../lib/rules/outcome';

/** The submits among a round's rows. */
export function attemptsOf(rows: readonly HistoryRow[]): readonly HistoryAttempt[] {
  return rows.filter((row) => row.type === 'attempt');
}

/** Whether Heyan saw no answer to a submit, or none that it understood. */
export function isUnseen({ outcome }: Pick<HistoryAttempt, 'outcome'>): boolean {
  return outcome === null || outcome === 'unknown';
}

/** A submit that was made elsewhere, and told by the user: nothing else ever carries that reason. */
export function isElsewhere({ outcome, correction }: HistoryAttempt): boolean {
  return outcome === null && correction?.reason === 'elsewhere';
}

/** What a submit came to as far as anybody says, the user first. */
export function cameTo(attempt: HistoryAttempt): Outcome {
  return outcomeOf(full(attempt)) ?? 'unknown';
}

/** What these submits alone come to, by the ledger's own counting. */
export function figuresOf(attempts: readonly HistoryAttempt[]): { readonly tries: Allowance; readonly resends: Allowance } {
  const state = { openedAt: null, smsAt: null, attempts: attempts.map(full) };
  return { tries: tryAllowance(state), resends: resendAllowance(state) };
}

/** Whether a submit used up one of those that are given. */
export type Use = 'yes' | 'perhaps' | 'no';

export function useOf(attempt: HistoryAttempt): Use {
  // It says that all are gone, and is none of them.
  if (cameTo(attempt) === 'resendLimit') return 'no';
  const { tries, resends } = figuresOf([attempt]);
  const { usedWorst, usedBest } = attempt.kind === 'try' ? tries : resends;
  return usedBest > 0 ? 'yes' : usedWorst > 0 ? 'perhaps' : 'no';
}

/** The counting looks at neither persons nor digests, which a history does not tell. */
function full(attempt: HistoryAttempt) {
  return { ...attempt, personIds: [], digests: null };
}
