import { describe, expect, it, test } from 'vitest';
import { allowanceOf, resendAllowance, tryAllowance } from '../../../lib/ledger/allowance';
import type { LedgerEvent } from '../../../lib/ledger/events';
import { foldRound } from '../../../lib/ledger/fold';
import type { Outcome } from '../../../lib/rules/outcome';
import { added, corrected, maybe, reserved, resends, settled, shared, times, tries } from '../helpers/events';

const usedOf = ({ usedWorst, usedBest }: { usedWorst: number; usedBest: number }) => [usedWorst, usedBest];
const triesUsed = (...events: LedgerEvent[]) => usedOf(tryAllowance(foldRound(events)));
const resendsUsed = (...events: LedgerEvent[]) => usedOf(resendAllowance(foldRound(events)));

/** One submit of which the site said `seen` (null: nothing that was seen), and the user `said`. */
const both = (kind: 'try' | 'resend', seen: Outcome | null, said: Outcome): LedgerEvent[] =>
  [reserved('a', kind), ...(seen === null ? [] : [settled('a', seen)]), corrected('a', said)];

describe('where site and user differ, each is believed where it is the stricter', () => {
  test.each([
    ['nothing was seen, and the user saw that it was wrong', null, 'wrong', [1, 1]],
    ['nothing was seen, and the user saw that it passed', null, 'passed', [0, 0]],
    ['nothing was seen, and the user closed the captcha', null, 'notSent', [0, 0]],
    ['the answer was not understood, and the user read it', 'unknown', 'wrong', [1, 1]],
    ['the user cannot say either', null, 'unknown', [1, 0]],
    ['both say wrong', 'wrong', 'wrong', [1, 1]],
    ['the site said wrong, and the user says it passed: worst case wrong, best case passed', 'wrong', 'passed', [1, 0]],
    ['the site said wrong, and the user says nothing left', 'wrong', 'notSent', [1, 0]],
    ['the site said passed, and the user says wrong', 'passed', 'wrong', [1, 0]],
    ['the site said wrong, and the user cannot say: then the site alone speaks', 'wrong', 'unknown', [1, 1]],
  ] as const)('a try: %s', (_, seen, said, used) => expect(triesUsed(...both('try', seen, said))).toEqual(used));

  test.each([
    ['nothing was seen, and the user got the SMS', null, 'resent', [1, 1]],
    ['nothing was seen, and the user closed the captcha', null, 'notSent', [0, 0]],
    ['the site said resent, and the user says nothing left', 'resent', 'notSent', [1, 0]],
    ['the site said there was nothing to resend, and the user got an SMS', 'nothingToResend', 'resent', [1, 0]],
  ] as const)('a resend: %s', (_, seen, said, used) => expect(resendsUsed(...both('resend', seen, said))).toEqual(used));

  it('a lock that either says spends all in the worst case; in the best case only where both agree', () => {
    expect(triesUsed(...both('try', 'locked', 'passed'))).toEqual([5, 0]);
    expect(triesUsed(...both('try', 'wrong', 'locked'))).toEqual([5, 1]);
    expect(triesUsed(...both('try', null, 'locked'))).toEqual([5, 5]);
    expect(triesUsed(...both('try', 'locked', 'locked'))).toEqual([5, 5]);
  });

  it('so does the resend limit', () => {
    expect(resendsUsed(...both('resend', 'resendLimit', 'resent'))).toEqual([2, 0]);
    expect(resendsUsed(...both('resend', null, 'resendLimit'))).toEqual([2, 2]);
  });
});

describe('a submit that only the user has seen', () => {
  it('counts as the user says, in both cases', () => {
    expect(triesUsed(...tries('wrong'), added('x', 'wrong'))).toEqual([2, 2]);
    expect(triesUsed(added('x', 'passed'))).toEqual([0, 0]);
    expect(resendsUsed(added('x', 'resent', 'resend'))).toEqual([1, 1]);
  });

  it('counts in the worst case where the user cannot say', () => expect(triesUsed(added('x', 'unknown'))).toEqual([1, 0]));

  it('may be the one that was locked', () => expect(triesUsed(added('x', 'locked'))).toEqual([5, 5]));
});

describe('a submit that was found later to fit here too counts in the worst case only', () => {
  test.each([
    ['wrong', ['wrong'], [1, 0]], ['not seen', [null], [1, 0]], ['passed', ['passed'], [0, 0]],
    ['locked', ['locked'], [5, 0]], ['wrong, five times', times(5, 'wrong' as const), [5, 0]],
  ] as const)('%s', (_, outcomes, used) => expect(triesUsed(...maybe(tries(...outcomes)))).toEqual(used));

  it('and so does a resend', () => {
    expect(resendsUsed(...maybe(resends('resent')))).toEqual([1, 0]);
    expect(resendsUsed(...maybe(resends('resendLimit')))).toEqual([2, 0]);
  });

  it('beside those that are surely of this round, or shared', () => {
    expect(triesUsed(...tries('wrong'), ...shared(tries('wrong')), ...maybe(tries('wrong')))).toEqual([3, 2]);
  });
});

it('what is left is the limit without what is used, and never less than none', () => {
  expect(allowanceOf(5, 0, 0)).toEqual({ limit: 5, usedWorst: 0, usedBest: 0, leftWorst: 5, leftBest: 5 });
  expect(allowanceOf(5, 3, 1)).toMatchObject({ leftWorst: 2, leftBest: 4 });
  expect(allowanceOf(2, 7, 3)).toEqual({ limit: 2, usedWorst: 7, usedBest: 3, leftWorst: 0, leftBest: 0 });
});
