import { describe, expect, it, test } from 'vitest';
import { resendAllowance, tryAllowance, withUnseen } from '../../../lib/ledger/allowance';
import { foldRound } from '../../../lib/ledger/fold';
import { resends, shared, times, tries } from '../helpers/events';

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

describe('what may be of another round spends the worst case only (which filing a submit counts for has no source: verification 5)', () => {
  it('a lock', () => {
    const allowance = tryAllowance(foldRound([...tries('wrong'), ...shared(tries('locked'))]));
    expect(allowance).toEqual({ limit: 5, usedWorst: 5, usedBest: 2, leftWorst: 0, leftBest: 3 });
  });

  it('a lock that was read after a resend', () => {
    expect(tryAllowance(foldRound(shared(resends('locked'))))).toMatchObject({ usedWorst: 5, usedBest: 0 });
  });

  it('the resend limit', () => {
    expect(resendAllowance(foldRound(shared(resends('resendLimit'))))).toMatchObject({ usedWorst: 2, usedBest: 0 });
  });

  it('but what is of this round only spends the best case too, whatever came before', () => {
    expect(tryAllowance(foldRound([...shared(tries('locked')), ...tries('locked')])).leftBest).toBe(0);
    expect(resendAllowance(foldRound([...shared(resends('resendLimit')), ...resends('resendLimit')])).leftBest).toBe(0);
  });

  it('a wrong try counts in both: five of them leave none, wherever they belong', () => {
    expect(tryAllowance(foldRound(shared(tries('wrong', 'wrong'))))).toMatchObject({ usedWorst: 2, usedBest: 2 });
  });

  it('and what was not seen counts on top of a limit that may be reached', () => {
    expect(tryAllowance(foldRound([...shared(tries('locked')), ...tries(...times(5, null))])).usedWorst).toBe(6);
  });
});

describe('an event that could not be read may have been a try, and may have been a resend', () => {
  it('and counts in the worst case of both, and in the best case of neither', () => {
    const state = foldRound([...tries('wrong'), ...resends('resent')]);
    expect(tryAllowance(state, 2)).toMatchObject({ usedWorst: 3, usedBest: 1 });
    expect(resendAllowance(state, 1)).toMatchObject({ usedWorst: 2, usedBest: 1 });
  });
});

it('submits that may belong here count in the worst case only, and never fewer than none are left', () => {
  const allowance = tryAllowance(foldRound(tries('wrong')));
  expect(withUnseen(allowance, 0)).toEqual(allowance);
  expect(withUnseen(allowance, 2)).toEqual({ ...allowance, usedWorst: 3, leftWorst: 2 });
  expect(withUnseen(allowance, 9)).toEqual({ ...allowance, usedWorst: 10, leftWorst: 0 });
});
