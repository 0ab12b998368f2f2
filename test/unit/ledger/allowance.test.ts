import { describe, expect, it, test } from 'vitest';
import { lockedBy, resendAllowance, tryAllowance } from '../../../lib/ledger/allowance';
import { foldRound } from '../../../lib/ledger/fold';
import { resends, times, tries } from '../helpers/events';

describe('tries: five, of which the worst case takes every answer that was not seen as used, and the best case none', () => {
  test.each([
    ['nothing was tried', [], 0, 0],
    ['one wrong', ['wrong'], 1, 1],
    ['one without an answer', [null], 1, 0],
    ['one with an answer that was not understood', ['unknown'], 1, 0],
    ['one that proves that nothing left the page', ['notSent'], 0, 0],
    ['one that passed', ['passed'], 0, 0],
    ['one that finished the round', ['done'], 0, 0],
    ['wrong ones around a right one: cumulative, not in a row (verification 5)', ['wrong', 'passed', 'wrong'], 2, 2],
    ['of all kinds', ['wrong', null, 'notSent', 'unknown', 'passed', 'wrong'], 4, 2],
    ['five wrong', times(5, 'wrong' as const), 5, 5],
  ] as const)('%s', (_, outcomes, usedWorst, usedBest) => {
    expect(tryAllowance(foldRound(tries(...outcomes)))).toEqual({
      limit: 5, usedWorst, usedBest, leftWorst: 5 - usedWorst, leftBest: 5 - usedBest,
    });
  });

  it('never fewer than none are left', () => {
    const { leftWorst, leftBest, usedWorst } = tryAllowance(foldRound(tries(...times(7, 'wrong' as const), null)));
    expect([leftWorst, leftBest, usedWorst]).toEqual([0, 0, 8]);
  });

  it('once locked, all are used, however few Heyan has seen', () => {
    const allowance = tryAllowance(foldRound(tries('wrong', null, 'locked')));
    expect(allowance).toMatchObject({ usedWorst: 5, usedBest: 5, leftWorst: 0, leftBest: 0 });
  });

  it('a resend is no try, and gives none back (no source says that it resets the count)', () => {
    const wrong = tries('wrong', 'wrong');
    expect(tryAllowance(foldRound([...wrong, ...resends('resent', null)]))).toEqual(tryAllowance(foldRound(wrong)));
  });

  it('an answer of the other form does not take a try off the count', () => {
    expect(tryAllowance(foldRound(tries('resent'))).usedWorst).toBe(1);
  });
});

describe('resends: two (seed S0)', () => {
  test.each([
    ['none asked for', [], 0, 0],
    ['one sent', ['resent'], 1, 1],
    ['one without an answer', [null], 1, 0],
    ['one that found nothing to resend', ['nothingToResend'], 0, 0],
    ['one that the page refused itself', ['notSent'], 0, 0],
    ['two sent', ['resent', 'resent'], 2, 2],
    ['one sent and one not seen', ['resent', 'unknown'], 2, 1],
    ['the limit is said at the first: somebody else used them', ['resendLimit'], 2, 2],
    ['the limit is said after one', ['resent', 'resendLimit'], 2, 2],
  ] as const)('%s', (_, outcomes, usedWorst, usedBest) => {
    expect(resendAllowance(foldRound(resends(...outcomes)))).toEqual({
      limit: 2, usedWorst, usedBest, leftWorst: 2 - usedWorst, leftBest: 2 - usedBest,
    });
  });

  it('a try is no resend', () => {
    expect(resendAllowance(foldRound(tries('wrong', null))).usedWorst).toBe(0);
  });

  it('an answer of the other form does not take a resend off the count', () => {
    expect(resendAllowance(foldRound(resends('wrong'))).usedWorst).toBe(1);
  });
});

it('only the answer of the site locks a round: five wrong tries alone do not', () => {
  expect(lockedBy(foldRound(tries(...times(5, 'wrong' as const))))).toBe(false);
  expect(lockedBy(foldRound(tries('locked')))).toBe(true);
});
