import { describe, expect, it, vi } from 'vitest';
import { accountOf } from '../../../components/history/account';
import { cameTo, isElsewhere, useOf } from '../../../components/history/attempts';
import { closedBy, corrected, effectOf } from '../../../components/history/effect';
import { choicesFor, reasonsFor } from '../../../components/history/fitting';
import { shownRows, smsAtOf } from '../../../components/history/round-rows';
import { adviceOf, warnedText, wordsOf } from '../../../components/history/words';
import { readRound } from '../../../lib/ledger/round';
import { historyOf } from '../../../lib/ledger/history';
import type { LedgerEvent } from '../../../lib/ledger/events';
import { HOUR, left, NOW, round } from './make';
import { attempt, history, MINUTE, said, wrong } from './make-history';

vi.mock('#i18n', () => ({ i18n: { t: (key: string) => key } }));

describe('whether a submit used one up', () => {
  it.each([
    ['a wrong one', wrong(), 'yes'],
    ['one that locked', attempt({ outcome: 'locked', answer: 'locked' }), 'yes'],
    ['one without an answer', attempt(), 'perhaps'],
    ['one whose answer was not understood', attempt({ outcome: 'unknown' }), 'perhaps'],
    ['one that may be of another filing', wrong({ belongs: 'maybe' }), 'perhaps'],
    ['one that passed', attempt({ outcome: 'passed', answer: 'othersOpen' }), 'no'],
    ['one that was never sent, as the user says', attempt(said('notSent', 'closedCaptcha')), 'no'],
    ['one of which site and user say different things', wrong(said('notSent')), 'perhaps'],
    ['a resend', attempt({ kind: 'resend', outcome: 'resent', answer: 'resent' }), 'yes'],
    ['a resend that came too late to be one', attempt({ kind: 'resend', outcome: 'resendLimit', answer: 'resendLimit' }), 'no'],
  ] as const)('%s', (_, one, use) => expect(useOf(one)).toBe(use));
});

describe('what the site said', () => {
  it('is quoted exactly', () => {
    expect(wordsOf(wrong(), undefined)).toEqual({ text: '您的短信核验失败,请您重新验证。', quoted: true });
  });
  it('is not quoted where the page has several texts and it is not known which', () => {
    expect(wordsOf(attempt({ outcome: 'notSent', answer: 'pageRefused' }), undefined)).toEqual({ text: 'answer.pageRefused.title', quoted: false });
  });
  it('is told in its own words where Heyan does not know them, without the numbers in them', () => {
    const trace = { phone: '138****8000', idTail: '****5X', said: '13800138000，验证码123456有误' };
    expect(wordsOf(attempt({ outcome: 'unknown' }), trace)).toEqual({ text: '138****8000，验证码****56有误', quoted: true });
  });
  it('is nothing where nothing was seen, and less where the submit was made elsewhere', () => {
    expect(wordsOf(attempt(), undefined).text).toBe('history.unseen');
    expect(wordsOf(attempt(said('wrong', 'elsewhere')), undefined).text).toBe('history.elsewhere');
  });
  it('is followed by the advice of that answer', () => {
    expect([adviceOf(wrong(), undefined), adviceOf(attempt(), undefined), adviceOf(attempt(said('wrong')), undefined)])
      .toEqual(['answer.tryAgain.next', 'history.unseenNext', '']);
  });
  it('was preceded by what was warned of, as far as this version knows it', () => {
    expect(warnedText(attempt({ warned: ['fewTries', 'of a later version', 'tailDiffers'] }))).toBe('warned.tailDifferspopup.commawarned.fewTries');
  });
});

describe('how the numbers come about', () => {
  const attempts = [
    wrong({ id: '1' }), attempt({ id: '2' }), attempt({ id: '3', outcome: 'unknown' }), wrong({ id: '4', ...said('notSent') }),
    attempt({ id: '5', outcome: 'passed' }), attempt({ id: '6', kind: 'resend', outcome: 'resent' }), attempt({ id: '7', ...said('unknown', 'elsewhere') }),
  ];
  it('adds up to the worst case', () => {
    const own = history(attempts).view;
    const shown = round({ tries: left(5, 0, own.tries.leftBest) });
    const account = accountOf(attempts, { ...own, tries: { ...own.tries, usedWorst: own.tries.usedWorst + 1 } }, { ...shown, tries: { ...shown.tries, usedWorst: own.tries.usedWorst + 3 } });
    expect(account).toEqual({ wrong: 1, unseen: 3, unsure: 1, loose: 2, lost: 1, resent: 1, returned: false });
  });
  it('says that a returned request has none left, whatever was counted', () => {
    const returned = [attempt({ outcome: 'locked', answer: 'locked' })];
    const { view } = history(returned);
    expect(accountOf(returned, view, view)).toMatchObject({ returned: true, lost: 0 });
  });
});

