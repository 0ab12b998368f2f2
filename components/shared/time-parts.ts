/** A length of time as a person reads it. */
export interface TimeParts {
  readonly hours: number;
  readonly minutes: number;
  readonly seconds: number;
}

const SECOND = 1000;
const HOUR = 3600 * SECOND;

/** Below this much time left, a round is said to be short. */
export const SHORT_TIME = 3 * HOUR;

/** Whole hours, minutes and seconds, rounded down: never more time than there is. Past times are zero. */
export function timeParts(ms: number): TimeParts {
  const total = Math.max(Math.floor(ms / SECOND), 0);
  return { hours: Math.floor(total / 3600), minutes: Math.floor(total / 60) % 60, seconds: total % 60 };
}

/** The time left as it changes on screen: whole minutes while hours are left, whole seconds in the last hour. */
export function shownTime(ms: number): number {
  if (ms <= 0) return 0;
  const step = ms >= HOUR ? 60 * SECOND : SECOND;
  return Math.floor(ms / step) * step;
}

/** Days from the day of `now` to the day of `at`, by the local calendar: 0 today, 1 tomorrow. */
export function daysUntil(at: number, now: number): number {
  const midnight = (time: number) => new Date(time).setHours(0, 0, 0, 0);
  return Math.round((midnight(at) - midnight(now)) / (24 * HOUR));
}
