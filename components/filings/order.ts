import type { FilingView } from '../../lib/messages/snapshot';
import { phaseAt, type Stage } from '../shared/phase';
import { stageOf } from './stage';

/** What needs the user first comes first; what is finished comes last. */
const RANK: Readonly<Record<Stage, number>> = { open: 0, others: 0, waiting: 1, toSubmit: 1, locked: 2, expired: 3, done: 4 };

/**
 * The filings as they are listed: running rounds by the time they have left, then those that wait for their SMS, or to
 * be submitted, then the
 * closed ones. Within a group the newest comes first.
 */
export function orderFilings(views: readonly FilingView[], now: number): readonly FilingView[] {
  const rank = ({ filing, round }: FilingView): number => RANK[stageOf(filing, round, phaseAt(round, now))];
  return [...views].sort((a, b) => {
    const byRank = rank(a) - rank(b);
    if (byRank !== 0) return byRank;
    const byDeadline = rank(a) === RANK.open ? (a.round?.deadline ?? 0) - (b.round?.deadline ?? 0) : 0;
    return byDeadline !== 0 ? byDeadline : b.filing.createdAt - a.filing.createdAt;
  });
}
