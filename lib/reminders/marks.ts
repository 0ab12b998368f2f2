import { ROUND_DURATION } from '../rules/limits';
import type { ReminderPoint } from '../rules/reminder-points';
import type { Remindable } from './plan';

/** What is remembered of a round's reminders, so that none comes twice. Nothing personal: ids and times. */
export interface Mark {
  readonly filingId: string;
  readonly roundId: string;
  /** The deadline that they were planned for. */
  readonly deadline: number;
  /** From when on (ms) reminders were to come: what lay before that was not missed. */
  readonly since: number;
  /** Those that have come, or were passed over for a more pressing one, and when. */
  readonly sounded: readonly { readonly point: ReminderPoint; readonly at: number }[];
}

/** A filing's newest round, as far as it can be reminded of. */
export interface RemindableFiling {
  readonly filingId: string;
  readonly round: Remindable;
}

const MINUTE = 60_000;

/** How long after its deadline a round is still told to be over: a computer may have been off for a holiday. */
export const STILL_TOLD = 7 * ROUND_DURATION;

/** A deadline that has moved by more than this is another one: what sounded for the old one may sound again. */
const SAME_DEADLINE = 30 * MINUTE;

/** A clock that is put right by a little is still the same clock. */
const CLOCK_SLIP = 5 * MINUTE;

/** Whether there is anything to remind of in this round, or was not long ago. */
export function isRemindable({ phase, deadline }: Remindable, now: number): boolean {
  return phase === 'open' || (phase === 'expired' && now - deadline < STILL_TOLD);
}

/**
 * The marks as they stand at `now`, one for each of these rounds. A round without one was opened when nobody could write it down.
 * Where the user has told another deadline, what lies before this moment was not missed, and what has sounded may come again. What was written down at a time that is still to come was written by a clock that was wrong: it is forgotten,
 * for nobody must miss a deadline for it.
 */
export function currentMarks(marks: readonly Mark[], filings: readonly RemindableFiling[], now: number): readonly Mark[] {
  return filings.filter(({ round }) => isRemindable(round, now)).map(({ filingId, round }) => {
    const { id: roundId, deadline } = round;
    const before = marks.find((mark) => mark.roundId === roundId);
    if (before === undefined) return { filingId, roundId, deadline, since: Math.min(round.openedAt, now), sounded: [] };
    const drift = Math.abs(deadline - before.deadline);
    const isOther = drift > SAME_DEADLINE;
    return {
      filingId,
      roundId,
      deadline,
      since: Math.min(drift > 0 ? now : before.since, now),
      sounded: before.sounded.filter(({ point, at }) => at <= now + CLOCK_SLIP && (!isOther || point === 'start')),
    };
  });
}

/** The marks of one who has just switched the reminders on: what lies behind is not missed. */
export function freshMarks(filings: readonly RemindableFiling[], now: number): readonly Mark[] {
  return currentMarks([], filings, now).map((mark) => ({ ...mark, since: now }));
}

/** The marks with these reminders in them. */
export function withSounded(
  marks: readonly Mark[], sounded: readonly { readonly roundId: string; readonly points: readonly ReminderPoint[] }[], now: number,
): readonly Mark[] {
  return marks.map((mark) => {
    const points = sounded.find(({ roundId }) => roundId === mark.roundId)?.points ?? [];
    const fresh = points.filter((point) => !mark.sounded.some((one) => one.point === point));
    return fresh.length === 0 ? mark : { ...mark, sounded: [...mark.sounded, ...fresh.map((point) => ({ point, at: now }))] };
  });
}
