/** Chance with a seed: the same seed gives the same choices, in every browser and in node. */
export class Chance {
  #state: number;

  constructor(seed: number) {
    this.#state = seed | 0;
  }

  /** The next number, from 0 up to but not 1. A Weyl sequence through a mixer, as SplitMix has it (Steele et al. 2014). */
  next(): number {
    this.#state = (this.#state + 0x9e3779b9) | 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
  }

  /** A whole number from 0 up to but not `below`. */
  whole(below: number): number {
    return Math.floor(this.next() * below);
  }

  /** Whether something of this likelihood happens. */
  happens(likelihood: number): boolean {
    return this.next() < likelihood;
  }

  /** One of them; throws where there is none. */
  pick<T>(from: readonly T[]): T {
    if (from.length === 0) throw new Error('there is nothing to choose from');
    return from[this.whole(from.length)] as T;
  }

  /** The same ones in another order. */
  shuffled<T>(from: readonly T[]): T[] {
    const all = [...from];
    for (let at = all.length - 1; at > 0; at -= 1) {
      const other = this.whole(at + 1);
      [all[at], all[other]] = [all[other] as T, all[at] as T];
    }
    return all;
  }
}

/** The chance of one numbered thing of a run: it does not depend on how much those before it used. */
export function chanceOf(seed: number, number: number): Chance {
  return new Chance(Math.imul(seed, 0x5bd1e995) ^ Math.imul(number + 1, 0x27d4eb2f));
}
