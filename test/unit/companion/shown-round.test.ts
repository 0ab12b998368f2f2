import { describe, expect, it } from 'vitest';
import { shownRound } from '../../../lib/companion/shown-round';
import { INITIAL } from '../../../lib/companion/state';
import { SUBJECT } from '../helpers/filings';
import { times, tries } from '../helpers/events';
import { aPageSnapshot } from '../helpers/knowledge';
import { aRound, RIGHT } from '../helpers/rounds';

const A = aRound(tries('wrong'), 'round-a');
const B = aRound(tries('wrong', 'wrong'), 'round-b');
const C = aRound(tries(...times(4, 'wrong' as const)), 'round-c');
const LOOSE = aRound([], 'loose');
const MATCH = { filingIds: ['a'], tails: [SUBJECT.idTail], phone: RIGHT.phone, idTail: RIGHT.idTail };
const STATE = { ...INITIAL, snapshot: aPageSnapshot({ a: A, b: B, c: C }, LOOSE), submit: RIGHT, personId: 'c:other' };

describe('the round whose numbers the panel shows', () => {
  it('is none before the worker has spoken', () => {
    expect(shownRound({ ...STATE, snapshot: null })).toBeNull();
  });

  it('is that of the values in the form', () => {
    expect(shownRound({ ...STATE, match: MATCH })).toBe(A);
  });

  it('is, of several, the one with the fewest tries left', () => {
    expect(shownRound({ ...STATE, match: { ...MATCH, filingIds: ['a', 'b'] } })).toBe(B);
    expect(shownRound(STATE)).toBe(B);
  });

  it('is an open one rather than a closed one with fewer', () => {
    const snapshot = aPageSnapshot({ a: A, b: aRound(tries('locked'), 'locked') });
    expect(shownRound({ ...STATE, snapshot })).toBe(A);
  });

  it('is a closed one where no other is', () => {
    const locked = aRound(tries('locked'), 'locked');
    expect(shownRound({ ...STATE, snapshot: aPageSnapshot({ a: locked }), match: MATCH })).toBe(locked);
  });

  it('does not follow a match for values that stood there before', () => {
    expect(shownRound({ ...STATE, match: { ...MATCH, filingIds: ['c'], idTail: 'before' } })).toBe(B);
  });

  it('is that of the chosen person while the phone is not complete', () => {
    expect(shownRound({ ...STATE, submit: { ...RIGHT, phone: '138' } })).toBe(C);
    expect(shownRound({ ...STATE, submit: null })).toBe(C);
  });

  it('is the one for what fits no filing where the values, or the person, are unknown', () => {
    expect(shownRound({ ...STATE, submit: { ...RIGHT, phone: '13600136000', idTail: '999999' } })).toBe(LOOSE);
    expect(shownRound({ ...STATE, submit: null, personId: null })).toBe(LOOSE);
  });

  it('is the one for what fits no filing where the filing has had none: it may own those tries', () => {
    expect(shownRound({ ...STATE, snapshot: aPageSnapshot({ b: B }, LOOSE), match: MATCH })).toEqual(LOOSE);
    expect(shownRound({ ...STATE, snapshot: aPageSnapshot({ b: B }, LOOSE), submit: null, personId: 'a:subject' })).toEqual(LOOSE);
  });

  it('is none for a filing that has had no round where everything fitted a filing', () => {
    expect(shownRound({ ...STATE, snapshot: aPageSnapshot({ b: B }), match: MATCH })).toBeNull();
  });
});
