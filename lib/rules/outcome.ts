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

/** The two forms: a submit of the verification form is a try, one of the resend form a resend. */
export type FormKind = 'try' | 'resend';

/** What each form can be answered with. `locked` is true of the round, whichever form it was read after. */
const ANSWERS_TO: Readonly<Record<FormKind, ReadonlySet<Outcome>>> = {
  try: new Set(['passed', 'done', 'wrong', 'locked', 'notSent', 'unknown']),
  resend: new Set(['resent', 'nothingToResend', 'resendLimit', 'locked', 'notSent', 'unknown']),
};

/** Whether this outcome can be of a submit of that form: the late answer of one can be read while the other's is awaited. */
export function mayAnswer(kind: FormKind, outcome: Outcome): boolean {
  return ANSWERS_TO[kind].has(outcome);
}

/** Answers that no text gives: what the page did says them (`page/unsent`). */
export const SILENT_ANSWER_IDS = ['captchaClosed', 'offline'] as const;

/** The name of each answer that is known: what the screens explain it by. Their texts: `rules/answers`. */
export const ANSWER_IDS = [
  'allDone', 'othersOpen', 'doneBefore', 'wrongValues', 'tryAgain', 'noRecord', 'locked',
  'nothingToResend', 'resent', 'resendLimit', 'pageRefused', ...SILENT_ANSWER_IDS,
] as const;
export type AnswerId = (typeof ANSWER_IDS)[number];
