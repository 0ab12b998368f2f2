import { describe, expect, it, test } from 'vitest';
import { pageRequestSchema, screenRequestSchema } from '../../../lib/messages/protocol';
import { ANSWER_IDS, OUTCOMES } from '../../../lib/rules/outcome';
import { z } from '../../../lib/schema';
import { matching, reserve, settle } from '../helpers/desk';
import { aFiling, NOW } from '../helpers/filings';
import { forSeeds, type Random } from '../helpers/random';

const fromPage = (message: unknown) => z.safeParse(pageRequestSchema, message);
const fromScreen = (message: unknown) => z.safeParse(screenRequestSchema, message);

const TEACH = { type: 'teach', taught: { shape: '#/a\ninput|age|项目\nbutton|提交 ×1', code: 0, phone: 1, idTail: 2, submit: 0 } };

const PAGE: readonly unknown[] = [
  { type: 'pageHello' }, matching({ phone: '', idTail: '', code: '' }), matching({ kind: 'resend' }), { type: 'valuesOf', personId: 'p' },
  reserve('a'), reserve('b', { kind: 'resend' }), reserve('c', { personId: 'p', warned: ['lastTry'] }), settle('a'), settle('a', 'unknown', { said: '核验' }),
  { type: 'openRounds', filingIds: ['a', null] }, { type: 'taught' }, TEACH, { ...TEACH, taught: { ...TEACH.taught, code: null } }, { type: 'forgetTaught', shape: 's' },
];
const SCREEN: readonly unknown[] = [
  { type: 'consent' }, { type: 'giveConsent' }, { type: 'snapshot' }, { type: 'saveFiling', filing: aFiling() }, { type: 'removeFiling', filingId: 'a' },
  { type: 'openRounds', filingIds: [] }, { type: 'history', filingId: 'a' }, { type: 'history', filingId: null },
  { type: 'correct', attemptId: 'a', outcome: 'wrong', reason: 'sawAnswer' },
  { type: 'addAttempt', id: 'a', filingId: 'f', kind: 'resend', outcome: 'resent', reason: 'elsewhere' },
  { type: 'assign', attemptId: 'a', filingId: 'f' }, { type: 'assign', attemptId: 'a', filingId: null },
  { type: 'smsCame', filingId: 'f', smsAt: NOW }, { type: 'acknowledge' }, { type: 'dump' },
  { type: 'activeForm' }, { type: 'fillActive', personId: 'p' },
  { type: 'exportBackup', passphrase: null }, { type: 'exportBackup', passphrase: 'a long one' }, { type: 'exportTable', language: 'en' },
  { type: 'previewImport', text: '', passphrase: null }, { type: 'applyImport', text: 'x', passphrase: 'short', plan: 'p' }, { type: 'undoImport' },
  { type: 'eraseAll' }, { type: 'tidying' }, { type: 'setTidying', days: 30 }, { type: 'setTidying', days: null }, { type: 'undoTidied' }, { type: 'tidiedRead' },
];

describe('what is declared is understood', () => {
  test.each(PAGE.map((message) => [message]))('from the page: %o', (message) => {
    expect(fromPage(message)).toEqual({ success: true, data: message });
  });
  test.each(SCREEN.map((message) => [message]))('from a screen: %o', (message) => {
    expect(fromScreen(message)).toEqual({ success: true, data: message });
  });
  it('a new passphrase of fewer than eight characters is none', () => {
    expect(fromScreen({ type: 'exportBackup', passphrase: '1234567' }).success).toBe(false);
  });
  it('every outcome and every answer can be told', () => {
    for (const outcome of OUTCOMES) expect(fromPage(settle('a', outcome)).success).toBe(true);
    for (const answer of ANSWER_IDS) expect(fromPage({ ...settle('a'), answer }).success).toBe(true);
  });
});

describe('the page may ask for no more than it needs', () => {
  test.each([
    ['for all filings', { type: 'snapshot' }], ['to save a filing', { type: 'saveFiling', filing: aFiling() }],
    ['to remove one', { type: 'removeFiling', filingId: 'a' }], ['what is stored', { type: 'dump' }], ['what happened', { type: 'history', filingId: 'f' }],
    ['to count otherwise', { type: 'correct', attemptId: 'a', outcome: 'passed', reason: 'sawAnswer' }], ['to fill another tab', { type: 'fillActive', personId: 'p' }],
  ])('not %s', (_, message) => expect(fromPage(message).success).toBe(false));

  it('and what it sends beside is dropped: a whole ID number never comes in', () => {
    const parsed = fromPage({ ...reserve('a'), idNumber: '11010119900101123X' });
    expect(JSON.stringify(parsed)).not.toContain('11010119900101123X');
  });
});

