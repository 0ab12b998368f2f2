import { DAY_MINUTES, LONGEST_QUIET, type QuietHours } from '../rules/reminder-points';

/** Milliseconds by which the local clock is ahead of UTC at that moment: it changes with daylight saving time. */
export type Zone = (at: number) => number;

/** One stretch of quiet hours: nothing sounds from `from` (ms) on, until `to`. */
export interface QuietStretch {
  readonly from: number;
  readonly to: number;
}

const MINUTE = 60_000;
const DAY = DAY_MINUTES * MINUTE;

/** The quiet stretch that a moment falls into; null when it falls into none. */
export function quietAt(at: number, { on, from, to }: QuietHours, zone: Zone): QuietStretch | null {
  if (!on || from === to) return null;
  // Today's, yesterday's that went past midnight, and tomorrow's where a clock that is put forward begins it early.
  const midnight = Math.floor((at + zone(at)) / DAY) * DAY;
  const length = Math.min((to - from + DAY_MINUTES) % DAY_MINUTES, LONGEST_QUIET) * MINUTE;
  for (const day of [midnight, midnight - DAY, midnight + DAY]) {
    const begins = day + from * MINUTE;
    const stretch = { from: moment(begins, zone), to: moment(begins + length, zone) };
    if (stretch.from <= at && at < stretch.to) return stretch;
  }
  return null;
}

/** The moment at which the local clock shows this. An hour that a change of the clock skips is taken as the one after it. */
function moment(local: number, zone: Zone): number {
  const guess = local - zone(local);
  return local - zone(guess);
}
