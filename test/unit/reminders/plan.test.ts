import { describe, expect, it, test } from 'vitest';
import { planRound, silentUntil } from '../../../lib/reminders/plan';
import { REMINDER_POINTS } from '../../../lib/rules/reminder-points';
import { at, clock, roundOf, rules } from './make';

const told = (round: Parameters<typeof planRound>[0], change: Parameters<typeof rules>[0] = {}) =>
  planRound(round, rules(change)).map(({ point, at: when, moved }) => `${point} ${clock(when)}${moved === null ? '' : ` ${moved}`}`);

describe('the 24 hours from the SMS (seeds S0, S1, S2) are reminded of at the usual points', () => {
  test.each([
    ['SMS at 14:00: all of them by day', at(14),
      ['start 5 14:15', 'sixHours 6 08:00', 'twoHours 6 12:00', 'halfHour 6 13:30', 'over 6 14:00']],
    ['SMS at 10:00: six hours before is at night, and comes before it', at(10),
      ['start 5 10:15', 'sixHours 5 21:45 earlier', 'twoHours 6 08:00', 'halfHour 6 09:30', 'over 6 10:00']],
    ['SMS at 7:00: the deadline is in the quiet hours; the last one sounds all the same, and its end is told in the morning', at(7),
      ['start 5 08:00 later', 'twoHours 5 21:45 earlier', 'halfHour 6 06:30', 'over 6 08:00 later']],
    ['SMS at 23:30: nobody is woken for the start of a round that runs all day', at(23, 30),
      ['start 6 08:00 later', 'sixHours 6 17:30', 'twoHours 6 21:30', 'halfHour 6 23:00', 'over 7 08:00 later']],
    ['SMS at 11:30: late in the morning is soon after, too', at(11, 30),
      ['start 5 11:45', 'sixHours 5 21:45 earlier', 'twoHours 6 09:30', 'halfHour 6 11:00', 'over 6 11:30']],
  ])('%s', (_, smsAt, expected) => expect(told(roundOf(smsAt))).toEqual(expected));
});

describe('the quiet hours', () => {
  it('are none when they are off', () => {
    expect(told(roundOf(at(7)), { quiet: { on: false, from: 1320, to: 480 } })).toEqual([
      'start 5 07:15', 'sixHours 6 01:00', 'twoHours 6 05:00', 'halfHour 6 06:30', 'over 6 07:00',
    ]);
  });

  it('are kept by the last one too where the user says so: it comes before them', () => {
    expect(told(roundOf(at(7)), { lastAlways: false })).toEqual(['start 5 08:00 later', 'halfHour 5 21:45 earlier', 'over 6 08:00 later']);
  });

  it('that began before the round was told of leave only their end: what cannot come before them comes then', () => {
    const late = roundOf(at(9), { openedAt: at(22, 30) });
    expect(told(late)).toEqual(['twoHours 6 08:00 later', 'halfHour 6 08:30', 'over 6 09:00']);
  });

  it('may be by day', () => {
    expect(told(roundOf(at(7)), { quiet: { on: true, from: 60, to: 300 }, points: ['sixHours', 'twoHours'] })).toEqual(['sixHours 6 00:45 earlier', 'twoHours 6 05:00']);
  });
});

describe('the start', () => {
  it('is counted from when the SMS was told of, and from the last submit: who has just tried knows of it', () => {
    expect(told(roundOf(at(10), { openedAt: at(13) }))[0]).toBe('start 5 13:15');
    expect(told(roundOf(at(10), { lastAttemptAt: at(10, 10) }))[0]).toBe('start 5 10:25');
  });

  it('is not reminded of once somebody has passed', () => {
    expect(told(roundOf(at(10), { passed: ['p1'] })).filter((one) => one.startsWith('start'))).toEqual([]);
  });

  it('gives way to a more pressing one close by, never the other way round', () => {
    const round = roundOf(at(10), { openedAt: at(34 - 6, 10), lastAttemptAt: at(34, -44) });
    expect(told(round, { quiet: { on: false, from: 0, to: 0 } })).toEqual(['sixHours 6 04:00', 'twoHours 6 08:00', 'halfHour 6 09:30', 'over 6 10:00']);
  });
});

test.each(['done', 'locked'] as const)('a round that is %s has no reminders: nobody is still to verify', (phase) => {
  expect(told(roundOf(at(10), { phase }))).toEqual([]);
});

it('the user chooses the points', () => {
  expect(told(roundOf(at(14)), { points: ['oneHour'] })).toEqual(['oneHour 6 13:00']);
  expect(told(roundOf(at(21)), { points: REMINDER_POINTS })).toHaveLength(7);
});

describe('what comes late in the quiet hours', () => {
  test.each([
    ['waits for their end where the deadline is far', at(23), at(24 + 20), {}, at(32)],
    ['sounds where the deadline will not wait', at(23), at(24 + 7), {}, null],
    ['waits all the same where not even the last one may sound', at(23), at(24 + 7), { lastAlways: false }, at(32)],
    ['waits once the deadline has passed: nothing can be done any more', at(24 + 7), at(24 + 6), {}, at(32)],
    ['by day it waits for nothing', at(12), at(13), {}, null],
  ])('%s', (_, now, deadline, change, expected) => expect(silentUntil(now, deadline, rules(change))).toBe(expected));
});
