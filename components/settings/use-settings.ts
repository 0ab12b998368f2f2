import { useCallback, useEffect, useState } from 'preact/hooks';
import type { SaidFault } from '../../lib/faults/faults';
import type { Ask } from '../../lib/messages/ask';
import type { Settings } from '../../lib/profiles/settings';
import { faultOf } from '../faults/fault-of';

/** What the user has chosen, and the way to choose otherwise. */
export interface KnownSettings {
  /** Null while the worker has not said. */
  readonly settings: Settings | null;
  /** Why they could not be read, or the last choice was not kept; null when all went well. */
  readonly refusal: SaidFault | null;
  readonly save: (settings: Settings) => Promise<boolean>;
}

/** Shows a choice at once, and takes it back where the worker refuses it. */
export function useSettings(ask: Ask): KnownSettings {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [refusal, setRefusal] = useState<SaidFault | null>(null);
  const look = useCallback(() => ask({ type: 'settings' }).then(setSettings, (error: unknown) => setRefusal(faultOf(error))), [ask]);
  useEffect(() => void look(), [look]);
  const save = async (next: Settings): Promise<boolean> => {
    setSettings(next);
    try {
      await ask({ type: 'saveSettings', settings: next });
      setRefusal(null);
      return true;
    } catch (error) {
      setRefusal(faultOf(error));
      await look();
      return false;
    }
  };
  return { settings, refusal, save };
}
