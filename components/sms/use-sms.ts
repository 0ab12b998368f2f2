import { useCallback, useEffect, useState } from 'preact/hooks';
import type { SaidFault } from '../../lib/faults/faults';
import type { ShownSms } from '../../lib/messages/sms';
import { faultOf } from '../faults/fault-of';
import type { PopupPorts } from '../popup/ports';

interface Sms {
  /** What was read last; null when there is nothing to show. */
  readonly shown: ShownSms | null;
  /** Has the worker read a text. Gives the reason where it did not, else null. */
  readonly read: (text: string) => Promise<SaidFault | null>;
  readonly look: () => Promise<void>;
  readonly putAway: () => Promise<void>;
}

/** The SMS that was read last, here or by way of the menu over a selected text. The text itself stays nowhere. */
export function useSms({ ask, onChanged }: Pick<PopupPorts, 'ask' | 'onChanged'>): Sms {
  const [shown, setShown] = useState<ShownSms | null>(null);
  const look = useCallback(() => ask({ type: 'shownSms' }).then(setShown, () => undefined), [ask]);
  useEffect(() => {
    const stop = new AbortController();
    onChanged(() => void look(), stop.signal);
    void look();
    return () => stop.abort();
  }, [look, onChanged]);
  return {
    shown,
    look,
    async read(text) {
      try {
        setShown(await ask({ type: 'readSms', text }));
        return null;
      } catch (error) {
        return faultOf(error);
      }
    },
    async putAway() {
      setShown(null);
      await ask({ type: 'putAwaySms' }).catch(() => undefined);
    },
  };
}
