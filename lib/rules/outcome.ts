/**
 * What a submit came to.
 * - `passed`: this person is done, another is still open; `done`: all are
 * - `wrong`: one of the five wrong tries is used; `locked`: the request has been returned
 * - `resent`, `nothingToResend`, `resendLimit`: answers of the resend form
 * - `notSent`: proof that nothing left the page; `unknown`: an answer was not seen or not understood
 */
export const OUTCOMES = [
  'passed', 'done', 'wrong', 'locked', 'resent', 'nothingToResend', 'resendLimit', 'notSent', 'unknown',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** The name of each answer that is known: what the screens explain it by. Their texts: `rules/answers`. */
export const ANSWER_IDS = [
  'allDone', 'othersOpen', 'doneBefore', 'wrongValues', 'tryAgain', 'noRecord', 'locked',
  'nothingToResend', 'resent', 'resendLimit', 'pageRefused',
] as const;
export type AnswerId = (typeof ANSWER_IDS)[number];
