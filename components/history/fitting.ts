import type { CorrectionReason } from '../../lib/ledger/events';
import type { HistoryAttempt } from '../../lib/ledger/history';
import type { Outcome } from '../../lib/rules/outcome';
import { isElsewhere, isUnseen } from './attempts';

const OF_A_TRY = ['wrong', 'passed', 'done', 'notSent', 'locked'] as const;
const OF_A_RESEND = ['resent', 'nothingToResend', 'resendLimit', 'notSent'] as const;

/** What a user can say that a submit came to. */
export type Choice = (typeof OF_A_TRY)[number] | (typeof OF_A_RESEND)[number] | 'unknown';

/**
 * What the user can say of this submit; that nobody knows, after all, only to take an earlier word back. Where an answer was
 * seen it is taken back by saying what was seen.
 */
export function choicesFor(attempt: HistoryAttempt): readonly Choice[] {
  const said = attempt.kind === 'try' ? OF_A_TRY : OF_A_RESEND;
  return attempt.correction !== null && isUnseen(attempt) ? [...said, 'unknown'] : said;
}

/** How the user can know it, what is most likely first. Who takes a word back gives no new reason. */
export function reasonsFor(attempt: HistoryAttempt, outcome: Outcome): readonly CorrectionReason[] {
  if (isElsewhere(attempt)) return ['elsewhere'];
  if (outcome === 'unknown') return [attempt.correction?.reason ?? 'sawAnswer'];
  return outcome === 'notSent' ? ['closedCaptcha', 'sawAnswer'] : ['sawAnswer', 'providerSaid'];
}
