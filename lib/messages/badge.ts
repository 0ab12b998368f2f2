import type { Snapshot } from './snapshot';

/** What the toolbar button says: tries left in the round that has the fewest, and how grave that is. */
export interface Badge {
  /** Empty when no round is open. */
  readonly text: string;
  readonly urgency: 'calm' | 'careful' | 'grave';
}

/** Reads the badge off a snapshot. The worst case counts: a badge that promises too much is worse than none. */
export function badgeOf({ filings, locked, unassigned }: Snapshot): Badge {
  const rounds = [...filings.map(({ round }) => round), ...(locked ?? []), unassigned];
  const left = rounds.flatMap((round) => (round !== null && round.phase === 'open' ? [round.tries.leftWorst] : []));
  if (left.length === 0) return { text: '', urgency: 'calm' };
  const fewest = Math.min(...left);
  return { text: String(fewest), urgency: fewest <= 1 ? 'grave' : fewest <= 2 ? 'careful' : 'calm' };
}
