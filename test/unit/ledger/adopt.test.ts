import { describe, expect, it, test } from 'vitest';
import { codesOf, fits, type Marks, retold, strays } from '../../../lib/ledger/adopt';
import type { Digests, LedgerEvent } from '../../../lib/ledger/events';
import { HOUR, NOW } from '../helpers/filings';
import { added, corrected, opened, reserved, settled } from '../helpers/events';
import { aWholeRound } from '../helpers/rounds';

/** What was submitted, as digests of the key `k`. Here a digest is what it is made of, with a mark. */
const digests = (phone: string, idTail: string, code: string | null, key = 'k'): Digests =>
  ({ key, phone: `#${phone}`, idTail: `#${idTail}`, code: code && `#${code}`, triple: code && `#${phone}${idTail}${code}` });

const MARKS: Marks = { key: 'k', phones: new Set(['#138']), tails: new Set(['#12X', '#34X']), codes: new Set(['#111']) };

const submit = (id: string, given: Digests | null, at = NOW): LedgerEvent => ({ ...reserved(id, 'try', ['p'], at), digests: given });

describe('a submit fits a filing', () => {
  test.each([
    ['by the phone of one of its persons', digests('138', '999', '999')],
    ['by an ID tail', digests('999', '34X', '999')],
    ['by a code that was submitted for it', digests('999', '999', '111')],
    ['by the phone alone, on the resend form', digests('138', '999', null)],
  ])('%s', (_, given) => expect(fits(given, MARKS)).toBe(true));

  test.each([
    ['when all of it is of others', digests('999', '999', '999')],
    ['when it had no code, and nothing else of it fits', digests('999', '999', null)],
    ['when a phone equals a tail: each is compared with its own', digests('12X', '138', '138')],
    ['when its digests are of another key: they say nothing', digests('138', '12X', '111', 'other')],
    ['when it has no digests', null],
  ])('and does not %s', (_, given) => expect(fits(given, MARKS)).toBe(false));
});

it('the codes of a round are those of its submits, by this key', () => {
  const round = aWholeRound([
    submit('a', digests('138', '12X', '111')), submit('b', digests('138', '12X', null)), submit('c', null),
    submit('d', digests('138', '12X', '222', 'other')), submit('e', digests('999', '999', '333')),
  ]);
  expect(codesOf(round, 'k')).toEqual(['#111', '#333']);
});

describe('the stray submits of a filing are those of other rounds that fit it after all', () => {
  const fitting = (id: string, at = NOW): LedgerEvent => submit(id, digests('138', '999', '999'), at);
  const own = aWholeRound([opened(), fitting('known')], { id: 'own' });
  const found = (...others: Parameters<typeof strays>[0]) => strays(others, own, MARKS, NOW).map(([round, { id }]) => `${round.id}/${id}`);

  it('whichever of them they are in', () => {
    const one = aWholeRound([submit('a', digests('999', '999', '999')), fitting('b')], { id: 'one' });
    const two = aWholeRound([fitting('c')], { id: 'two' });
    expect(found(one, two)).toEqual(['one/b', 'two/c']);
  });

  it('but for those that its own round has already, and its own round', () => {
    expect(found(aWholeRound([fitting('known'), fitting('b')], { id: 'one' }), own)).toEqual(['one/b']);
  });

  it('and for those that were made before its round began', () => {
    expect(found(aWholeRound([fitting('before', NOW - 1), fitting('after', NOW)], { id: 'one' }))).toEqual(['one/after']);
  });

  it('and for those that were assigned to another', () => {
    const assigned: LedgerEvent = { type: 'assigned', id: 'x', at: NOW, attemptId: 'b', roundId: 'two' };
    expect(found(aWholeRound([fitting('b'), assigned], { id: 'one' }))).toEqual([]);
  });

  it('also for a filing that has had no round', () => {
    const one = aWholeRound([fitting('b')], { id: 'one' });
    expect(strays([one], null, MARKS, NOW - HOUR).map(([, { id }]) => id)).toEqual(['b']);
  });
});

describe('a submit is told again in another round', () => {
  const EVENTS = [
    opened(), submit('a', digests('138', '12X', '111')), submit('b', null), settled('a', 'unknown'), settled('b', 'wrong'),
    settled('a', 'wrong'), corrected('a', 'passed'), added('c', 'wrong'), corrected('c', 'passed'),
  ];
  const AS = { belongs: 'maybe', personIds: [] } as const;

  it('with all that was told of it, under its own ids, in its order, and as it stands there', () => {
    expect(retold(EVENTS, 'a', AS)).toEqual([
      { ...submit('a', digests('138', '12X', '111')), ...AS }, settled('a', 'unknown'), settled('a', 'wrong'), corrected('a', 'passed'),
    ]);
  });

  it('one that the user added, as the user told it', () => {
    expect(retold(EVENTS, 'c', AS)).toEqual([added('c', 'wrong'), corrected('c', 'passed')]);
  });

  it('but not where it was assigned: that is true of the round it came from', () => {
    const assigned: LedgerEvent = { type: 'assigned', id: 'x', at: NOW, attemptId: 'a', roundId: 'two' };
    expect(retold([...EVENTS, assigned], 'a', AS)).toEqual(retold(EVENTS, 'a', AS));
  });

  it('and nothing of it where there is none', () => expect(retold(EVENTS, 'nobody', AS)).toEqual([]));
});
