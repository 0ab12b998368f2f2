import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** The documents that the project was made from stand beside the checkout, and are no part of it. */
const SEEDS = join(import.meta.dirname, '..', '..', '..', '..', 'shared', 'seeds');

type Lines = number | readonly [first: number, last: number];

/** What a seed says, item by item, by its lines. */
export interface SeedDocument {
  /** What these lines say, in our words, and the test that Heyan keeps to it. */
  says(lines: Lines, what: string, check: () => void): void;
  /** Lines that say nothing of the verification: headings, pictures, the rest of a filing; and why. */
  tellsNothing(lines: readonly Lines[], why: string): void;
  /** That nothing was left out. The last call of a file. */
  isCovered(): void;
}

/** One of the seeds, S0 to S4 in the order of their files. */
export function seedDocument(index: 0 | 1 | 2 | 3 | 4): SeedDocument {
  const accounted = new Set<number>();
  const account = (lines: Lines): void => {
    const [first, last] = typeof lines === 'number' ? [lines, lines] : lines;
    for (let line = first; line <= last; line += 1) accounted.add(line);
  };
  return {
    says(lines, what, check) {
      account(lines);
      test(`S${index}, ${typeof lines === 'number' ? `line ${lines}` : `lines ${lines[0]} to ${lines[1]}`}: ${what}`, check);
    },
    tellsNothing(all) {
      all.forEach(account);
    },
    isCovered() {
      const text = readSeed(index);
      if (text === null) {
        test(`S${index} is not beside this checkout: whether each of its lines is accounted for was not looked at`, () => {
          expect(existsSync(SEEDS)).toBe(false);
        });
        return;
      }
      test(`S${index}: each line is tested above, or said to tell nothing`, () => {
        const written = text.split('\n').flatMap((line, at) => (line.trim() === '' ? [] : [at + 1]));
        expect(written.filter((line) => !accounted.has(line))).toEqual([]);
        expect(Math.max(...accounted)).toBeLessThanOrEqual(Math.max(...written));
      });
    },
  };
}

function readSeed(index: number): string | null {
  if (!existsSync(SEEDS)) return null;
  const name = readdirSync(SEEDS).sort()[index];
  return name === undefined ? null : readFileSync(join(SEEDS, name), 'utf8');
}
