import fc from 'fast-check';
import { brokenIn } from './invariants';
import { anySchedule, type Schedule } from './schedule';
import { play } from './story';

export { INVARIANTS } from './invariants';

/** What came of a proof. */
export interface Proof {
  /** How many schedules were played. */
  readonly runs: number;
  /** A schedule that broke an invariant, the smallest that was found, and what it broke; null when none did. */
  readonly broken: { readonly schedule: Schedule; readonly said: string } | null;
}

export interface ProofOptions {
  readonly runs: number;
  /** The same seed plays the same schedules. */
  readonly seed: number;
  /** Looks for a smaller schedule that breaks the same; off where it is enough to know that one does. */
  readonly shrink: boolean;
  /** Called before each schedule. */
  readonly onRun: () => void;
}

/** Plays random schedules until one breaks an invariant, or there are enough. */
export async function prove({ runs, seed, shrink, onRun }: ProofOptions): Promise<Proof> {
  let played = 0;
  const property = fc.asyncProperty(anySchedule, async (schedule) => {
    played += 1;
    onRun();
    const [first] = await brokenIn(await play(schedule));
    if (first !== undefined) throw new Error(first);
  });
  const result = await fc.check(property, { numRuns: runs, seed, endOnFailure: !shrink });
  if (!result.failed || result.counterexample === null) return { runs: played, broken: null };
  const [schedule] = result.counterexample;
  const { errorInstance } = result;
  return { runs: played, broken: { schedule, said: errorInstance instanceof Error ? errorInstance.message : String(errorInstance) } };
}
