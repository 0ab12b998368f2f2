import type { SaidFault } from '../../lib/faults/faults';
import type { Ask } from '../../lib/messages/ask';
import type { ScreenRequest } from '../../lib/messages/protocol';
import { faultOf } from '../faults/fault-of';

/** Asks the worker to change something, one request after the other. Gives the reason when one was refused, else null. */
export type Change = (requests: readonly ScreenRequest[]) => Promise<SaidFault | null>;

/** Builds `Change`. `refresh` brings in what is true after it, also when only a part was done. */
export function createChange(ask: Ask, refresh: () => Promise<void>): Change {
  return async (requests) => {
    let refusal: SaidFault | null = null;
    try {
      for (const request of requests) await ask(request);
    } catch (error) {
      refusal = faultOf(error);
    }
    if (refusal === null || requests.length > 1) await refresh();
    return refusal;
  };
}
