import type { Refusal, Replies, Reply, Request } from './protocol';

/** The worker answered that it will not, or could not. `refusal` says why. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError';
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(`refused: ${refusal}`);
    this.refusal = refusal;
  }
}

/** Asks the worker. Rejects with `RefusedError` when it refuses, and with the browser's error when it does not answer. */
export type Ask = <R extends Request>(request: R) => Promise<Replies[R['type']]>;

/** Builds `Ask` on a browser's `runtime.sendMessage`. */
export function createAsk(send: (message: unknown) => Promise<unknown>): Ask {
  return async <R extends Request>(request: R) => {
    // The worker is of the same build, and its replies are typed by `Replies`: only the envelope is looked at here.
    const reply = (await send(request)) as Reply<Replies[R['type']]> | undefined;
    // Firefox resolves with nothing when the worker dies in the middle; that is silence, not a refusal.
    if (reply === undefined) throw new Error('the worker did not answer');
    if (!reply.ok) throw new RefusedError(reply.refusal);
    return reply.value;
  };
}
