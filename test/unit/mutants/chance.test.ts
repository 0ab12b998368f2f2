import { describe, expect, test } from 'vitest';
import { Chance, chanceOf } from '../../mutants/chance';

const numbers = (chance: Chance, many: number): number[] => Array.from({ length: many }, () => chance.whole(1_000));

describe('chance with a seed', () => {
  test('gives the same numbers for the same seed, and others for another', () => {
    expect(numbers(new Chance(1), 20)).toEqual(numbers(new Chance(1), 20));
    expect(numbers(new Chance(1), 20)).not.toEqual(numbers(new Chance(2), 20));
  });

  test('gives the same numbers on every machine', () => {
    expect(numbers(new Chance(1), 5)).toEqual([367, 81, 820, 701, 149]);
  });

  test('is another for each number of a run, and for the same number in another run', () => {
    const first = [chanceOf(1, 0), chanceOf(1, 1), chanceOf(2, 0), chanceOf(2, 1)].map((chance) => chance.next());
    expect(new Set(first).size).toBe(4);
  });

  test('is even: each tenth of the whole comes about as often', () => {
    const chance = new Chance(7);
    const tenths = Array.from({ length: 10 }, () => 0);
    for (let turn = 0; turn < 10_000; turn += 1) {
      const tenth = chance.whole(10);
      tenths[tenth] = (tenths[tenth] ?? 0) + 1;
    }
    for (const times of tenths) expect(times).toBeGreaterThan(900);
    for (const times of tenths) expect(times).toBeLessThan(1_100);
  });

  test('shuffles without losing anything', () => {
    const all = Array.from({ length: 50 }, (_, at) => at);
    const shuffled = new Chance(3).shuffled(all);
    expect(shuffled).not.toEqual(all);
    expect(shuffled.toSorted((a, b) => a - b)).toEqual(all);
  });

  test('does not choose from nothing', () => {
    expect(() => new Chance(1).pick([])).toThrow('nothing to choose from');
  });
});
