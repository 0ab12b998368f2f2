import { DAY_MINUTES, LONGEST_QUIET } from '../../lib/rules/reminder-points';

/** `22:00` of minutes of the day, as a time field holds it. */
export function dayTimeText(minutes: number): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** Minutes of the day of such a text; null where it is none. */
export function readDayTime(text: string): number | null {
  const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)(?::\d\d(?:\.\d+)?)?$/.exec(text) ?? [];
  return hours === undefined ? null : Number(hours) * 60 + Number(minutes);
}

/** When quiet hours really end; null where there are none. */
export function quietEnd(from: number, to: number): number | null {
  const length = (to - from + DAY_MINUTES) % DAY_MINUTES;
  return length === 0 ? null : (from + Math.min(length, LONGEST_QUIET)) % DAY_MINUTES;
}
