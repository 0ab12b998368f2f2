import { useCallback, useEffect, useState } from 'preact/hooks';
import { type Ask, RefusedError } from '../../lib/messages/ask';
import type { Refusal } from '../../lib/messages/protocol';
import type { Settings } from '../../lib/profiles/settings';

/** What the user has chosen, and the way to choose otherwise. */
export interface KnownSettings {
  /** Null while the worker has not said. */
  readonly settings: Settings | null;
  /** Why the last choice was not kept; null when it was. */
  readonly refusal: Refusal | null;
  readonly save: (settings: Settings) => Promise<boolean>;
}

/** Shows a choice at once, and takes it back where the worker refuses it. */
export function useSettings(ask: Ask): KnownSettings {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const look = useCallback(() => ask({ type: 'settings' }).then(setSettings, () => undefined), [ask]);
  useEffect(() => void look(), [look]);
  const save = async (next: Settings): Promise<boolean> => {
    setSettings(next);
    try {
      await ask({ type: 'saveSettings', settings: next });
      setRefusal(null);
      return true;
    } catch (error) {
      setRefusal(error instanceof RefusedError ? error.refusal : 'internal');
      await look();
      return false;
    }
  };
  return { settings, refusal, save };
}
