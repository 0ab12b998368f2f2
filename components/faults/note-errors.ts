import { type Ask, RefusedError } from '../../lib/messages/ask';

/**
 * Tells the worker of each error of this screen that nobody has caught: that there was one, and nothing of it, for its words may
 * hold what the user typed. A refusal is not told: the worker has noted it itself. Ends with the signal.
 */
export function noteErrors(ask: Ask, on: Pick<Window, 'addEventListener'>, signal: AbortSignal): void {
  const note = (): void => void ask({ type: 'noteFault', fault: 'internal' }).catch(() => undefined);
  on.addEventListener('error', note, { signal });
  on.addEventListener('unhandledrejection', ({ reason }) => reason instanceof RefusedError || note(), { signal });
}
