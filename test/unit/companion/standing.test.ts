import { describe, expect, it, test } from 'vitest';
import { type KnownMatch, standingOf, valuesKey } from '../../../lib/companion/standing';
import { judge, type Submit } from '../../../lib/ledger/verdict';
import { NOW } from '../helpers/filings';
import { aMatch, aPageSnapshot } from '../helpers/knowledge';
import { aRound, RESEND, RIGHT } from '../helpers/rounds';

const ROUND = aRound([], 'round-a');
const SNAPSHOT = aPageSnapshot({ a: ROUND });
const NOBODY: ReadonlySet<string> = new Set();

/** The standing of a submit after the worker has spoken of the right values. */
const standing = (submit: Submit = RIGHT, match: KnownMatch | null = aMatch(RIGHT, [ROUND, null], ['tailDiffers']), refused = NOBODY) =>
  standingOf(submit, { match, snapshot: SNAPSHOT }, refused, NOW);

const OTHERS = [
  ['the code', { code: '654321' }], ['the phone', { phone: '13700137000' }], ['the tail', { idTail: '999999' }],
] as const;

describe('what is known at the moment of a click', () => {
  it('is what the worker said of these very values', () => {
    expect(standing()).toEqual({ rounds: [ROUND, null], remarks: ['tailDiffers'], known: 'yes', now: NOW });
  });

  test.each([...OTHERS, ['the form', { kind: 'resend', code: null }]] as const)(
    'is nothing yet once %s has changed since: a click can come right after', (_, change) => {
      expect(standing({ ...RIGHT, ...change })).toEqual({ rounds: [], remarks: [], known: 'asking', now: NOW });
    },
  );

  it('is nothing yet while the worker is being asked, and the guard holds the click for that moment', () => {
    expect(standing(RIGHT, null)).toMatchObject({ rounds: [], known: 'asking' });
    expect(judge(RIGHT, standing(RIGHT, null)).reasons).toEqual([{ id: 'checking', level: 'stop', remedy: 'wait' }]);
  });

  it('is that nobody can tell where the worker could not say, and the guard asks once', () => {
    const silent = standing(RIGHT, { ...aMatch(RIGHT), answer: null });
    expect(silent).toEqual({ rounds: [], remarks: [], known: 'no', now: NOW });
    expect(judge(RIGHT, silent).reasons).toEqual([{ id: 'countUnknown', level: 'warn', remedy: 'goOn' }]);
  });

  it('is that nobody can tell while the store is in trouble: a round may be missing; what is there still speaks', () => {
    const troubled = standingOf(RIGHT, { match: aMatch(RIGHT, [ROUND]), snapshot: { ...SNAPSHOT, isDoubtful: true } }, NOBODY, NOW);
    expect(troubled).toMatchObject({ rounds: [ROUND], known: 'no' });
  });

  it('is what the worker said of the values, though its snapshot has not come', () => {
    expect(standingOf(RIGHT, { match: aMatch(RIGHT, [ROUND]), snapshot: null }, NOBODY, NOW)).toMatchObject({ rounds: [ROUND], known: 'yes' });
  });
});

describe('values that this page has seen refused itself', () => {
  const refused = new Set([valuesKey(RIGHT)]);

  it('are remarked, whatever the worker says of them', () => {
    expect(standing(RIGHT, aMatch(RIGHT, [ROUND]), refused).remarks).toEqual(['refusedBefore']);
    expect(standing(RIGHT, null, refused).remarks).toEqual(['refusedBefore']);
    expect(standing(RIGHT, { ...aMatch(RIGHT), answer: null }, refused).remarks).toEqual(['refusedBefore']);
  });

  it('are remarked once, and beside what else there is to remark', () => {
    expect(standing(RIGHT, aMatch(RIGHT, [], ['refusedBefore']), refused).remarks).toEqual(['refusedBefore']);
    expect(standing(RIGHT, aMatch(RIGHT, [], ['notNeeded']), refused).remarks).toEqual(['notNeeded', 'refusedBefore']);
  });

  test.each(OTHERS)('and %s makes them others', (_, change) => {
    expect(standing({ ...RIGHT, ...change }, null, refused).remarks).toEqual([]);
  });

  it('a resend of the same person is no repeat of the try', () => {
    expect(standing(RESEND, null, refused).remarks).toEqual([]);
  });
});

it('values that only look alike when they are written together stay apart', () => {
  expect(valuesKey({ ...RIGHT, phone: '1', idTail: '23' })).not.toBe(valuesKey({ ...RIGHT, phone: '12', idTail: '3' }));
});
