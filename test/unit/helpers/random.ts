/** A small seeded generator (mulberry32): the same seed tells the same story, so that a failure can be told again. */
export interface Random {
  /** 0 up to, not including, `below`. */
  int(below: number): number;
  chance(ofOne: number): boolean;
  /** Throws on an empty list: that is a mistake in the test. */
  pick<T>(list: readonly T[]): T;
  /** Up to `longest` characters of `alphabet`, which may hold whole words. */
  text(alphabet: readonly string[], longest: number): string;
}

export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const int = (below: number): number => Math.floor(next() * below);
  const pick = <T>(list: readonly T[]): T => {
    if (list.length === 0) throw new RangeError('nothing to pick from');
    return list[int(list.length)] as T;
  };
  return {
    int,
    pick,
    chance: (ofOne) => next() < ofOne,
    text: (alphabet, longest) => Array.from({ length: int(longest + 1) }, () => pick(alphabet)).join(''),
  };
}

/** Runs one story per seed. A failure names its seed: run that one alone with `only`. */
export async function forSeeds(
  runs: number, story: (random: Random, seed: number) => void | Promise<void>, only?: number,
): Promise<void> {
  for (let seed = only ?? 1; seed <= (only ?? runs); seed += 1) {
    try {
      await story(createRandom(seed), seed);
    } catch (cause) {
      throw new Error(`seed ${seed}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    }
  }
}
