import type { AnswerId, Outcome } from '../rules/outcome';
import type { AttemptKind, Belonging } from './events';
import type { Correction } from './fold';
import type { Round, RoundView } from './round';

/** A submit as it is told afterwards. */
export interface HistoryAttempt {
  readonly type: 'attempt';
  readonly id: string;
  readonly at: number;
  readonly kind: AttemptKind;
  readonly belongs: Belonging;
  /** What the guard had said against it, by the reasons' ids. */
  readonly warned: readonly string[];
  /** What was seen of its answer; null while nothing was. */
  readonly outcome: Outcome | null;
  readonly answer: AnswerId | null;
  readonly settledAt: number | null;
  readonly correction: Correction | null;
}

/** What happened in a round, in the words of the user: it began, its SMS came, something was submitted. Times are in ms. */
export type HistoryRow =
  | { readonly type: 'opened'; readonly id: string; readonly at: number }
  | { readonly type: 'sms'; readonly id: string; readonly at: number }
  | HistoryAttempt;

/** The history of one round. */
export interface RoundHistory {
  readonly view: RoundView;
  /** The newest last. Nothing in it tells a phone, an ID tail or a code. */
  readonly rows: readonly HistoryRow[];
}

/** Tells a round by what happened in it. */
export function historyOf({ events, attempts, view }: Round): RoundHistory {
  const rows = events.flatMap((event): HistoryRow[] => {
    if (event.type === 'opened') {
      const sms = event.smsAt === null ? [] : [{ type: 'sms' as const, id: `${event.id}:sms`, at: event.smsAt }];
      return [{ type: 'opened', id: event.id, at: event.at }, ...sms];
    }
    return event.type === 'deadline' ? [{ type: 'sms', id: event.id, at: event.smsAt }] : [];
  });
  const submits = attempts.map(
    ({ id, at, kind, belongs, warned, outcome, answer, settledAt, correction }): HistoryAttempt => ({
      type: 'attempt', id, at, kind, belongs, warned, outcome, answer, settledAt, correction,
    }),
  );
  return { view, rows: [...rows, ...submits].sort((a, b) => a.at - b.at) };
}
