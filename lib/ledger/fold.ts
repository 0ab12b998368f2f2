import { type AnswerId, mayAnswer, type Outcome } from '../rules/outcome';
import type { AttemptKind, LedgerEvent } from './events';

/** A submit with what is known of it: `outcome` stays null until an answer was seen. */
export interface Attempt {
  readonly id: string;
  readonly at: number;
  readonly kind: AttemptKind;
  readonly personIds: readonly string[];
  readonly certain: boolean;
  readonly outcome: Outcome | null;
  readonly answer: AnswerId | null;
  readonly settledAt: number | null;
}

/** What the events of one round come to. */
export interface RoundState {
  readonly openedAt: number | null;
  /** In the order in which they were reserved. */
  readonly attempts: readonly Attempt[];
}

/**
 * Folds the events of one round. An event that is told twice counts once: a reservation by its own id, and the first
 * settlement of a reservation that names an outcome stands, but for `unknown`, which a better one may replace.
 * The late answer of one form can be read while the other's is awaited: what is no answer to this form stays unknown.
 * A settlement without its reservation is passed over: what was never reserved was never submitted through Heyan.
 */
export function foldRound(events: readonly LedgerEvent[]): RoundState {
  let openedAt: number | null = null;
  const attempts = new Map<string, Attempt>();
  for (const event of events) {
    if (event.type === 'opened') {
      openedAt ??= event.at;
    } else if (event.type === 'reserved') {
      if (!attempts.has(event.id)) attempts.set(event.id, unanswered(event));
    } else {
      const attempt = attempts.get(event.attemptId);
      if (attempt === undefined || !mayReplace(attempt.outcome)) continue;
      const { outcome, answer } = mayAnswer(attempt.kind, event.outcome) ? event : NOT_UNDERSTOOD;
      attempts.set(attempt.id, { ...attempt, outcome, answer, settledAt: event.at });
    }
  }
  return { openedAt, attempts: [...attempts.values()] };
}

const NOT_UNDERSTOOD = { outcome: 'unknown', answer: null } as const;

function unanswered(event: LedgerEvent & { type: 'reserved' }): Attempt {
  const { id, at, kind, personIds, certain } = event;
  return { id, at, kind, personIds, certain, outcome: null, answer: null, settledAt: null };
}

function mayReplace(outcome: Outcome | null): boolean {
  return outcome === null || outcome === 'unknown';
}
