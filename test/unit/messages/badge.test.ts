import { describe, expect, it, test } from 'vitest';
import { badgeOf, nextBadgeChange } from '../../../lib/messages/badge';
import type { RoundView } from '../../../lib/ledger/round';
import { aFiling, DAY, HOUR, MINUTE, NOW } from '../helpers/filings';
import { times, tries } from '../helpers/events';
import { aRound } from '../helpers/rounds';

const snapshot = (rounds: readonly (RoundView | null)[], at = NOW) =>
  ({ at, filings: rounds.map((round, nth) => ({ filing: aFiling(`f${nth}`), round })), locked: null, unassigned: null, trouble: [], isDoubtful: false });
const badge = (rounds: readonly (RoundView | null)[], unassigned: RoundView | null = null) =>
  badgeOf({ at: NOW, filings: rounds.map((round, at) => ({ filing: aFiling(`f${at}`), round })), locked: null, unassigned, trouble: [], isDoubtful: false });

describe('the badge says the tries left in the worst case', () => {
  test.each([
    [[], '5', 'calm'],
    [['wrong', 'wrong'], '3', 'calm'],
    [['wrong', 'wrong', 'wrong'], '2', 'careful'],
    [['wrong', 'wrong', 'wrong', null], '1', 'grave'],
    [times(5, 'wrong' as const), '0', 'grave'],
  ] as const)('%j: %s, %s', (outcomes, text, urgency) => {
    expect(badge([aRound(tries(...outcomes))])).toEqual({ text, urgency });
  });

  it('of the open round that has the fewest, a loose one among them', () => {
    expect(badge([aRound(), aRound(tries('wrong'))]).text).toBe('4');
    expect(badge([aRound()], aRound(tries('wrong', 'wrong'))).text).toBe('3');
  });
});

describe('the badge is empty and calm', () => {
  test.each([
    ['without filings', []],
    ['without rounds', [null]],
    ['when the round is done', [aRound(tries('wrong', 'done'))]],
    ['when it is locked: nothing can be tried', [aRound(tries('locked'))]],
    ['when its time is up', [aRound([], 'r', NOW + DAY)]],
  ])('%s', (_, rounds) => expect(badge(rounds)).toEqual({ text: '', urgency: 'calm' }));
});

describe('the badge says the hours when they are few', () => {
  const left = (ms: number, ...outcomes: Parameters<typeof tries>) => badgeOf(snapshot([aRound(tries(...outcomes))], NOW + DAY - ms));

  test.each([
    [6 * HOUR, [], '5', 'calm'],
    [6 * HOUR - MINUTE, [], '5h', 'careful'],
    [2 * HOUR, [], '2h', 'careful'],
    [2 * HOUR - 1, [], '1h', 'grave'],
    [59 * MINUTE, [], '<1h', 'grave'],
  ] as const)('with %i ms left: the time, rounded down', (ms, outcomes, text, urgency) => expect(left(ms, ...outcomes)).toEqual({ text, urgency }));

  test.each([
    ['two tries are as careful a matter as three hours: the hours, for nobody else watches them', 3 * HOUR, ['wrong', 'wrong', 'wrong'], '3h', 'careful'],
    ['one try is graver than three hours: the try', 3 * HOUR, ['wrong', 'wrong', 'wrong', 'wrong'], '1', 'grave'],
    ['and as grave as one hour: the hour', HOUR, ['wrong', 'wrong', 'wrong', 'wrong'], '1h', 'grave'],
  ] as const)('%s', (_, ms, outcomes, text, urgency) => expect(left(ms, ...outcomes)).toEqual({ text, urgency }));

  it('of the round that ends first; what fits no filing has no deadline', () => {
    const at = NOW + DAY - 5 * HOUR;
    const loose = aRound(tries('wrong'));
    expect(badgeOf({ ...snapshot([], at), unassigned: loose }).text).toBe('4');
    expect(badgeOf(snapshot([{ ...aRound(), deadline: NOW + 2 * DAY }, aRound()], at)).text).toBe('5h');
  });

  it('goes on while the filings are locked', () => {
    const at = NOW + DAY - 5 * HOUR;
    const locked = { ...snapshot([], at), locked: [aRound()] };
    expect([badgeOf(locked).text, nextBadgeChange(locked)]).toEqual(['5h', nextBadgeChange(snapshot([aRound()], at))]);
  });

  it('and is looked at again when it changes by the clock', () => {
    expect(nextBadgeChange(snapshot([null]))).toBeNull();
    const times: number[] = [];
    for (let at: number | null = NOW; at !== null; at = nextBadgeChange(snapshot([aRound()], at))) times.push(at);
    expect(times.slice(1).map((time) => (NOW + DAY - time + 1) / HOUR)).toEqual([6, 5, 4, 3, 2, 1, 0]);
    for (const time of times.slice(1, -1)) {
      expect(badgeOf(snapshot([aRound()], time)).text).not.toBe(badgeOf(snapshot([aRound()], time - 2)).text);
    }
  });
});
