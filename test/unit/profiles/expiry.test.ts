import { describe, expect, it, test } from 'vitest';
import { type Ageing, daysSchema, finishedSince, isDue, USUAL_DAYS } from '../../../lib/profiles/expiry';
import { z } from '../../../lib/schema';
import { DAY, HOUR, NOW } from '../helpers/filings';

const done: Ageing = { updatedAt: NOW - 40 * DAY, round: { phase: 'done', deadline: NOW - 30 * DAY + HOUR, lastAt: NOW - 30 * DAY } };
const round = (change: Partial<NonNullable<Ageing['round']>>): Ageing => ({ ...done, round: { phase: 'done', deadline: 0, lastAt: 0, ...done.round, ...change } });

describe('a finished filing goes after N days in which nothing happened', () => {
  test.each(['done', 'locked'] as const)('%s: 30 days after the last thing that happened, not an hour before', (phase) => {
    expect(isDue(round({ phase }), USUAL_DAYS, NOW)).toBe(true);
    expect(isDue(round({ phase }), USUAL_DAYS, NOW - HOUR)).toBe(false);
  });
  it('expired: from the end of the 24 hours', () => {
    expect(finishedSince(round({ phase: 'expired' }))).toBe(NOW - 30 * DAY + HOUR);
    expect(isDue(round({ phase: 'expired' }), 30, NOW)).toBe(false);
    expect(isDue(round({ phase: 'expired' }), 30, NOW + HOUR)).toBe(true);
  });
  it('a change of the filing is something that happened', () => expect(isDue({ ...done, updatedAt: NOW - DAY }, 30, NOW)).toBe(false));
});

describe('what stays', () => {
  it('one that waits for its SMS, however long', () => expect(isDue({ updatedAt: 0, round: null }, 1, NOW)).toBe(false));
  it('one whose round is open', () => expect(isDue(round({ phase: 'open', lastAt: 0 }), 1, NOW)).toBe(false));
  it('all of them, where it is off', () => expect(isDue(done, null, NOW + 1000 * DAY)).toBe(false));
  it('one whose times are yet to come: the clock was set back', () => expect(isDue(round({ lastAt: NOW + DAY }), 1, NOW)).toBe(false));
});

test('days are whole, from 1 on, or none', () => {
  expect([1, 30, 3650, null].map((days) => z.safeParse(daysSchema, days).success)).toEqual([true, true, true, true]);
  expect([0, -1, 1.5, 3651, '30', Infinity].map((days) => z.safeParse(daysSchema, days).success)).toEqual(Array(6).fill(false));
});
