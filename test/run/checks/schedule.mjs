import { verdict } from './result.mjs';

/** @typedef {import('./checks.mjs').Check} Check */
/** @typedef {import('./result.mjs').Result} Result */

/**
 * Runs checks, some at a time, each when what it needs has passed; goes on after a failure. A check whose need failed
 * has failed too: what was not looked at has not passed.
 * @param {readonly Check[]} checks
 * @param {number} atOnce
 * @param {{ onStart: (check: Check) => void, onEnd: (check: Check, result: Result) => void, progress: (check: Check, line: string) => void }} listener
 * @returns {Promise<Result[]>} in the order of the checks
 */
export async function schedule(checks, atOnce, { onStart, onEnd, progress }) {
  /** @type {Map<string, Result>} */
  const results = new Map();
  const waiting = [...checks];
  const needsOf = (/** @type {Check} */ check) =>
    (check.needs ?? []).filter((need) => checks.some(({ name }) => name === need));
  const settle = (/** @type {Check} */ check, /** @type {Result} */ result) => {
    results.set(check.name, result);
    onEnd(check, result);
  };
  const start = async (/** @type {Check} */ check) => {
    const failedNeed = needsOf(check).find((need) => (results.get(need)?.failed ?? 0) > 0);
    if (failedNeed !== undefined) return settle(check, verdict(false, '', `not run: ${failedNeed} failed`));
    onStart(check);
    const result = await check.run((line) => progress(check, line)).catch((error) => verdict(false, String(error)));
    settle(check, result);
  };
  const slotsOf = (/** @type {Check} */ { slots = 1 }) => Math.min(slots, atOnce);
  let taken = 0;
  /** @type {Set<Promise<void>>} */
  const running = new Set();
  while (waiting.length > 0 || running.size > 0) {
    const next = waiting.findIndex((check) => needsOf(check).every((need) => results.has(need)));
    const check = waiting[next];
    if (check !== undefined && taken + slotsOf(check) <= atOnce) {
      waiting.splice(next, 1);
      taken += slotsOf(check);
      const task = start(check).finally(() => {
        running.delete(task);
        taken -= slotsOf(check);
      });
      running.add(task);
    } else if (running.size > 0) {
      await Promise.race(running);
    } else {
      throw new Error(`these checks wait for one another: ${waiting.map(({ name }) => name).join(', ')}`);
    }
  }
  return checks.flatMap(({ name }) => results.get(name) ?? []);
}
