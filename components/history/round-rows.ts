import type { HistoryRow, RoundHistory } from '../../lib/ledger/history';
import { ROUND_DURATION } from '../../lib/rules/limits';

/** When the SMS of a round came, as far as anybody has said; null while the 24 hours are counted from its beginning. */
export function smsAtOf({ rows, view }: RoundHistory): number | null {
  const at = view.deadline - ROUND_DURATION;
  return rows.some((row) => row.type === 'sms' && row.at === at) ? at : null;
}

/**
 * The rows that are told, in the order of time: of the times that were said for the SMS, the one that stands; and a round began
 * before its first submit, though it may have been opened by it, and a moment later.
 */
export function shownRows(round: RoundHistory): readonly HistoryRow[] {
  const smsAt = smsAtOf(round);
  const standing = round.rows.find((row) => row.type === 'sms' && row.at === smsAt);
  const first = round.rows.find(({ type }) => type === 'attempt')?.at ?? Infinity;
  const opened = round.rows.filter(({ type }) => type === 'opened').map((row) => ({ ...row, at: Math.min(row.at, first) }));
  const rest = round.rows.filter(({ type }) => type !== 'opened' && type !== 'sms');
  return [...opened, ...(standing === undefined ? [] : [standing]), ...rest].sort((a, b) => a.at - b.at);
}
