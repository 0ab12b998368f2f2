import { z } from '../schema';

/** Days after which a finished filing goes, unless the user has chosen otherwise. */
export const USUAL_DAYS = 30;

/** What can be chosen; null is never. */
export const DAYS_TO_CHOOSE = [7, 30, 90, null] as const;

export const daysSchema = z.nullable(z.number().check(z.int(), z.minimum(1), z.maximum(3650)));

const DAY = 24 * 60 * 60 * 1000;

/** As much of a filing and its newest round as is needed. Times are in ms since 1970. */
export interface Ageing {
  /** When the filing was made or changed last. */
  readonly updatedAt: number;
  /** Null: no SMS of it is known. */
  readonly round: {
    readonly phase: 'open' | 'done' | 'locked' | 'expired';
    readonly deadline: number;
    /** When the last thing happened in it. */
    readonly lastAt: number;
  } | null;
}

/**
 * Since when a filing is finished with nothing happening: all done, returned, or its 24 hours over. Null while it is not:
 * one that waits for its SMS may wait for months.
 */
export function finishedSince({ updatedAt, round }: Ageing): number | null {
  if (round === null || round.phase === 'open') return null;
  const end = round.phase === 'expired' ? round.deadline : 0;
  return Math.max(updatedAt, round.lastAt, end);
}

/** Whether a filing goes now. A time that is yet to come, of a clock that was set back, keeps it. */
export function isDue(filing: Ageing, days: number | null, now: number): boolean {
  const since = finishedSince(filing);
  return since !== null && days !== null && now - since >= days * DAY;
}
