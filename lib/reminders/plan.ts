import type { RoundView } from '../ledger/round';
import { ROUND_DURATION } from '../rules/limits';
import { REMINDER_POINTS, type ReminderChoice, type ReminderPoint } from '../rules/reminder-points';
import { REMINDERS } from '../rules/reminders';
import { quietAt, type QuietStretch, type Zone } from './quiet';

/** As much of a round as its reminders are planned by. */
export type Remindable = Pick<RoundView, 'id' | 'phase' | 'openedAt' | 'deadline' | 'lastAttemptAt' | 'passed'>;

/** One reminder of a round. */
export interface Planned {
  readonly point: ReminderPoint;
  /** When it sounds, in ms. */
  readonly at: number;
  /** That the quiet hours have moved it: before them, or to their end. */
  readonly moved: 'earlier' | 'later' | null;
}

/** What reminders go by beside the round. */
export interface Rules {
  readonly choice: ReminderChoice;
  readonly zone: Zone;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** How long before the quiet hours a reminder comes that is brought forward: to act on it there must be time. */
const BEFORE_QUIET = 15 * MINUTE;

/** A deadline so soon after the quiet hours leaves too little of the morning: what falls into them is brought forward. */
const SOON_AFTER = 4 * HOUR;

/** Reminders that would come closer together than this are one, the more pressing one. */
export const TOGETHER = 10 * MINUTE;

/**
 * The reminders of a round, in the order in which they sound. There are none when the site has said that all is done, or that
 * the request is returned: nobody has anything to verify then. One before the deadline is never after it.
 */
export function planRound(round: Remindable, { choice, zone }: Rules): readonly Planned[] {
  if (round.phase !== 'open' && round.phase !== 'expired') return [];
  const wanted = REMINDER_POINTS.filter((point) => choice.points.includes(point) && (point !== 'start' || round.passed.length === 0));
  const last = wanted.findLast((point) => point !== 'over');
  const planned = wanted
    .map((point) => ({ point, at: timeOf(point, round) }))
    .filter(({ point, at }) => point === 'over' || at < round.deadline)
    .map(({ point, at }): Planned => {
      const quiet = point === last && choice.lastAlways ? null : quietAt(at, choice.quiet, zone);
      return quiet === null ? { point, at, moved: null } : moved(point, quiet, round);
    })
    .sort((a, b) => a.at - b.at || order(a) - order(b));
  const isCovered = (one: Planned): boolean =>
    planned.some((other) => other.point !== 'over' && order(other) > order(one) && Math.abs(other.at - one.at) < TOGETHER);
  return planned.filter((one) => one.point === 'over' || !isCovered(one));
}

/** When a point would come, were there no quiet hours. */
function timeOf(point: ReminderPoint, { openedAt, deadline, lastAttemptAt }: Remindable): number {
  const { from, by } = REMINDERS[point];
  if (from === 'deadline') return deadline - by;
  // Who has just tried knows of it; and nobody can act on an SMS before it was told of.
  return Math.max(deadline - ROUND_DURATION, openedAt, lastAttemptAt ?? 0) + by;
}

/**
 * Where quiet hours put what falls into them: before them where the deadline will not wait, unless the round was not there yet;
 * else to their end. After a deadline there is nothing to hurry for.
 */
function moved(point: ReminderPoint, { from, to }: QuietStretch, { openedAt, deadline }: Remindable): Planned {
  const before = from - BEFORE_QUIET;
  if (point === 'over' || deadline >= to + SOON_AFTER) return { point, at: to, moved: 'later' };
  return before <= openedAt && to + TOGETHER < deadline ? { point, at: to, moved: 'later' } : { point, at: before, moved: 'earlier' };
}

/**
 * Until when a reminder must be silent that should sound now: null when it need not. One that comes late waits for the end of
 * the quiet hours too, unless the deadline will not wait; and where the user wants the last one always, that is never waited for.
 */
export function silentUntil(now: number, deadline: number, { choice, zone }: Rules): number | null {
  const quiet = quietAt(now, choice.quiet, zone);
  if (quiet === null) return null;
  const isPressing = now < deadline && deadline < quiet.to + SOON_AFTER;
  return isPressing && choice.lastAlways ? null : quiet.to;
}

function order({ point }: Planned): number {
  return REMINDER_POINTS.indexOf(point);
}
