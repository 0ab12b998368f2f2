import type { AttemptKind, LedgerEvent } from '../../../lib/ledger/events';
import type { Outcome } from '../../../lib/rules/outcome';
import { NOW } from './filings';

export function opened(at = NOW): LedgerEvent {
  return { type: 'opened', id: 'opened', at };
}

/** A submit that can be of this round only; `uncertain` makes it one that may be another's. */
export function reserved(id: string, kind: AttemptKind = 'try', personIds: readonly string[] = ['p1'], at = NOW): LedgerEvent {
  return { type: 'reserved', id, at, kind, personIds, certain: true };
}

/** The same events, but each submit may have been of another round as well. */
export function uncertain(events: readonly LedgerEvent[]): LedgerEvent[] {
  return events.map((event) => (event.type === 'reserved' ? { ...event, id: `maybe-${event.id}`, certain: false }
    : event.type === 'settled' ? { ...event, attemptId: `maybe-${event.attemptId}` } : event));
}

export function settled(attemptId: string, outcome: Outcome, at = NOW): LedgerEvent {
  return { type: 'settled', id: `${attemptId}:${outcome}`, at, attemptId, outcome, answer: null };
}

/** One submit for each outcome, in this order; null is one whose answer was not seen. */
export function attempts(kind: AttemptKind, outcomes: readonly (Outcome | null)[]): LedgerEvent[] {
  return outcomes.flatMap((outcome, at) => {
    const id = `${kind}-${at}`;
    return outcome === null ? [reserved(id, kind)] : [reserved(id, kind), settled(id, outcome)];
  });
}

export const tries = (...outcomes: (Outcome | null)[]): LedgerEvent[] => attempts('try', outcomes);
export const resends = (...outcomes: (Outcome | null)[]): LedgerEvent[] => attempts('resend', outcomes);

/** That many of the same. */
export function times<T>(count: number, value: T): T[] {
  return Array.from({ length: count }, () => value);
}
