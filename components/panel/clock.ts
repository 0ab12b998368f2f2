import { shownRound } from '../../lib/companion/shown-round';
import type { CompanionState } from '../../lib/companion/state';
import { shownTime } from '../shared/time-parts';

/** The time left as the panel shows it, in ms: while it is the same, and the state is, there is nothing to be drawn anew. Null where none is shown. */
export function clockOf(state: CompanionState, now: number): number | null {
  const round = shownRound(state);
  return round?.phase === 'open' ? shownTime(round.deadline - now) : null;
}
