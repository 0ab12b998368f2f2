import { describe, expect, it, test } from 'vitest';
import { judge, type Reason, type ReasonId, type Standing, type Submit } from '../../../lib/ledger/verdict';
import { RESEND_PAUSE } from '../../../lib/rules/limits';
import { DAY, NOW } from '../helpers/filings';
import { opened, resends, times, tries } from '../helpers/events';
import { aRound, CALM, RESEND, RIGHT } from '../helpers/rounds';

type Row = readonly [level: Reason['level'], remedy: Reason['remedy'], submit: Partial<Submit>, standing: Partial<Standing>];

const inRound = (...events: Parameters<typeof aRound>): Partial<Standing> => ({ rounds: [aRound(...events)] });

/** No verdict says it: the page puts it in the place of `checking` once the worker has answered. */
const SAID_BY_THE_PAGE = 'checked';

/** Every reason there is, with a submit that has it. The type asks for a row for each. */
const REASONS: Readonly<Record<Exclude<ReasonId, typeof SAID_BY_THE_PAGE>, Row>> = {
  codeMissing: ['stop', 'correct', { code: '' }, {}],
  codeNotDigits: ['stop', 'correct', { code: '12345 ' }, {}],
  codeLength: ['stop', 'correct', { code: '12345' }, {}],
  phoneMissing: ['stop', 'correct', { phone: '' }, {}],
  phoneNotDigits: ['stop', 'correct', { phone: '138-0013-8000' }, {}],
  phoneLength: ['stop', 'correct', { phone: '138' }, {}],
  phoneStart: ['stop', 'correct', { phone: '12800138000' }, {}],
  tailMissing: ['stop', 'correct', { idTail: '' }, {}],
  tailBlank: ['stop', 'correct', { idTail: '0112 X' }, {}],
  tailLong: ['stop', 'correct', { idTail: '11010119900101123X' }, {}],
  // The document itself may be that short: the user knows, and may go on.
  tailLength: ['stop', 'goOn', { idTail: '1123X' }, {}],
  tailLowerX: ['warn', 'goOn', { idTail: '01123x' }, {}],
  tailDiffers: ['warn', 'goOn', {}, { remarks: ['tailDiffers'] }],
  refusedBefore: ['stop', 'correct', {}, { remarks: ['refusedBefore'] }],
  // Nothing is left to submit but for a new request.
  personPassed: ['stop', 'newSms', {}, { remarks: ['personPassed'] }],
  segmentUnlisted: ['warn', 'goOn', {}, { remarks: ['segmentUnlisted'] }],
  notNeeded: ['warn', 'goOn', {}, { remarks: ['notNeeded'] }],
  // No second click waives it: the worker's answer does.
  checking: ['stop', 'wait', {}, { known: 'asking', rounds: [] }],
  countUnknown: ['warn', 'goOn', {}, { known: 'no', rounds: [] }],
  roundDone: ['stop', 'newSms', {}, inRound(tries('done'))],
  roundLocked: ['stop', 'newSms', {}, inRound(tries('locked'))],
  roundExpired: ['stop', 'newSms', {}, { ...inRound([], 'r', NOW + DAY), now: NOW + DAY }],
  fewTries: ['warn', 'goOn', {}, inRound(tries('wrong', 'wrong', 'wrong'))],
  lastTry: ['stop', 'goOn', {}, inRound(tries('wrong', 'wrong', 'wrong', 'wrong'))],
  triesGone: ['stop', 'newSms', {}, inRound(tries(...times(5, 'wrong' as const)))],
  lastResend: ['warn', 'goOn', RESEND, { ...inRound(resends('resent')), now: NOW + RESEND_PAUSE }],
  resendSoon: ['warn', 'goOn', RESEND, { ...inRound([opened(NOW, NOW)]), now: NOW + RESEND_PAUSE - 1 }],
  resendsGone: ['stop', 'newSms', RESEND, inRound(resends('resent', 'resent'))],
};

describe('each reason, alone, with its level and the way out of it', () => {
  test.each(Object.entries(REASONS).map(([id, row]) => [id, ...row] as const))('%s: %s, and then %s', (id, level, remedy, submit, standing) => {
    expect(judge({ ...RIGHT, ...submit }, { ...CALM, ...standing })).toEqual({ level, reasons: [{ id, level, remedy }] });
  });
});

describe('a verdict', () => {
  it('passes when nothing speaks against the submit', () => {
    expect(judge(RIGHT, CALM)).toEqual({ level: 'pass', reasons: [] });
    expect(judge(RESEND, CALM)).toEqual({ level: 'pass', reasons: [] });
  });

  it('is as grave as its gravest reason, and names the stops first', () => {
    const { level, reasons } = judge({ ...RIGHT, idTail: '01123x', code: '' }, { ...CALM, known: 'no' });
    expect(level).toBe('stop');
    expect(reasons.map(({ id }) => id)).toEqual(['codeMissing', 'tailLowerX', 'countUnknown']);
  });

  it('is the same for the same submit and standing, and changes neither', () => {
    const submit = Object.freeze({ ...RIGHT, code: '1' });
    const standing = Object.freeze({ ...CALM, rounds: Object.freeze([Object.freeze(aRound(tries('wrong')))]) });
    expect(judge(submit, standing)).toEqual(judge(submit, standing));
  });
});

describe('the fields', () => {
  it('each is named when several are wrong', () => {
    const { reasons } = judge({ kind: 'try', code: '', phone: '', idTail: '' }, CALM);
    expect(reasons.map(({ id }) => id)).toEqual(['codeMissing', 'phoneMissing', 'tailMissing']);
  });

  it('the resend form has no code, and none is asked for', () => {
    expect(judge({ ...RESEND, code: null }, CALM).level).toBe('pass');
  });

  it('what is wrong in them is said at once, whatever the worker is still being asked', () => {
    const ids = judge({ ...RIGHT, code: '' }, { ...CALM, known: 'asking', rounds: [] }).reasons.map(({ id }) => id);
    expect(ids).toEqual(['codeMissing']);
  });

  it('a tail that may be right though it is short waits for the worker like a right one', () => {
    const ids = judge({ ...RIGHT, idTail: '1123X' }, { ...CALM, known: 'asking', rounds: [] }).reasons.map(({ id }) => id);
    expect(ids).toEqual(['tailLength', 'checking']);
  });
});
