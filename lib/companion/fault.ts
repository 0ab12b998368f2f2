import { RefusedError } from '../messages/ask';
import type { Refusal } from '../messages/protocol';

/** Why something could not be done: the worker's own reason, or `silent` when it did not answer at all. */
export type Fault = Refusal | 'silent';

/** What to tell the user of a request that failed. */
export function faultOf(error: unknown): Fault {
  return error instanceof RefusedError ? error.refusal : 'silent';
}
