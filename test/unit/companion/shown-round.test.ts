import { describe, expect, it } from 'vitest';
import { shownRound } from '../../../lib/companion/shown-round';
import { INITIAL } from '../../../lib/companion/state';
import { times, tries } from '../helpers/events';
import { aMatch, aPageSnapshot } from '../helpers/knowledge';
import { aRound, RIGHT } from '../helpers/rounds';

const A = aRound(tries('wrong'), 'round-a');
const B = aRound(tries('wrong', 'wrong'), 'round-b');
const C = aRound(tries(...times(4, 'wrong' as const)), 'round-c');
const LOOSE = aRound([], 'loose');
const LOCKED = aRound(tries('locked'), 'locked');
const STATE = { ...INITIAL, snapshot: aPageSnapshot({ a: A, b: B, c: C }, LOOSE), submit: RIGHT, personId: 'c:other' };

describe('the round whose numbers the panel shows', () => {
  it('is none before the worker has spoken', () => {
    expect(shownRound({ ...STATE, snapshot: null, match: aMatch(RIGHT, [A]) })).toBeNull();
  });

  it('is that of the values in the form', () => {
    expect(shownRound({ ...STATE, match: aMatch(RIGHT, [A]) })).toBe(A);
  });

  it('is, of several, the one with the fewest tries left', () => {
    expect(shownRound({ ...STATE, match: aMatch(RIGHT, [A, B, null]) })).toBe(B);
  });

  it('is an open one rather than a closed one with fewer', () => {
    expect(shownRound({ ...STATE, match: aMatch(RIGHT, [LOCKED, A]) })).toBe(A);
  });

  it('is a closed one where no other is', () => {
    expect(shownRound({ ...STATE, match: aMatch(RIGHT, [LOCKED]) })).toBe(LOCKED);
  });

  it('stays while the code is typed: the numbers must not jump with every digit', () => {
    expect(shownRound({ ...STATE, submit: { ...RIGHT, code: '654321' }, match: aMatch(RIGHT, [A]) })).toBe(A);
  });

  it('does not follow what was said of a phone that stood there before', () => {
    expect(shownRound({ ...STATE, match: aMatch({ ...RIGHT, phone: '13700137000' }, [A]) })).toBe(C);
  });

  it('is that of the chosen person until the worker has spoken of the values, or where it cannot', () => {
    expect(shownRound({ ...STATE, match: null })).toBe(C);
    expect(shownRound({ ...STATE, match: { ...aMatch(RIGHT), answer: null } })).toBe(C);
    expect(shownRound({ ...STATE, submit: null })).toBe(C);
  });

  it('is the one for what fits no filing where nobody is chosen', () => {
    expect(shownRound({ ...STATE, submit: null, personId: null })).toBe(LOOSE);
  });

  it('is none for a filing that has had no round', () => {
    expect(shownRound({ ...STATE, match: aMatch(RIGHT, [null]) })).toBeNull();
    expect(shownRound({ ...STATE, snapshot: aPageSnapshot({ b: B }), match: null, personId: 'a:subject' })).toBeNull();
  });
});
