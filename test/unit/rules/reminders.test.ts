import { describe, expect, it, test } from 'vitest';
import { RESEND_PAUSE, ROUND_DURATION } from '../../../lib/rules/limits';
import { REMINDER_POINTS } from '../../../lib/rules/reminder-points';
import { REMINDER_REASONS, REMINDERS, USUAL_REMINDERS } from '../../../lib/rules/reminders';

const HOUR = 3_600_000;

describe('the points to remind at', () => {
  test.each(REMINDER_POINTS.map((point) => [point, REMINDER_REASONS[point]] as const))('%s: says why, and by which source and date', (_, { why, sources }) => {
    expect(why.length).toBeGreaterThan(20);
    expect(sources).not.toEqual([]);
    for (const { source, date } of sources) expect([source, date]).toEqual([expect.stringMatching(/\w/), expect.stringMatching(/^\d{4}(-\d\d){0,2}$/)]);
  });

  it('come in the order of their names, all within the 24 hours (seeds S0, S1, S2; JD Cloud, 2020-08-18)', () => {
    const times = REMINDER_POINTS.map((point) => (REMINDERS[point].from === 'start' ? REMINDERS[point].by : ROUND_DURATION - REMINDERS[point].by));
    expect(times).toEqual([...times].sort((a, b) => a - b));
    expect(times.at(-1)).toBe(ROUND_DURATION);
  });

  it('the first is later than an SMS on its way (5 to 10 minutes: seed S0, JD Cloud, 2020-08-18)', () => {
    expect(REMINDERS.start.by).toBeGreaterThan(RESEND_PAUSE);
  });

  it('the last leaves time for one resend (10 minutes: seed S0, JD Cloud, 2020-08-18), the one at two hours for both', () => {
    expect(REMINDERS.halfHour.by).toBeGreaterThan(2 * RESEND_PAUSE);
    expect(REMINDERS.twoHours.by).toBeGreaterThan(4 * RESEND_PAUSE);
  });
});

it('before the user has chosen: 15 minutes after the SMS, 6 hours, 2 hours and 30 minutes before the deadline, and when it has passed; not from 22:00 to 8:00; nobody has said yes', () => {
  expect(USUAL_REMINDERS).toEqual({
    on: null, points: ['start', 'sixHours', 'twoHours', 'halfHour', 'over'], quiet: { on: true, from: 1320, to: 480 }, lastAlways: true,
  });
  expect([REMINDERS.start.by, REMINDERS.sixHours.by, REMINDERS.twoHours.by, REMINDERS.halfHour.by].map((by) => by / HOUR)).toEqual([0.25, 6, 2, 0.5]);
});