describe('what a correction would change', () => {
  const attempts = [wrong({ id: '1' }), attempt({ id: '2' })];
  const { view } = history(attempts);
  const leftAfter = (id: string, outcome: 'wrong' | 'notSent' | 'passed' | 'locked' | 'done') => {
    const { tries, closed } = effectOf(view, attempts, corrected(attempts, id, { outcome, reason: 'sawAnswer' }));
    return [tries.leftWorst, tries.leftBest, closed];
  };
  it.each([
    ['2', 'notSent', [4, 4, null]], ['2', 'wrong', [3, 3, null]], ['2', 'passed', [4, 4, null]],
    ['2', 'locked', [0, 0, 'locked']], ['2', 'done', [4, 4, 'done']],
    // The site's answer was seen: the stricter of the two stays in the worst case.
    ['1', 'notSent', [3, 5, null]],
  ] as const)('of %s to %s', (id, outcome, after) => expect(leftAfter(id, outcome)).toEqual(after));

  it('keeps what weighs on the round from outside', () => {
    const shown = { ...view, tries: { ...view.tries, usedWorst: view.tries.usedWorst + 2, leftWorst: 1 } };
    const { tries } = effectOf(shown, attempts, corrected(attempts, '2', { outcome: 'notSent', reason: 'closedCaptcha' }));
    expect([tries.leftWorst, tries.leftBest]).toEqual([2, 4]);
  });
  it('counts tries that were made elsewhere', () => {
    const more = ['3', '4'].map((id) => attempt({ id, ...said('wrong', 'elsewhere') }));
    expect(effectOf(view, attempts, [...attempts, ...more]).tries).toMatchObject({ leftWorst: 1, leftBest: 2 });
  });
  it('is what the ledger then counts', () => {
    const reserved = (id: string): LedgerEvent => ({ type: 'reserved', id, at: NOW, kind: 'try', personIds: [], belongs: 'surely', digests: null, warned: [] });
    const events: LedgerEvent[] = [
      reserved('1'), { type: 'settled', id: 's', at: NOW, attemptId: '1', outcome: 'wrong', answer: 'tryAgain' }, reserved('2'), reserved('3'),
    ];
    const read = (all: readonly LedgerEvent[]) => historyOf(readRound({ id: 'r', filingId: 'f', openedAt: NOW, events: all, lost: 1 }, NOW));
    const before = read(events);
    const rows = before.rows.filter((row) => row.type === 'attempt');
    for (const [attemptId, outcome] of [['1', 'notSent'], ['2', 'wrong'], ['3', 'passed'], ['3', 'done']] as const) {
      const after = read([...events, { type: 'corrected', id: 'c', at: NOW, attemptId, outcome, reason: 'sawAnswer' }]).view;
      const effect = effectOf(before.view, rows, corrected(rows, attemptId, { outcome, reason: 'sawAnswer' }));
      expect(effect, `${attemptId} ${outcome}`).toEqual({ tries: after.tries, resends: after.resends, closed: after.phase === 'done' ? 'done' : null });
    }
  });
  it('closes nothing by a submit that may be of another filing', () => {
    expect(closedBy([attempt({ outcome: 'done', belongs: 'shared' })])).toBeNull();
  });
});

describe('what the user can say', () => {
  it('fits the form', () => {
    expect(choicesFor(attempt({ kind: 'resend' }))).toEqual(['resent', 'nothingToResend', 'resendLimit', 'notSent']);
    expect(choicesFor(attempt())).not.toContain('resent');
  });
  it('can be taken back', () => {
    expect(choicesFor(attempt())).not.toContain('unknown');
    const before = attempt(said('notSent', 'closedCaptcha'));
    expect([choicesFor(before).includes('unknown'), reasonsFor(before, 'unknown')]).toEqual([true, ['closedCaptcha']]);
  });
  it('has reasons that can be true of it', () => {
    expect(reasonsFor(attempt(), 'notSent')).toEqual(['closedCaptcha', 'sawAnswer']);
    expect(reasonsFor(attempt(), 'wrong')).toEqual(['sawAnswer', 'providerSaid']);
    const elsewhere = attempt(said('wrong', 'elsewhere'));
    expect([isElsewhere(elsewhere), reasonsFor(elsewhere, 'notSent')]).toEqual([true, ['elsewhere']]);
  });
  it('is heard before what was seen', () => expect(cameTo(wrong(said('passed')))).toBe('passed'));
});

describe('when the SMS came', () => {
  const sms = (id: string, at: number) => ({ type: 'sms', id, at }) as const;
  it('is what the deadline counts from; of several times the one that stands is told', () => {
    const told = history([], { deadline: NOW - MINUTE + 24 * HOUR }, [sms('s1', NOW - HOUR), sms('s2', NOW - MINUTE)]);
    expect(smsAtOf(told)).toBe(NOW - MINUTE);
    expect(shownRows(told).map(({ id }) => id)).toEqual(['s2', 'r1-opened']);
  });
  it('is told after a round that began by it', () => {
    const told = history([], { deadline: NOW + 24 * HOUR }, [sms('s', NOW)]);
    expect(shownRows(told).map(({ id }) => id)).toEqual(['r1-opened', 's']);
  });
  it('a round begins before the submit that opened it', () => {
    const told = shownRows(history([attempt({ at: NOW - 7 })]));
    expect(told.map(({ id, at }) => [id, at])).toEqual([['r1-opened', NOW - 7], ['a1', NOW - 7]]);
  });
  it('is not known where the 24 hours count from the beginning', () => expect(smsAtOf(history([]))).toBeNull());
});
