import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { inTime } from '../../lib/messages/in-time';
import type { ActiveForm } from '../../lib/messages/protocol';
import type { Snapshot } from '../../lib/messages/snapshot';
import type { PopupPorts } from './ports';

/** What the popup knows. `silent`: the worker did not answer the last question; what was known before stays. */
export interface Known {
  readonly snapshot: Snapshot | null;
  readonly activeForm: ActiveForm | null;
  readonly silent: boolean;
}

/** A worker with ten thousand filings answers well within this, in ms; one that never does must not hold up the next look. */
const PATIENCE_MS = 10_000;

/** Asks the worker at the start, whenever it says that something changed, and when the user comes back to the screen. */
export function useSnapshot({ ask, onChanged }: PopupPorts): Known & { readonly refresh: () => Promise<void> } {
  const [known, setKnown] = useState<Known>({ snapshot: null, activeForm: null, silent: false });
  const running = useRef<Promise<void> | null>(null);
  const next = useRef<Promise<void> | null>(null);

  const look = useCallback(async () => {
    const [snapshot, activeForm] = await Promise.allSettled([
      inTime(ask({ type: 'snapshot' }), PATIENCE_MS), inTime(ask({ type: 'activeForm' }), PATIENCE_MS),
    ]);
    setKnown((before) => ({
      snapshot: snapshot.status === 'fulfilled' ? snapshot.value : before.snapshot,
      activeForm: activeForm.status === 'fulfilled' ? activeForm.value : null,
      silent: snapshot.status === 'rejected',
    }));
  }, [ask]);

  // One look at a time, and one more after it for all that changed meanwhile: of a hundred changes at once, the last is shown soon.
  const refresh = useCallback((): Promise<void> => {
    if (running.current !== null) {
      next.current ??= running.current.then(() => {
        next.current = null;
        return refresh();
      });
      return next.current;
    }
    running.current = look().finally(() => {
      running.current = null;
    });
    return running.current;
  }, [look]);

  useEffect(() => {
    const stop = new AbortController();
    onChanged(() => void refresh(), stop.signal);
    document.addEventListener('visibilitychange', () => void refresh(), { signal: stop.signal });
    void refresh();
    return () => stop.abort();
  }, [onChanged, refresh]);

  return { ...known, refresh };
}
