import type { FilingView } from '../../lib/messages/snapshot';
import { type Phase, phaseAt } from '../shared/phase';

/** What needs the user first comes first; what is finished comes last. */
const RANK: Readonly<Record<Phase, number>> = { open: 0, waiting: 1, locked: 2, expired: 3, done: 4 };

/**
 * The filings as they are listed: running rounds by the time they have left, then those that wait for their SMS, then the
 * closed ones. Within a group the newest comes first.
 */
export function orderFilings(views: readonly FilingView[], now: number): readonly FilingView[] {
  return [...views].sort((a, b) => {
    const phase = phaseAt(a.round, now);
    const byPhase = RANK[phase] - RANK[phaseAt(b.round, now)];
    if (byPhase !== 0) return byPhase;
    const byDeadline = phase === 'open' ? (a.round?.deadline ?? 0) - (b.round?.deadline ?? 0) : 0;
    return byDeadline !== 0 ? byDeadline : b.filing.createdAt - a.filing.createdAt;
  });
}
