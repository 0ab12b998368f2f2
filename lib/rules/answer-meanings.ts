import { type Cause, CAUSE_SOURCES } from './causes';
import type { AnswerId } from './outcome';
import type { Source } from './source';

/**
 * What an answer has cost: nothing, a try for sure or perhaps, a resend, or the whole round.
 * `maybeTry`: the site says "no record, or done": the one costs a try, the other does not (facts/verification.md section 6).
 */
export type Cost = 'none' | 'try' | 'maybeTry' | 'resend' | 'round';

/** What is known of the round when the answer comes. Nothing here is certain of anything: it only orders what may be. */
export interface KnownOfRound {
  /** Whether this very person has been told before that they passed. */
  readonly hasPassed: boolean;
}

/** What an answer means, as it is told on demand. */
export interface Explanation {
  readonly answer: AnswerId;
  readonly cost: Cost;
  /** The likeliest first. */
  readonly causes: readonly Cause[];
  /** Of all causes, each page once, in the order in which they are first needed. */
  readonly sources: readonly Source[];
}

type Meaning = Pick<Explanation, 'cost' | 'causes'>;

/** The ID tail is wrong most of the time (seed S2); a wrong person, an older code and a wrong phone follow it there. */
const WRONG_VALUES: readonly Cause[] = ['idTail', 'otherPerson', 'code', 'phone', 'serviceType'];

/**
 * Source of the answers: facts/verification.md section 6; of each cause: `rules/causes`. What is absent needs no
 * explanation: nothing has left the page, and the notice itself says why.
 */
const MEANINGS: Readonly<Partial<Record<AnswerId, Meaning>>> = {
  allDone: { cost: 'none', causes: ['showsLater', 'noMessage', 'review'] },
  othersOpen: { cost: 'none', causes: ['othersAsked', 'sameDay'] },
  doneBefore: { cost: 'none', causes: ['alreadyDone', 'showsLater', 'noMessage'] },
  wrongValues: { cost: 'try', causes: [...WRONG_VALUES, 'filingChanged'] },
  // Aliyun's help (seed S1) has one row for "wrong, or not synchronised yet", which is this text.
  tryAgain: { cost: 'try', causes: [...WRONG_VALUES, 'notSynced'] },
  noRecord: { cost: 'maybeTry', causes: [...WRONG_VALUES, 'alreadyDone', 'timeOver'] },
  locked: { cost: 'round', causes: ['sixthTry', 'timeOver', 'returnComes'] },
  // Douyin (seed S2) names the wrong values only, Tencent also that nothing is pending. That it costs no resend is inferred:
  // no SMS was sent.
  nothingToResend: { cost: 'none', causes: ['idTail', 'otherPerson', 'phone', 'alreadyDone', 'notPending', 'timeOver'] },
  resent: { cost: 'resend', causes: ['onItsWay', 'newestCode', 'twoResends'] },
  resendLimit: { cost: 'none', causes: ['twoResends', 'repeatsAtNoon'] },
};

/** Answers that may mean "done before": the likelier, the more is known of it. */
const PERHAPS_DONE: ReadonlySet<AnswerId> = new Set(['noRecord', 'nothingToResend']);

/** What this answer means, or null where there is nothing more to say than its notice does. */
export function explain(answer: AnswerId | null, { hasPassed }: KnownOfRound): Explanation | null {
  const meaning = answer === null ? undefined : MEANINGS[answer];
  if (answer === null || meaning === undefined) return null;
  const { cost } = meaning;
  const isDoneLikelier = hasPassed && PERHAPS_DONE.has(answer);
  const causes = isDoneLikelier ? [...new Set<Cause>(['alreadyDone', ...meaning.causes])] : meaning.causes;
  return { answer, cost, causes, sources: [...new Set(causes.flatMap((cause) => CAUSE_SOURCES[cause]))] };
}
