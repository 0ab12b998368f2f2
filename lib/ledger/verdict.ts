import { checkCode } from '../rules/code';
import type { CodeProblem } from '../rules/code';
import { checkIdTail } from '../rules/id-tail';
import type { IdTailProblem } from '../rules/id-tail';
import { RESEND_PAUSE, TRIES_TO_WARN } from '../rules/limits';
import { checkPhone } from '../rules/phone';
import type { PhoneProblem } from '../rules/phone';
import type { SubmitValues } from './charge';
import type { AttemptKind } from './events';
import type { RemarkId } from './remarks';
import type { RoundView } from './round';

/** A submit as the form holds it at this moment. `code` is null where the form has no such field. */
export interface Submit extends SubmitValues {
  readonly kind: AttemptKind;
  readonly code: string | null;
  /** Whether the site shows a phone that it knows already, with its middle withheld, and lets nobody change it. */
  readonly isPhoneFixed?: boolean;
}

/** What is known around a submit, from what the worker said last. */
export interface Standing {
  /** The newest round of every filing that this submit may belong to; null for a filing that has had none. */
  readonly rounds: readonly (RoundView | null)[];
  /** What the stored filings say of these values. */
  readonly remarks: readonly RemarkId[];
  /**
   * Whether the worker has spoken of these very values: `yes`; `asking`, its answer is a moment away; `no`, it cannot tell, and
   * then nobody knows how many tries are left.
   */
  readonly known: 'yes' | 'asking' | 'no';
  /** Milliseconds since 1970. */
  readonly now: number;
}

export type ReasonId =
  | PhoneProblem | CodeProblem | IdTailProblem | RemarkId
  | 'roundDone' | 'roundLocked' | 'roundExpired'
  | 'triesGone' | 'lastTry' | 'fewTries'
  | 'resendsGone' | 'lastResend' | 'resendSoon'
  | 'checking' | 'checked' | 'countUnknown';

/** `warn` asks once; `stop` holds. */
export type Level = 'warn' | 'stop';

/**
 * One reason to hold a submit, and the way out of it: `correct` the field, say that a `newSms` came (a new round),
 * `goOn` in a deliberate second step, or `wait` a moment and press again.
 */
export interface Reason {
  readonly id: ReasonId;
  readonly level: Level;
  readonly remedy: 'correct' | 'newSms' | 'goOn' | 'wait';
}

export interface Verdict {
  readonly level: 'pass' | Level;
  /** The gravest first. */
  readonly reasons: readonly Reason[];
}

/** Judges a submit before it leaves. Pure: the same submit and standing give the same verdict. */
export function judge(submit: Submit, standing: Standing): Verdict {
  const ofFields = fieldReasons(submit);
  // What cannot be right needs no word of the worker's.
  const isBroken = ofFields.some(({ remedy }) => remedy === 'correct');
  const reasons = [
    ...ofFields, ...standing.remarks.map(remarkReason), ...roundReasons(submit.kind, standing), ...knownReasons(standing, isBroken),
  ];
  const stops = reasons.filter(({ level }) => level === 'stop');
  const warnings = reasons.filter(({ level }) => level === 'warn');
  return { level: stops.length > 0 ? 'stop' : warnings.length > 0 ? 'warn' : 'pass', reasons: [...stops, ...warnings] };
}

/** What a field alone says. A tail under six is a stop with a way on: the document itself may be that short. */
function fieldReasons({ code, phone, idTail, isPhoneFixed }: Submit): Reason[] {
  const tail = checkIdTail(idTail);
  return [
    code === null ? null : stop(checkCode(code)),
    isPhoneFixed ? null : stop(checkPhone(phone)),
    tail === 'tailLowerX' ? warn(tail) : tail === 'tailLength' ? stop(tail, 'goOn') : stop(tail),
  ].filter((reason) => reason !== null);
}

/** A refused triple is refused again; who has passed has nothing left to do, but for a new request. */
function remarkReason(id: RemarkId): Reason {
  if (id === 'refusedBefore') return { id, level: 'stop', remedy: 'correct' };
  return id === 'personPassed' ? { id, level: 'stop', remedy: 'newSms' } : { id, level: 'warn', remedy: 'goOn' };
}

function knownReasons({ known }: Standing, isBroken: boolean): Reason[] {
  if (known === 'no') return [{ id: 'countUnknown', level: 'warn', remedy: 'goOn' }];
  return known === 'yes' || isBroken ? [] : [{ id: 'checking', level: 'stop', remedy: 'wait' }];
}

/**
 * What the rounds say; with several, the one with the least left speaks. A closed round is silent while another that the
 * submit may belong to is open: one phone can stand in many filings, and none of them may block the others.
 */
function roundReasons(kind: AttemptKind, { rounds, now }: Standing): Reason[] {
  const open = rounds.filter((round) => round === null || (round.phase === 'open' && now < round.deadline));
  const speaking = open.length > 0 ? open : rounds;
  // What is gone in one round may still be there in another: only when it is gone in all does nothing but a new SMS help.
  const left = speaking.some((round) => round === null || (kind === 'try' ? round.tries : round.resends).leftBest > 0);
  const whenGone = left ? 'goOn' : 'newSms';
  const reasons = speaking
    .filter((round) => round !== null)
    .flatMap((round) => closedReasons(round, now) ?? (kind === 'try' ? tryReasons(round, whenGone) : resendReasons(round, whenGone, now)))
    .filter((reason) => reason !== null);
  return reasons.filter((reason, at) => reasons.findIndex(({ id }) => id === reason.id) === at);
}

function closedReasons({ phase, deadline }: RoundView, now: number): (Reason | null)[] | null {
  if (phase === 'done') return [stop('roundDone', 'newSms')];
  if (phase === 'locked') return [stop('roundLocked', 'newSms')];
  return now >= deadline ? [stop('roundExpired', 'newSms')] : null;
}

function tryReasons({ tries }: RoundView, whenGone: Reason['remedy']): (Reason | null)[] {
  if (tries.leftWorst === 0) return [stop('triesGone', whenGone)];
  if (tries.leftWorst === 1) return [stop('lastTry', 'goOn')];
  return tries.usedWorst >= TRIES_TO_WARN ? [warn('fewTries')] : [];
}

function resendReasons({ resends, lastSmsAt }: RoundView, whenGone: Reason['remedy'], now: number): (Reason | null)[] {
  if (resends.leftWorst === 0) return [stop('resendsGone', whenGone)];
  const isSoon = lastSmsAt !== null && now - lastSmsAt < RESEND_PAUSE;
  return [isSoon ? warn('resendSoon') : null, resends.leftWorst === 1 ? warn('lastResend') : null];
}

function stop(id: ReasonId | null, remedy: Reason['remedy'] = 'correct'): Reason | null {
  return id === null ? null : { id, level: 'stop', remedy };
}

function warn(id: ReasonId): Reason | null {
  return { id, level: 'warn', remedy: 'goOn' };
}
