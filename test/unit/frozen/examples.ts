import { readdirSync, readFileSync } from 'node:fs';
import type { RoundView } from '../../../lib/ledger/round';
import type { Snapshot, StoreTrouble } from '../../../lib/messages/snapshot';

/** The numbers of a round that must still come out of its store. Tries and resends used: in the worst case, in the best. */
interface Numbers {
  readonly phase: string;
  readonly deadline: number;
  readonly tries: readonly [worst: number, best: number];
  readonly resends: readonly [worst: number, best: number];
  readonly passed: readonly string[];
}

interface Told {
  readonly filings: Readonly<Record<string, Numbers | null>>;
  readonly unassigned: Numbers | null;
  readonly trouble: readonly StoreTrouble[];
}

/** A store as a version of Heyan left it on the disk, never to be changed, and what is true of it at `at` (ms). */
export interface Example {
  readonly file: string;
  readonly version: number;
  readonly writtenBy: string;
  readonly at: number;
  readonly store: Readonly<Record<string, { readonly v: number; readonly body: unknown }>>;
  readonly expected: Told;
}

/** All examples, the oldest first. */
export const EXAMPLES: readonly Example[] = readdirSync(new URL('.', import.meta.url))
  .filter((file) => /^v\d+\.json$/.test(file))
  .map((file) => ({ file, ...(JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')) as Omit<Example, 'file'>) }))
  .sort((a, b) => a.version - b.version);

const [newest] = EXAMPLES.toReversed();
if (newest === undefined) throw new Error('no store was frozen');

/** The store of today's version. */
export const TODAY: Example = newest;

function numbersOf(round: RoundView | null): Numbers | null {
  if (round === null) return null;
  const { phase, deadline, tries, resends, passed } = round;
  return { phase, deadline, tries: [tries.usedWorst, tries.usedBest], resends: [resends.usedWorst, resends.usedBest], passed };
}

/** What a snapshot says, as far as the examples say it too. */
export function toldBy({ filings, unassigned, trouble }: Snapshot): Told {
  return {
    filings: Object.fromEntries(filings.map(({ filing, round }) => [filing.id, numbersOf(round)])),
    unassigned: numbersOf(unassigned),
    trouble,
  };
}
