import type { HistoryAttempt } from '../../lib/ledger/history';
import type { RoundView } from '../../lib/ledger/round';
import { cameTo, useOf } from './attempts';

/** How the number of tries left comes about: how many there are of each that takes from it. */
export interface Account {
  readonly wrong: number;
  /** No answer was seen. */
  readonly unseen: number;
  /** Site and user say different things, or it may be another filing's. */
  readonly unsure: number;
  /** Submits that fit no filing. */
  readonly loose: number;
  /** Rows of the ledger that cannot be read. */
  readonly lost: number;
  /** Resends that were used, or may have been. They take from nothing else. */
  readonly resent: number;
  /** The site has returned the request: then all are gone, whatever was counted. */
  readonly returned: boolean;
}

/** `own` is the round by itself, `shown` the same as it is shown, with what weighs on it from outside. */
export function accountOf(attempts: readonly HistoryAttempt[], own: RoundView, shown: RoundView): Account {
  const tries = attempts.filter(({ kind }) => kind === 'try');
  const unsureOnes = tries.filter((attempt) => useOf(attempt) === 'perhaps');
  const wrong = tries.filter((attempt) => useOf(attempt) === 'yes').length;
  const unseen = unsureOnes.filter((attempt) => cameTo(attempt) === 'unknown').length;
  const unsure = unsureOnes.length - unseen;
  const returned = attempts.some((attempt) => attempt.outcome === 'locked' || cameTo(attempt) === 'locked');
  return {
    wrong,
    unseen,
    unsure,
    returned,
    resent: attempts.filter((attempt) => attempt.kind === 'resend' && useOf(attempt) !== 'no').length,
    loose: shown.tries.usedWorst - own.tries.usedWorst,
    lost: returned ? 0 : Math.max(own.tries.usedWorst - wrong - unsureOnes.length, 0),
  };
}
