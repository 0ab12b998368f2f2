import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { ActiveForm } from '../../lib/messages/protocol';
import type { Snapshot } from '../../lib/messages/snapshot';
import type { PopupPorts } from './ports';

/** What the popup knows. `silent`: the worker did not answer the last question; what was known before stays. */
export interface Known {
  readonly snapshot: Snapshot | null;
  readonly activeForm: ActiveForm | null;
  readonly silent: boolean;
}

/** Asks the worker at the start, whenever it says that something changed, and when the user comes back to the screen. */
export function useSnapshot({ ask, onChanged }: PopupPorts): Known & { readonly refresh: () => Promise<void> } {
  const [known, setKnown] = useState<Known>({ snapshot: null, activeForm: null, silent: false });
  const asked = useRef(0);

  const refresh = useCallback(async () => {
    asked.current += 1;
    const turn = asked.current;
    const [snapshot, activeForm] = await Promise.allSettled([ask({ type: 'snapshot' }), ask({ type: 'activeForm' })]);
    // An answer that was overtaken by a later question is old news.
    if (turn !== asked.current) return;
    setKnown((before) => ({
      snapshot: snapshot.status === 'fulfilled' ? snapshot.value : before.snapshot,
      activeForm: activeForm.status === 'fulfilled' ? activeForm.value : null,
      silent: snapshot.status === 'rejected',
    }));
  }, [ask]);

  useEffect(() => {
    const stop = new AbortController();
    onChanged(() => void refresh(), stop.signal);
    document.addEventListener('visibilitychange', () => void refresh(), { signal: stop.signal });
    void refresh();
    return () => stop.abort();
  }, [onChanged, refresh]);

  return { ...known, refresh };
}
