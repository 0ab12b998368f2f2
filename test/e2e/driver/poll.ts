import { setTimeout as sleep } from 'node:timers/promises';

/** How long an element, a text or a browser state may take to come. */
export const PATIENCE_MS = 15_000;
const STEP_MS = 40;

/** Asks again until the answer is not undefined; on giving up throws the error that `late` makes of the last failure. */
export async function poll<T>(
  ask: () => Promise<T | undefined>,
  late: (lastError: unknown) => Error | Promise<Error>,
  patience = PATIENCE_MS,
): Promise<T> {
  const end = Date.now() + patience;
  let lastError: unknown;
  for (;;) {
    try {
      const answer = await ask();
      if (answer !== undefined) return answer;
      lastError = undefined;
    } catch (error) {
      // A page in the middle of a navigation cannot answer; the next turn can.
      lastError = error;
    }
    if (Date.now() > end) throw await late(lastError);
    await sleep(STEP_MS);
  }
}

/** Waits for a promise, but not for ever. */
export async function within<T>(ms: number, what: string, promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} took longer than ${ms / 1000} s`)), ms);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** The message of whatever was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
