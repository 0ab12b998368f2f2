import { type Allowance, allowanceOf } from '../../lib/ledger/allowance';
import type { Correction } from '../../lib/ledger/fold';
import type { HistoryAttempt } from '../../lib/ledger/history';
import type { RoundView } from '../../lib/ledger/round';
import { cameTo, figuresOf } from './attempts';

/** What a word of the user's would change. Asked before it is given. */
export interface Effect {
  readonly tries: Allowance;
  readonly resends: Allowance;
  /** How the site's word would close the round; null while it does not. */
  readonly closed: 'done' | 'locked' | null;
}

/** The submits with what the user would say of one. */
export function corrected(
  attempts: readonly HistoryAttempt[], attemptId: string, said: Pick<Correction, 'outcome' | 'reason'>,
): readonly HistoryAttempt[] {
  return attempts.map((attempt) => (attempt.id === attemptId ? { ...attempt, correction: { ...said, at: attempt.at } } : attempt));
}

/** How the round would be shown with `after` in place of `before`. What weighs on it from outside stays. */
export function effectOf(shown: RoundView, before: readonly HistoryAttempt[], after: readonly HistoryAttempt[]): Effect {
  const [was, is] = [figuresOf(before), figuresOf(after)];
  return {
    tries: moved(shown.tries, was.tries, is.tries),
    resends: moved(shown.resends, was.resends, is.resends),
    closed: closedBy(after),
  };
}

/** How these submits close their round. Only one that can be of no other round does. */
export function closedBy(attempts: readonly HistoryAttempt[]): Effect['closed'] {
  const said = attempts.filter(({ belongs }) => belongs === 'surely').map(cameTo);
  return (['done', 'locked'] as const).find((outcome) => said.includes(outcome)) ?? null;
}

function moved(shown: Allowance, was: Allowance, is: Allowance): Allowance {
  return allowanceOf(shown.limit, shown.usedWorst + is.usedWorst - was.usedWorst, shown.usedBest + is.usedBest - was.usedBest);
}
