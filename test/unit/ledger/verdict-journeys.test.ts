import { describe, expect, it, test } from 'vitest';
import type { LedgerEvent } from '../../../lib/ledger/events';
import { judge, type Standing, type Submit } from '../../../lib/ledger/verdict';
import { RESEND_PAUSE } from '../../../lib/rules/limits';
import { DAY, HOUR, NOW } from '../helpers/filings';
import { opened, reserved, resends, settled, times, tries } from '../helpers/events';
import { aRound, CALM, RESEND, RIGHT } from '../helpers/rounds';

/** What the guard says of a submit in a round with these events, at `now`. */
function said(submit: Submit, events: readonly LedgerEvent[], now = NOW, standing: Partial<Standing> = {}): string[] {
  const { reasons } = judge(submit, { ...CALM, rounds: [aRound(events, 'r', now)], now, ...standing });
  return reasons.map(({ id, level, remedy }) => `${level} ${id}, ${remedy}`);
}

describe('what must never leave unasked', () => {
  test.each([
    ['a sixth try, after five wrong ones', RIGHT, tries(...times(5, 'wrong' as const)), NOW, ['stop triesGone, newSms']],
    ['a try after the lock', RIGHT, tries('locked'), NOW, ['stop roundLocked, newSms']],
    ['a resend after the lock: the site gives none (seed S2)', RESEND, tries('locked'), NOW, ['stop roundLocked, newSms']],
    ['a third resend (seed S0)', RESEND, resends('resent', 'resent'), NOW + HOUR, ['stop resendsGone, newSms']],
    ['a resend after the site said that there are no more', RESEND, resends('resendLimit'), NOW + HOUR, ['stop resendsGone, newSms']],
    ['a try past the 24 hours', RIGHT, [opened()], NOW + DAY, ['stop roundExpired, newSms']],
    ['a resend past the 24 hours', RESEND, [opened()], NOW + DAY, ['stop roundExpired, newSms']],
    ['a try past the 24 hours from the SMS, which came before the round was opened', RIGHT, [opened(NOW, NOW - HOUR)], NOW + DAY - HOUR, ['stop roundExpired, newSms']],
    ['a try when all is done', RIGHT, tries('done'), NOW, ['stop roundDone, newSms']],
    ['the last try', RIGHT, tries(...times(4, 'wrong' as const)), NOW, ['stop lastTry, goOn']],
  ] as const)('%s', (_, submit, events, now, reasons) => expect(said(submit, events, now)).toEqual(reasons));
});

describe('a resend that may not be needed: the SMS is on its way for up to ten minutes (seed S0)', () => {
  const sent = [opened(NOW, NOW)];

  it('is asked about until they are over', () => {
    expect(said(RESEND, sent)).toEqual(['warn resendSoon, goOn']);
    expect(said(RESEND, sent, NOW + RESEND_PAUSE - 1)).toEqual(['warn resendSoon, goOn']);
    expect(said(RESEND, sent, NOW + RESEND_PAUSE)).toEqual([]);
  });

  it('is asked about again after a resent one', () => {
    const resent = [...sent, reserved('a', 'resend', [], NOW + HOUR), settled('a', 'resent', NOW + HOUR)];
    expect(said(RESEND, resent, NOW + HOUR)).toEqual(['warn resendSoon, goOn', 'warn lastResend, goOn']);
  });

  it('is not where nobody knows when the SMS came', () => expect(said(RESEND, [opened()])).toEqual([]));

  it('is not a matter of a try', () => expect(said(RIGHT, sent)).toEqual([]));

  it('is none when no resend is left', () => {
    expect(said(RESEND, [...sent, ...resends('resent', 'resent')])).toEqual(['stop resendsGone, newSms']);
  });
});

describe('what the worker says of the values', () => {
  it('stands beside what the round says, the stops first', () => {
    const remarks = ['notNeeded', 'refusedBefore', 'segmentUnlisted'] as const;
    expect(said(RIGHT, tries(...times(3, 'wrong' as const)), NOW, { remarks })).toEqual([
      'stop refusedBefore, correct', 'warn notNeeded, goOn', 'warn segmentUnlisted, goOn', 'warn fewTries, goOn',
    ]);
  });

  it('is waited for, and what this page knows itself is said meanwhile', () => {
    const asking = { known: 'asking', rounds: [] } as const;
    expect(said(RIGHT, [], NOW, asking)).toEqual(['stop checking, wait']);
    expect(said(RIGHT, [], NOW, { ...asking, remarks: ['refusedBefore'] })).toEqual(['stop refusedBefore, correct', 'stop checking, wait']);
    expect(said(RESEND, [], NOW, asking)).toEqual(['stop checking, wait']);
  });

  it('where it cannot say, nobody knows how many are left: that is asked about, and waives no stop', () => {
    expect(said(RIGHT, [], NOW, { known: 'no', rounds: [] })).toEqual(['warn countUnknown, goOn']);
    expect(said(RIGHT, tries('locked'), NOW, { known: 'no' })).toEqual(['stop roundLocked, newSms', 'warn countUnknown, goOn']);
  });
});
