import { type AnswerId, mayAnswer, type Outcome } from '../rules/outcome';
import type { Added, AttemptKind, Belonging, Corrected, CorrectionReason, Digests, LedgerEvent, Reserved, Settled } from './events';

/** What the user said of a submit. */
export interface Correction {
  readonly outcome: Outcome;
  readonly reason: CorrectionReason;
  readonly at: number;
}

/** A submit with what is known of it. */
export interface Attempt {
  readonly id: string;
  readonly at: number;
  readonly kind: AttemptKind;
  readonly personIds: readonly string[];
  readonly belongs: Belonging;
  readonly digests: Digests | null;
  readonly warned: readonly string[];
  /** What was seen; null until something was. */
  readonly outcome: Outcome | null;
  readonly answer: AnswerId | null;
  readonly settledAt: number | null;
  readonly correction: Correction | null;
}

/** What the events of one round come to. */
export interface RoundState {
  readonly openedAt: number | null;
  /** When the SMS came, as far as anybody has said. */
  readonly smsAt: number | null;
  /** In the order in which they were reserved. */
  readonly attempts: readonly Attempt[];
}

/**
 * Folds the events of one round. An event that is told twice counts once: a reservation by its own id, and the first
 * settlement of a reservation that names an outcome stands, but for `unknown`, which a better one may replace.
 * The late answer of one form can be read while the other's is awaited: what is no answer to this form stays unknown.
 * A settlement without its reservation is passed over: what was never reserved was never submitted through Heyan.
 * Of the user's own words, the newest stand. A submit that was assigned to another round is that round's alone.
 */
export function foldRound(events: readonly LedgerEvent[]): RoundState {
  let openedAt: number | null = null;
  let smsAt: number | null = null;
  // Nobody else has seen these yet: they are changed in place, since a copy for each event is what a long fold would wait for.
  const attempts = new Map<string, Unfinished>();
  const away = new Set<string>();
  for (const event of events) {
    switch (event.type) {
      case 'opened':
        openedAt ??= event.at;
        smsAt ??= event.smsAt;
        break;
      case 'deadline':
        smsAt = event.smsAt;
        break;
      case 'reserved':
      case 'added':
        if (!attempts.has(event.id)) attempts.set(event.id, begun(event));
        break;
      case 'settled':
        settle(attempts.get(event.attemptId), event);
        break;
      case 'corrected':
        correct(attempts.get(event.attemptId), event);
        break;
      case 'assigned':
        away.add(event.attemptId);
    }
  }
  return { openedAt, smsAt, attempts: [...attempts.values()].filter(({ id }) => !away.has(id)) };
}

/** A submit of which more may be told. */
type Unfinished = { -readonly [K in keyof Attempt]: Attempt[K] };

function settle(attempt: Unfinished | undefined, event: Settled): void {
  if (attempt === undefined || !mayReplace(attempt.outcome)) return;
  const { kind } = attempt;
  const seen = mayAnswer(kind, event.outcome) ? event : NOT_UNDERSTOOD;
  attempt.outcome = seen.outcome;
  attempt.answer = seen.answer;
  attempt.settledAt = event.at;
}

function correct(attempt: Unfinished | undefined, event: Corrected): void {
  if (attempt !== undefined && mayAnswer(attempt.kind, event.outcome)) attempt.correction = correctionOf(event);
}

const NOT_UNDERSTOOD = { outcome: 'unknown', answer: null } as const;

function begun(event: Reserved | Added): Unfinished {
  const { id, at, kind } = event;
  const isAdded = event.type === 'added';
  return {
    id, at, kind,
    personIds: isAdded ? [] : event.personIds,
    belongs: isAdded ? 'surely' : event.belongs,
    digests: isAdded ? null : event.digests,
    warned: isAdded ? [] : event.warned,
    outcome: null,
    answer: null,
    settledAt: null,
    // What this form is never answered with is no word on it: the submit stays unknown, and counts.
    correction: isAdded && mayAnswer(kind, event.outcome) ? correctionOf(event) : null,
  };
}

function correctionOf({ outcome, reason, at }: Correction): Correction {
  return { outcome, reason, at };
}

function mayReplace(outcome: Outcome | null): boolean {
  return outcome === null || outcome === 'unknown';
}

/** What a submit came to: as the user says, else as it was seen; null while nobody knows. */
export function outcomeOf({ correction, outcome }: Attempt): Outcome | null {
  // Not to know better takes nothing away from what was seen.
  return correction === null || correction.outcome === 'unknown' ? outcome : correction.outcome;
}
