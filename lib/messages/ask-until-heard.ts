import { type Ask, RefusedError } from './ask';
import type { Replies, Request } from './protocol';

/** A worker that was killed in the middle never answers; one that must be woken first answers well within this, in ms. */
const PATIENCE_MS = 2_000;

/** How often a message is sent before the worker is given up. */
const TIMES = 5;

/**
 * Asks, and asks again when no answer comes: the worker may die at any moment, before or after it wrote. Only for requests
 * that count once however often they are told. A refusal is an answer, and is not asked again. Rejects like `Ask`.
 */
export async function askUntilHeard<R extends Request & { type: 'reserve' | 'settle' }>(
  ask: Ask, request: R, onSilence: () => void,
): Promise<Replies[R['type']]> {
  for (let time = 1; ; time += 1) {
    try {
      return await Promise.race([ask(request), silence()]);
    } catch (error) {
      if (error instanceof RefusedError || time === TIMES) throw error;
      onSilence();
    }
  }
}

function silence(): Promise<never> {
  return new Promise((_, reject) => setTimeout(() => reject(new Error('the worker did not answer')), PATIENCE_MS));
}
