import { RefusedError } from '../messages/ask';
import type { Refusal } from '../messages/protocol';

/** Why something could not be done: the worker's own reason, or `silent` when it did not answer at all. */
export type Fault = Refusal | 'silent';

/** In the order of their codes, of which the page's script carries no more than this (`lib/faults`). */
const FAULTS: readonly Fault[] = ['malformed', 'forbidden', 'noConsent', 'locked', 'newerStore', 'storage', 'internal', 'silent'];

/** The code that stands beside the sentence. */
export function codeOf(fault: Fault): string {
  return `HY-10${FAULTS.indexOf(fault) + 1}`;
}

/** What to tell the user of a request that failed. */
export function faultOf(error: unknown): Fault {
  return error instanceof RefusedError ? error.refusal : 'silent';
}
