import { describe, expect, it, test } from 'vitest';
import { badgeOf } from '../../../lib/messages/badge';
import type { RoundView } from '../../../lib/ledger/round';
import { aFiling, DAY, NOW } from '../helpers/filings';
import { times, tries } from '../helpers/events';
import { aRound } from '../helpers/rounds';

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
