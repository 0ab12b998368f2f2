import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Ask } from '../../lib/messages/ask';
import type { Tidying } from '../../lib/messages/data-requests';

/** When finished filings go and which went; null until the worker has said, and where it does not. `about`: ask again when it changes. */
export function useTidying(ask: Ask, about: unknown = null) {
  const [tidying, setTidying] = useState<Tidying | null>(null);
  const refresh = useCallback(async () => {
    // Without an answer what was known stays: the list beside it says that the worker is silent.
    const answer = await ask({ type: 'tidying' }).catch(() => undefined);
    if (answer !== undefined) setTidying(answer);
  }, [ask]);
  useEffect(() => void refresh(), [refresh, about]);
  return { tidying, refresh };
}
