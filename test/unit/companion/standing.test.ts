import { describe, expect, it, test } from 'vitest';
import { filingsFor, standingOf, valuesKey } from '../../../lib/companion/standing';
import { judge } from '../../../lib/ledger/verdict';
import { NOW, SUBJECT } from '../helpers/filings';
import { aPageSnapshot } from '../helpers/knowledge';
import { aRound, RESEND, RIGHT } from '../helpers/rounds';

const [ROUND_A, ROUND_B, LOOSE] = [aRound([], 'round-a'), aRound([], 'round-b'), aRound([], 'loose')];
const SNAPSHOT = aPageSnapshot({ a: ROUND_A, b: ROUND_B }, LOOSE);
const STRANGER = { ...RIGHT, phone: '13600136000', idTail: '999999' };
const MATCH = { filingIds: ['a'], tails: [SUBJECT.idTail], phone: RIGHT.phone, idTail: RIGHT.idTail };
const KNOWN = { snapshot: SNAPSHOT, match: MATCH, refused: new Set<string>() };

describe('what is known around a submit', () => {
  it('is what the worker said of these very values', () => {
    expect(standingOf(RIGHT, KNOWN, NOW)).toEqual({
      rounds: [ROUND_A], tails: [SUBJECT.idTail], counted: true, refusedBefore: false, now: NOW,
    });
  });

  test.each([
    ['the phone', { phone: '13700137000' }, [ROUND_A, LOOSE]],
    ['the phone, to a stranger\'s', { phone: '13600136000' }, [ROUND_A]],
    ['the tail', { idTail: '999999' }, [ROUND_A, ROUND_B]],
    ['the tail, to that of another filing', { idTail: '345678' }, [ROUND_A, ROUND_B, LOOSE]],
    ['both', { phone: '13600136000', idTail: '765432' }, [ROUND_B]],
  ])('falls back on the masked phone or the masked tail when %s has changed since, and knows no tails', (_, change, rounds) => {
    expect(standingOf({ ...RIGHT, ...change }, KNOWN, NOW)).toMatchObject({ rounds, tails: [] });
  });

  it('names by the mask too many filings rather than too few', () => {
    const alike = { ...RIGHT, phone: '13812348000' };
    expect(standingOf(alike, KNOWN, NOW).rounds).toEqual([ROUND_A, ROUND_B]);
    expect(standingOf({ ...STRANGER, idTail: '99993X' }, KNOWN, NOW).rounds).toEqual([ROUND_A]);
  });

  it('is the round of what fits no filing for a stranger', () => {
    expect(standingOf(STRANGER, KNOWN, NOW).rounds).toEqual([LOOSE]);
    expect(standingOf(RIGHT, { ...KNOWN, match: { ...MATCH, filingIds: [] } }, NOW).rounds).toEqual([LOOSE]);
  });

  it('is that round too for a filing that has had none: tries made before it was saved are not lost', () => {
    expect(standingOf(RIGHT, { ...KNOWN, match: { ...MATCH, filingIds: ['a', 'c'] } }, NOW).rounds).toEqual([ROUND_A, LOOSE]);
  });

  it('is null for a filing that has had no round where everything fitted a filing', () => {
    const snapshot = aPageSnapshot({ a: ROUND_A });
    expect(standingOf(RIGHT, { ...KNOWN, snapshot, match: { ...MATCH, filingIds: ['a', 'c'] } }, NOW).rounds).toEqual([ROUND_A, null]);
  });

  it('is uncounted while the store is in trouble, and the guard says so: a round may be missing', () => {
    const standing = standingOf(RIGHT, { ...KNOWN, snapshot: { ...SNAPSHOT, trouble: true } }, NOW);
    expect(standing).toMatchObject({ rounds: [ROUND_A], counted: false });
    expect(judge(RIGHT, standing).reasons).toContainEqual({ id: 'countUnknown', level: 'warn', remedy: 'goOn' });
  });

  it('is nothing while the worker has not spoken: nobody can say how many tries are left', () => {
    expect(standingOf(RIGHT, { ...KNOWN, snapshot: null }, NOW)).toMatchObject({ rounds: [], counted: false });
  });
});

describe('whether these values were refused before', () => {
  const refused = new Set([valuesKey(RIGHT)]);

  it('is known of all three together', () => {
    expect(standingOf(RIGHT, { ...KNOWN, refused }, NOW).refusedBefore).toBe(true);
  });

  test.each([['the code', { code: '654321' }], ['the phone', { phone: '13700137000' }], ['the tail', { idTail: '999999' }]])(
    'and %s makes them others', (_, change) => {
      expect(standingOf({ ...RIGHT, ...change }, { ...KNOWN, refused }, NOW).refusedBefore).toBe(false);
    },
  );

  it('a resend of the same person is no repeat of the try', () => {
    expect(standingOf(RESEND, { ...KNOWN, refused }, NOW).refusedBefore).toBe(false);
  });

  it('values that only look alike when they are written together stay apart', () => {
    expect(valuesKey({ ...RIGHT, phone: '1', idTail: '23' })).not.toBe(valuesKey({ ...RIGHT, phone: '12', idTail: '3' }));
  });
});

it('a new round is opened for the filings that the values belong to, each once, or for none', () => {
  expect(filingsFor(RIGHT, SNAPSHOT, MATCH)).toEqual(['a']);
  expect(filingsFor(RIGHT, SNAPSHOT, null)).toEqual(['a', 'b']);
  expect(filingsFor(STRANGER, SNAPSHOT, null)).toEqual([null]);
});
