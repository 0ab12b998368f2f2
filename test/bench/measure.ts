import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** The middle of some figures: one slow repetition on a busy machine does not move it. */
export function median(figures: readonly number[]): number {
  const sorted = figures.toSorted((a, b) => a - b);
  const high = sorted[Math.floor(sorted.length / 2)] ?? NaN;
  return sorted.length % 2 === 1 ? high : (high + (sorted[sorted.length / 2 - 1] ?? NaN)) / 2;
}

/** What this part of the figures stays at or below (nearest rank). */
export function quantile(figures: readonly number[], part: number): number {
  const sorted = figures.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] ?? NaN;
}

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as (how: { readonly type: 'minor' }) => void;

/** How long something takes, in ms. What was made before is tidied away first: nobody's work is to pay for the preparing. */
export async function timeOf(run: () => unknown): Promise<number> {
  // Twice: what has been there for one of these only is moved by the next.
  for (let time = 0; time < 2; time += 1) collect({ type: 'minor' });
  const start = performance.now();
  const going = run();
  // Waiting for what is there already would be timed too.
  if (going instanceof Promise) await going;
  return performance.now() - start;
}

/** One thing to be timed, by its name. It gives its own time, so that what it prepares does not count. */
export type Courses = Readonly<Record<string, () => Promise<number>>>;

/**
 * Times each course so many times, all in turns: what else the machine does meets all of them alike. Every other turn is
 * run backwards, since who comes second finds the memory warm. The first turns are run for nothing.
 */
export async function inTurns<C extends Courses>(courses: C, turns: number, idle = 1): Promise<Record<keyof C, number>> {
  const figures = new Map<string, number[]>();
  for (let turn = -idle; turn < turns; turn += 1) {
    const entries = Object.entries(courses);
    for (const [name, course] of turn % 2 === 0 ? entries : entries.toReversed()) {
      const time = await course();
      if (turn >= 0) figures.set(name, [...(figures.get(name) ?? []), time]);
    }
  }
  return Object.fromEntries([...figures].map(([name, times]) => [name, median(times)])) as Record<keyof C, number>;
}
