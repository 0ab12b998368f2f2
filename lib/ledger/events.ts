import type { AnswerId, FormKind, Outcome } from '../rules/outcome';

/** A submit of the verification form, or of the resend form. */
export type AttemptKind = FormKind;

/**
 * Why a submit stands in a round:
 * - `surely`: it can be of this round only
 * - `shared`: it fits several rounds, and counts in each; its good answer closes none of them
 * - `maybe`: it was found later to fit this round too, and counts in the worst case only
 */
export const BELONGINGS = ['surely', 'shared', 'maybe'] as const;
export type Belonging = (typeof BELONGINGS)[number];

/**
 * What was submitted, as keyed digests: enough to tell that two submits had something in common, and to read nothing.
 * `key` names the key they were made with; digests of different keys say nothing about each other.
 */
export interface Digests {
  readonly key: string;
  readonly phone: string;
  readonly idTail: string;
  readonly code: string | null;
  /** Of all three together; null where there is no code. */
  readonly triple: string | null;
}

/**
 * Why the user says that a count is otherwise: an answer was seen that Heyan did not see, the captcha was closed, the try was
 * made in another browser or on another device, or the provider told.
 */
export const CORRECTION_REASONS = ['sawAnswer', 'closedCaptcha', 'elsewhere', 'providerSaid'] as const;
export type CorrectionReason = (typeof CORRECTION_REASONS)[number];

interface Happened {
  /** Unique in the round: an event that is told twice counts once. */
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** A round begins. `smsAt` is when its SMS came, null when nobody has said. */
export interface Opened extends Happened {
  readonly type: 'opened';
  readonly smsAt: number | null;
}

/** A submit is about to leave. */
export interface Reserved extends Happened {
  readonly type: 'reserved';
  readonly kind: AttemptKind;
  /** The persons of the filing that the submitted phone may be of. */
  readonly personIds: readonly string[];
  readonly belongs: Belonging;
  /** Null when there was no key to make them with: then it may be anybody's. */
  readonly digests: Digests | null;
  /** What the guard had said against it, by the reasons' ids; the user went on. */
  readonly warned: readonly string[];
}

/** What came of a submit. */
export interface Settled extends Happened {
  readonly type: 'settled';
  /** The `id` of the reservation. */
  readonly attemptId: string;
  readonly outcome: Outcome;
  readonly answer: AnswerId | null;
}

/** What came of a submit, as the user says. */
export interface Corrected extends Happened {
  readonly type: 'corrected';
  readonly attemptId: string;
  readonly outcome: Outcome;
  readonly reason: CorrectionReason;
}

/** A submit that Heyan did not see at all, as the user says. Its `id` is the attempt's. */
export interface Added extends Happened {
  readonly type: 'added';
  readonly kind: AttemptKind;
  readonly outcome: Outcome;
  readonly reason: CorrectionReason;
}

/** A submit that fitted no filing is another round's, as the user says; null is nobody's that Heyan knows. */
export interface Assigned extends Happened {
  readonly type: 'assigned';
  readonly attemptId: string;
  readonly roundId: string | null;
}

/** The SMS came at `smsAt`, as the user says: the 24 hours run from then. */
export interface Deadline extends Happened {
  readonly type: 'deadline';
  readonly smsAt: number;
}

/** One thing that happened in a round. The ledger is a list of these, and only ever grows. */
export type LedgerEvent = Opened | Reserved | Settled | Corrected | Added | Assigned | Deadline;
