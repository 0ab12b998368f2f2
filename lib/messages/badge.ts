import type { RoundView } from '../ledger/round';
import type { Snapshot } from './snapshot';

type Urgency = 'calm' | 'careful' | 'grave';

/** What the toolbar button says, and how grave that is. */
export interface Badge {
  /** Empty when no round is open. */
  readonly text: string;
  readonly urgency: Urgency;
}

const HOUR = 3_600_000;

/** Below so many hours the time left is worth a word, and below so many it is grave. */
const FEW_HOURS = 6;
const GRAVE_HOURS = 2;

const GRAVITY: readonly Urgency[] = ['calm', 'careful', 'grave'];

/**
 * Reads the badge off a snapshot: the tries left in the round that has the fewest, or, when they are few, the hours left in the
 * one that ends first (`3h`, `<1h`). The graver of the two is shown. Of two that are equally grave the hours are: the guard asks
 * before a try that could be the last, and nothing but the user's eye watches the time. Both are the worst case, and hours are
 * rounded down: a badge that promises too much is worse than none.
 */
export function badgeOf(snapshot: Snapshot): Badge {
  const { at, unassigned } = snapshot;
  const owned = openRounds(snapshot);
  // What fits no filing has no deadline of its own.
  const rounds = unassigned !== null && unassigned.phase === 'open' ? [...owned, unassigned] : owned;
  if (rounds.length === 0) return { text: '', urgency: 'calm' };
  const tries = triesBadge(Math.min(...rounds.map((round) => round.tries.leftWorst)));
  const time = timeBadge(Math.min(...owned.map(({ deadline }) => deadline)) - at);
  return time !== null && GRAVITY.indexOf(time.urgency) >= GRAVITY.indexOf(tries.urgency) ? time : tries;
}

/** The next moment (ms) after `at` at which the badge may say something else, by the clock alone; null when there is none. */
export function nextBadgeChange(snapshot: Snapshot): number | null {
  const times = openRounds(snapshot).flatMap(({ deadline }) => Array.from({ length: FEW_HOURS + 1 }, (_, hours) => deadline - hours * HOUR + 1));
  const ahead = times.filter((time) => time > snapshot.at);
  return ahead.length === 0 ? null : Math.min(...ahead);
}

/** The running rounds of filings, those among them whose filings are locked: the time goes on, whoever can read them. */
function openRounds({ filings, locked }: Snapshot): readonly RoundView[] {
  return [...filings.map(({ round }) => round), ...(locked ?? [])].flatMap((round) => (round?.phase === 'open' ? [round] : []));
}

function triesBadge(fewest: number): Badge {
  return { text: String(fewest), urgency: fewest <= 1 ? 'grave' : fewest <= 2 ? 'careful' : 'calm' };
}

function timeBadge(left: number): Badge | null {
  if (left <= 0 || left >= FEW_HOURS * HOUR) return null;
  const hours = Math.floor(left / HOUR);
  return { text: hours === 0 ? '<1h' : `${hours}h`, urgency: hours < GRAVE_HOURS ? 'grave' : 'careful' };
}