describe('what is malformed is refused', () => {
  test.each([
    ['nothing', undefined], ['null', null], ['a text', 'pageHello'], ['a list', [reserve('a')]], ['no type', {}],
    ['an unknown type', { type: 'wipe' }],
    ['no id', { ...reserve('a'), id: '' }], ['an id that is too long', reserve('x'.repeat(65))],
    ['a time that is a text', { ...reserve('a'), at: String(NOW) }], ['a time that is no number', { ...reserve('a'), at: Number.NaN }],
    ['an unknown kind', { ...reserve('a'), kind: 'again' }], ['a phone that is a number', { ...reserve('a'), phone: 13800138000 }],
    ['a phone as long as a book', reserve('a', { phone: '1'.repeat(201) })],
    ['a code that is a number', { ...reserve('a'), code: 123456 }], ['no word of a code', { ...reserve('a'), code: undefined }],
    ['nothing said of what the guard said', { ...reserve('a'), warned: undefined }], ['more warnings than there are', reserve('a', { warned: Array.from({ length: 21 }, () => 'lastTry') })],
    ['nothing said of whom Heyan filled in', { ...reserve('a'), personId: undefined }], ['a person whose id is too long', reserve('a', { personId: 'x'.repeat(65) })],
    ['an unknown outcome', { ...settle('a'), outcome: 'fine' }], ['an unknown answer', { ...settle('a'), answer: 'fine' }],
    ['no attempt', { ...settle('a'), attemptId: undefined }], ['an attempt whose id is too long', settle('x'.repeat(65))],
    ['words of the site as long as a book', settle('a', 'unknown', { said: '核'.repeat(201) })], ['no word of its words', { ...settle('a'), said: undefined }],
    ['an answer left out', { ...settle('a'), answer: undefined }], ['filings that are no list', { type: 'openRounds', filingIds: 'a' }],
  ])('%s', (_, message) => expect(fromPage(message).success).toBe(false));

  test.each([
    ['a correction without its reason', { type: 'correct', attemptId: 'a', outcome: 'wrong' }],
    ['a correction to nothing', { type: 'correct', attemptId: 'a', outcome: null, reason: 'sawAnswer' }],
    ['an unknown reason', { type: 'correct', attemptId: 'a', outcome: 'wrong', reason: 'hope' }],
    ['a submit added to no filing', { type: 'addAttempt', id: 'a', filingId: null, kind: 'try', outcome: 'wrong', reason: 'elsewhere' }],
    ['a submit added without an id', { type: 'addAttempt', filingId: 'f', kind: 'try', outcome: 'wrong', reason: 'elsewhere' }],
    ['an SMS that came at no time', { type: 'smsCame', filingId: 'f', smsAt: Number.NaN }],
  ])('from a screen: %s', (_, message) => expect(fromScreen(message).success).toBe(false));
});

it('2,000 mutated messages are answered with yes or no, and never with an error', async () => {
  const seen = { yes: 0, no: 0 };
  await forSeeds(2_000, (random) => {
    const message = mutate(random.pick([...PAGE, ...SCREEN]), random);
    for (const parsed of [fromPage(message), fromScreen(message)]) {
      seen[parsed.success ? 'yes' : 'no'] += 1;
      // What is understood is still understood when it is told again.
      if (parsed.success && ![fromPage, fromScreen].some((parse) => parse(parsed.data).success)) throw new Error(JSON.stringify(message));
    }
  });
  expect(Math.min(seen.yes, seen.no)).toBeGreaterThan(100);
});

const RUBBISH: readonly unknown[] = [
  undefined, null, true, 0, -1, Number.NaN, 1e400, '', 'x'.repeat(300), '\ud800', [], [[]], {}, { type: {} }, new Date(0), Symbol.iterator, () => null, 10n,
];

/** The same message with one to three of its parts replaced, taken away or added, at any depth. */
function mutate(message: unknown, random: Random): unknown {
  if (typeof message !== 'object' || message === null || random.chance(0.15)) return random.pick(RUBBISH);
  const copy = Object.assign(Array.isArray(message) ? [] : {}, message) as Record<string, unknown>;
  const names = [...Object.keys(copy), '__proto__', 'type'];
  for (let changes = 1 + random.int(3); changes > 0; changes -= 1) {
    const name = random.pick(names);
    if (random.chance(0.2)) delete copy[name];
    else copy[name] = mutate(copy[name], random);
  }
  return copy;
}

describe('a taught form that no page could have sent is refused', () => {
  test.each([
    [{ shape: '' }], [{ shape: 'x'.repeat(2_001) }], [{ shape: '发往\n13800138000' }], [{ phone: -1 }], [{ phone: null }], [{ submit: 101 }], [{ code: '0' }],
  ])('%o', (part) => expect(fromPage({ ...TEACH, taught: { ...TEACH.taught, ...part } }).success).toBe(false));
});
