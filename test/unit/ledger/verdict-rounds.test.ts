import { describe, expect, it, test } from 'vitest';
import { judge, type Standing } from '../../../lib/ledger/verdict';
import { DAY, HOUR, NOW } from '../helpers/filings';
import { resends, shared, times, tries } from '../helpers/events';
import { aRound, aWholeRound, CALM, RESEND, RIGHT } from '../helpers/rounds';

const sharing = (...outcomes: Parameters<typeof tries>) => aRound(shared(tries(...outcomes)), 'shared');

const said = (standing: Partial<Standing>, submit = RIGHT): string[] =>
  judge(submit, { ...CALM, ...standing }).reasons.map(({ id, remedy }) => `${id}/${remedy}`);

const fresh = aRound([], 'fresh');
const done = aRound(tries('done'), 'done');
const locked = aRound(tries('locked'), 'locked');
const expired = aRound([], 'expired', NOW + DAY);
const spent = aRound(tries(...times(5, 'wrong' as const)), 'spent');
const doubtful = aRound(tries('wrong', 'wrong', 'wrong', 'wrong', null), 'doubtful');

describe('tries, by the worst case (issue 3: from the third wrong one warn, at the last one stop)', () => {
  test.each([
    ['none', [], []],
    ['two wrong', ['wrong', 'wrong'], []],
    ['three wrong', times(3, 'wrong' as const), ['fewTries/goOn']],
    ['three without an answer', times(3, null), ['fewTries/goOn']],
    ['four wrong', times(4, 'wrong' as const), ['lastTry/goOn']],
    ['two wrong and two not seen', ['wrong', null, 'unknown', 'wrong'], ['lastTry/goOn']],
    ['five, one of them not seen: one may be left', ['wrong', 'wrong', 'wrong', 'wrong', null], ['triesGone/goOn']],
    ['five wrong', times(5, 'wrong' as const), ['triesGone/newSms']],
    ['many that never left the page', times(9, 'notSent' as const), []],
  ] as const)('%s', (_, outcomes, reasons) => expect(said({ rounds: [aRound(tries(...outcomes))] })).toEqual(reasons));
});

describe('resends, by the worst case', () => {
  test.each([
    ['none', [], []],
    ['one sent', ['resent'], ['lastResend/goOn']],
    ['one not seen', [null], ['lastResend/goOn']],
    ['one sent and one not seen: one may be left', ['resent', null], ['resendsGone/goOn']],
    ['two sent', ['resent', 'resent'], ['resendsGone/newSms']],
    ['the limit was said', ['resendLimit'], ['resendsGone/newSms']],
  ] as const)('%s', (_, outcomes, reasons) => {
    expect(said({ rounds: [aRound(resends(...outcomes))], now: NOW + HOUR }, RESEND)).toEqual(reasons);
  });

  it('tries say nothing about a resend, and resends nothing about a try', () => {
    expect(said({ rounds: [spent] }, RESEND)).toEqual([]);
    expect(said({ rounds: [aRound(resends('resent', 'resent'))] })).toEqual([]);
  });

  it('a resend after a lock is stopped: the site gives none (seed S2)', () => {
    expect(said({ rounds: [locked] }, RESEND)).toEqual(['roundLocked/newSms']);
  });
});

describe('one phone can stand in many filings, and none of them may block the others', () => {
  test.each([
    ['a closed round is silent while another is open', [done, locked, expired, fresh], []],
    ['a closed round is silent while a filing has had no round', [done, null], []],
    ['of closed ones each says why', [done, locked], ['roundDone/newSms', 'roundLocked/newSms']],
    ['the same reason is given once', [done, done], ['roundDone/newSms']],
    ['an open round with little left speaks beside a fresh one', [fresh, aRound(tries(...times(4, 'wrong' as const)))], ['lastTry/goOn']],
    ['tries that are gone in one round can be gone on from where another has some', [spent, fresh], ['triesGone/goOn']],
    ['or where a filing has had no round', [null, spent], ['triesGone/goOn']],
    ['or where one of them was never seen', [spent, doubtful], ['triesGone/goOn']],
    ['in either order', [doubtful, spent], ['triesGone/goOn']],
    ['gone in all of them, they are gone', [spent, spent], ['triesGone/newSms']],
    ['a lock that may be of another can be gone on from', [sharing('locked')], ['triesGone/goOn']],
    ['and a done that may be of another says nothing', [sharing('done')], []],
    ['what could not be read may have been tries, and can be gone on from', [aWholeRound([], { lost: 100 }).view], ['triesGone/goOn']],
    ['a closed one with tries left over does not count', [spent, done], ['triesGone/newSms']],
  ])('%s', (_, rounds, reasons) => expect(said({ rounds, now: NOW + 1 })).toEqual(reasons));

  it('a fresh filing without any round has nothing to say', () => {
    expect(said({ rounds: [null] })).toEqual([]);
    expect(said({ rounds: [] })).toEqual([]);
  });
});

describe('the clock', () => {
  it('expires a round between two snapshots', () => {
    expect(said({ rounds: [fresh], now: NOW + DAY - 1 })).toEqual([]);
    expect(said({ rounds: [fresh], now: NOW + DAY })).toEqual(['roundExpired/newSms']);
  });

  it('that was set back does not close a round whose time is not up, and its tries still count', () => {
    const spentAndExpired = aRound(tries(...times(4, 'wrong' as const)), 'r', NOW + DAY);
    expect(said({ rounds: [spentAndExpired], now: NOW })).toEqual(['lastTry/goOn']);
  });

  it('does not take back what the site has said', () => {
    expect(said({ rounds: [done], now: NOW + 2 * DAY })).toEqual(['roundDone/newSms']);
  });
});
