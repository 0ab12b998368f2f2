import { type Ask, RefusedError } from '../../lib/messages/ask';
import type { Refusal, ScreenRequest } from '../../lib/messages/protocol';

/** Asks the worker to change something, one request after the other. Gives the reason when one was refused, else null. */
export type Change = (requests: readonly ScreenRequest[]) => Promise<Refusal | null>;

/** Builds `Change`. `refresh` brings in what is true after it, also when only a part was done. */
export function createChange(ask: Ask, refresh: () => Promise<void>): Change {
  return async (requests) => {
    let refusal: Refusal | null = null;
    try {
      for (const request of requests) await ask(request);
    } catch (error) {
      refusal = error instanceof RefusedError ? error.refusal : 'internal';
    }
    if (refusal === null || requests.length > 1) await refresh();
    return refusal;
  };
}
