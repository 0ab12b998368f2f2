import type { HistoryAttempt, HistoryRow, RoundHistory } from '../../../lib/ledger/history';
import type { RoundView } from '../../../lib/ledger/round';
import { figuresOf } from '../../../components/history/attempts';
import { NOW, round } from './make';

export const MINUTE = 60_000;

/** A try of which nothing was seen yet. */
export function attempt(part: Partial<HistoryAttempt> = {}): HistoryAttempt {
  return {
    type: 'attempt', id: 'a1', at: NOW + MINUTE, kind: 'try', belongs: 'surely', warned: [],
    outcome: null, answer: null, settledAt: null, correction: null, ...part,
  };
}

/** One that the site refused. */
export function wrong(part: Partial<HistoryAttempt> = {}): HistoryAttempt {
  return attempt({ outcome: 'wrong', answer: 'tryAgain', settledAt: NOW + 2 * MINUTE, ...part });
}

/** What the user says. */
export function said(outcome: HistoryAttempt['outcome'], reason: 'sawAnswer' | 'closedCaptcha' | 'elsewhere' = 'sawAnswer') {
  return { correction: { outcome: outcome ?? 'unknown', reason, at: NOW } } as const;
}

/** A round with these submits in it, counted as the ledger counts them. */
export function history(attempts: readonly HistoryAttempt[], part: Partial<RoundView> = {}, rows: readonly HistoryRow[] = []): RoundHistory {
  const view = round({ ...figuresOf(attempts), ...part });
  const opened: HistoryRow = { type: 'opened', id: `${view.id}-opened`, at: view.openedAt };
  return { view, rows: [opened, ...rows, ...attempts].sort((a, b) => a.at - b.at) };
}
