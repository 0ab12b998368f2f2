import { isDeepStrictEqual } from 'node:util';
import { poll } from '../driver/poll.ts';

/** All places are to agree within a second; a slow machine is not a failure. */
const PATIENCE_MS = 3_000;

/** Places where people read a number, by name, each with how to read it. */
export type Places = Readonly<Record<string, () => Promise<unknown>>>;

/**
 * Waits until all places show the same, and says how many ms after `since` each was seen to. Looking takes its time too, so
 * that none is said to be faster than it was.
 */
export async function untilAllShow(
  places: Places, wanted: unknown, since: number, patience = PATIENCE_MS,
): Promise<Record<string, number>> {
  const seen = Object.entries(places).map(async ([name, read]) => {
    let shown: unknown;
    const ms = await poll(
      async () => {
        shown = await read();
        return isDeepStrictEqual(shown, wanted) ? Date.now() - since : undefined;
      },
      () => new Error(`${name} shows ${JSON.stringify(shown)} and not ${JSON.stringify(wanted)}, ${Date.now() - since} ms later`),
      patience,
    );
    return [name, ms] as const;
  });
  return Object.fromEntries(await Promise.all(seen));
}
