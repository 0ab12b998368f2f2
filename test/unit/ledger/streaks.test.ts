import { describe, expect, it } from 'vitest';
import { tryAllowance } from '../../../lib/ledger/allowance';
import type { LedgerEvent } from '../../../lib/ledger/events';
import { foldRound } from '../../../lib/ledger/fold';
import { streaksOf } from '../../../lib/ledger/streaks';
import { type CountingReading, READING } from '../../../lib/rules/counting';
import type { Outcome } from '../../../lib/rules/outcome';
import { reserved, settled } from '../helpers/events';

type Step = readonly [id: string, outcome: Outcome, person?: string];

/** Submits of these persons with their answers, in this order; the answer tells which form it was. */
const steps = (...given: readonly Step[]): LedgerEvent[] =>
  given.flatMap(([id, outcome, person = 'p1']) => [reserved(id, outcome === 'resent' ? 'resend' : 'try', [person]), settled(id, outcome)]);

/** Two wrong tries of one person, one of another with a right one in between, and after a resend one more of the first. */
const ROUND = steps(
  ['a', 'wrong', 'p1'], ['b', 'wrong', 'p1'], ['c', 'wrong', 'p2'], ['d', 'passed', 'p2'], ['e', 'wrong', 'p1'],
  ['f', 'resent', 'p1'], ['g', 'wrong', 'p2'],
);

const lists = (change: Partial<CountingReading> = {}, events = ROUND) =>
  streaksOf(foldRound(events).attempts, { ...READING, ...change }).map((list) => list.map(({ id }) => id).join(''));

/** Wrong tries used in the worst case and in the best. */
const used = (change: Partial<CountingReading> = {}, events = ROUND) => {
  const { usedWorst, usedBest } = tryAllowance(foldRound(events), 0, { ...READING, ...change });
  return [usedWorst, usedBest];
};

describe('by the reading that is taken, all tries of a round count together', () => {
  it('whoever they were of, whatever passed in between, and whatever was resent', () => {
    expect(lists()).toEqual(['abcdeg']);
    expect(used()).toEqual([5, 5]);
  });

  it('and a resend is none of them', () => expect(lists({}, steps(['f', 'resent']))).toEqual(['']));
});

describe('each row of the reading, taken otherwise, changes the numbers (rules/counting)', () => {
  it('by person: whoever has used most counts', () => {
    expect(lists({ per: 'person' })).toEqual(['abe', 'cdg']);
    expect(used({ per: 'person' })).toEqual([3, 3]);
  });

  it('in a row: a right one takes those before it away', () => {
    expect(lists({ wrongTries: 'consecutive' })).toEqual(['eg']);
    expect(used({ wrongTries: 'consecutive' })).toEqual([2, 2]);
  });

  it('in a row: `done` is a right one too', () => {
    expect(lists({ wrongTries: 'consecutive' }, steps(['a', 'wrong'], ['b', 'done'], ['c', 'wrong']))).toEqual(['c']);
  });

  it('in a row: nothing else takes them away', () => {
    expect(lists({ wrongTries: 'consecutive' }, steps(['a', 'wrong'], ['b', 'unknown'], ['c', 'notSent'], ['d', 'resent']))).toEqual(['abc']);
  });

  it('anew after a resend: those before it are gone', () => {
    expect(lists({ afterResend: 'reset' })).toEqual(['g']);
    expect(used({ afterResend: 'reset' })).toEqual([1, 1]);
  });

  it('anew after a resend: one that sent nothing takes none away', () => {
    const events = [...steps(['a', 'wrong']), reserved('f', 'resend'), settled('f', 'nothingToResend'), reserved('g', 'resend')];
    expect(lists({ afterResend: 'reset' }, events)).toEqual(['a']);
  });

  it('by person and in a row: a right one of one person takes nothing from another', () => {
    expect(lists({ per: 'person', wrongTries: 'consecutive' })).toEqual(['abe', 'g']);
    expect(used({ per: 'person', wrongTries: 'consecutive' })).toEqual([3, 3]);
  });
});

it('a lock spends all by any reading: the site has said so', () => {
  const locked = [...ROUND, ...steps(['h', 'locked', 'p2'])];
  for (const per of ['filing', 'person'] as const) {
    for (const wrongTries of ['cumulative', 'consecutive'] as const) {
      for (const afterResend of ['kept', 'reset'] as const) {
        expect(used({ per, wrongTries, afterResend }, locked)[0]).toBeGreaterThanOrEqual(5);
      }
    }
  }
});

it('a round without tries has used none by any reading', () => {
  expect(used({}, [])).toEqual([0, 0]);
  expect(used({ per: 'person', wrongTries: 'consecutive', afterResend: 'reset' }, [])).toEqual([0, 0]);
});
