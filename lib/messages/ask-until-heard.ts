import { type Ask, RefusedError } from './ask';
import { inTime } from './in-time';
import type { Replies, Request } from './protocol';

/** How often a message is sent before the worker is given up. */
const TIMES = 5;

/**
 * Asks, and asks again when no answer comes: the worker may die at any moment, before or after it wrote. Only for requests
 * that count once however often they are told. A refusal is an answer, and is not asked again. Rejects like `Ask`.
 */
export async function askUntilHeard<R extends Request & { type: 'pageHello' | 'match' | 'reserve' | 'settle' }>(
  ask: Ask, request: R, onSilence: () => void = () => undefined,
): Promise<Replies[R['type']]> {
  for (let time = 1; ; time += 1) {
    try {
      return await inTime(ask(request));
    } catch (error) {
      if (error instanceof RefusedError || time === TIMES) throw error;
      onSilence();
    }
  }
}
