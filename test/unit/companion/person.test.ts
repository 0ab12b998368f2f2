import { describe, expect, it } from 'vitest';
import { defaultPerson } from '../../../lib/companion/person';
import type { RoundView } from '../../../lib/ledger/round';
import { HOUR, NOW } from '../helpers/filings';
import { reserved, settled, tries } from '../helpers/events';
import { aPageSnapshot } from '../helpers/knowledge';
import { aRound, aWholeRound } from '../helpers/rounds';

const personOf = (rounds: Readonly<Record<string, RoundView>> = {}) => defaultPerson(aPageSnapshot(rounds));
const openedAt = (at: number) => aWholeRound([], { openedAt: at }).view;
const usedAt = (at: number) => aRound([reserved('t', 'try', [], at)]);

describe('the person that the panel offers first', () => {
  it('is nobody when nobody is stored', () => {
    expect(defaultPerson(aPageSnapshot({}, null, []))).toBeNull();
  });

  it('is the first of the first filing while none was used', () => expect(personOf()).toBe('a:subject'));

  it('is of the filing that was used last', () => {
    expect(personOf({ a: usedAt(NOW), b: usedAt(NOW + HOUR) })).toBe('b:subject');
    expect(personOf({ a: usedAt(NOW + HOUR), b: usedAt(NOW) })).toBe('a:subject');
  });

  it('is of the filing whose SMS came last, where nothing was tried yet', () => {
    expect(personOf({ a: usedAt(NOW), c: openedAt(NOW + HOUR) })).toBe('c:other');
  });

  it('is one who has not passed', () => {
    expect(personOf({ a: aRound([reserved('t', 'try', ['a:subject']), settled('t', 'passed')]) })).toBe('a:service');
  });

  it('is of no filing that is done', () => {
    expect(personOf({ a: aRound(tries('done')), b: aRound([]) })).toBe('b:subject');
  });

  it('is somebody still when all are done: the panel has to show a name', () => {
    const done = aRound(tries('done'));
    expect(personOf({ a: done, b: done, c: done })).toBe('a:subject');
  });
});
