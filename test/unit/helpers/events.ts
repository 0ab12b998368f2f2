import type { AttemptKind, Belonging, LedgerEvent, Opened, Reserved, Settled } from '../../../lib/ledger/events';
import type { Outcome } from '../../../lib/rules/outcome';
import { NOW } from './filings';

export function opened(at = NOW, smsAt: number | null = null): Opened {
  return { type: 'opened', id: 'opened', at, smsAt };
}

/** A submit that can be of this round only. */
export function reserved(id: string, kind: AttemptKind = 'try', personIds: readonly string[] = ['p1'], at = NOW): Reserved {
  return { type: 'reserved', id, at, kind, personIds, belongs: 'surely', digests: null, warned: [] };
}

/** The same events, but each submit stands in the round as `belongs` says. Its id is another one. */
function belonging(belongs: Belonging, events: readonly LedgerEvent[]): LedgerEvent[] {
  return events.map((event) => {
    if (event.type === 'reserved') return { ...event, id: `${belongs}-${event.id}`, belongs };
    return 'attemptId' in event ? { ...event, attemptId: `${belongs}-${event.attemptId}` } : event;
  });
}

/** The same events, but each submit may have been of another round as well. */
export const shared = (events: readonly LedgerEvent[]): LedgerEvent[] => belonging('shared', events);

/** The same events, but each submit was found later to fit this round too. */
export const maybe = (events: readonly LedgerEvent[]): LedgerEvent[] => belonging('maybe', events);

export function settled(attemptId: string, outcome: Outcome, at = NOW): Settled {
  return { type: 'settled', id: `${attemptId}:${outcome}`, at, attemptId, outcome, answer: null };
}

/** What the user says came of a submit. */
export function corrected(attemptId: string, outcome: Outcome, at = NOW): LedgerEvent {
  return { type: 'corrected', id: `${attemptId}:says:${outcome}:${at}`, at, attemptId, outcome, reason: 'sawAnswer' };
}

/** A submit that only the user has seen. */
export function added(id: string, outcome: Outcome, kind: AttemptKind = 'try', at = NOW): LedgerEvent {
  return { type: 'added', id, at, kind, outcome, reason: 'elsewhere' };
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
