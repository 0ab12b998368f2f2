import type { Remindable, Rules } from '../../../lib/reminders/plan';
import type { Zone } from '../../../lib/reminders/quiet';
import type { ReminderChoice } from '../../../lib/rules/reminder-points';
import { USUAL_REMINDERS } from '../../../lib/rules/reminders';
import { DAY } from '../helpers/filings';

/** The clock of a place, as a browser there would have it, with its daylight saving time. */
export function zoneOf(timeZone: string): Zone {
  const format = new Intl.DateTimeFormat('en', {
    timeZone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric',
  });
  // To ask `Intl` is slow. Clocks are changed on a quarter of an hour.
  const known = new Map<number, number>();
  const read = (at: number): number => {
    const part = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
    return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(at / 1000) * 1000;
  };
  return (at) => {
    const quarter = Math.floor(at / 900_000) * 900_000;
    const offset = known.get(quarter) ?? read(quarter);
    known.set(quarter, offset);
    return offset;
  };
}

export const SHANGHAI: Zone = () => 8 * 3_600_000;

/** A moment in Shanghai, on the days around 2026-01-05: `at(10)` is 10:00 of the 5th, `at(24 + 7, 30)` 7:30 of the 6th. */
export function at(hour: number, minute = 0): number {
  return Date.UTC(2026, 0, 5, hour - 8, minute);
}

/** The same as a text: `5 10:00`. */
export function clock(moment: number): string {
  const local = new Date(moment + SHANGHAI(moment)).toISOString();
  return `${Number(local.slice(8, 10))} ${local.slice(11, 16)}`;
}

export function choice(change: Partial<ReminderChoice> = {}): ReminderChoice {
  return { ...USUAL_REMINDERS, on: true, ...change };
}

export function rules(change: Partial<ReminderChoice> = {}): Rules {
  return { choice: choice(change), zone: SHANGHAI };
}

/** An open round whose SMS came at that moment and was told of at once. */
export function roundOf(smsAt: number, change: Partial<Remindable> = {}): Remindable {
  return { id: 'round-1', phase: 'open', openedAt: smsAt, deadline: smsAt + DAY, lastAttemptAt: null, passed: [], ...change };
}
