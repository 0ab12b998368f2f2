import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../lib/profiles/settings';
import type { NoticePorts } from '../popup/ports';
import type { KnownSettings } from './use-settings';

type Reminders = Settings['reminders'];

/** The reminders as they are chosen, and whether the browser lets them be shown. */
export interface KnownReminders {
  readonly reminders: Reminders | null;
  /** Null while it is not known. */
  readonly allowed: boolean | null;
  readonly change: (part: Partial<Reminders>) => Promise<boolean>;
  /** Switches them on, and asks the browser. Belongs in the user's click. Gives whether both went well, or null where nothing was kept. */
  readonly switchOn: () => Promise<boolean | null>;
  readonly askAgain: () => Promise<void>;
}

export function useReminders({ settings, save }: KnownSettings, notices: NoticePorts): KnownReminders {
  const [allowed, setAllowed] = useState<boolean | null>(null);
  useEffect(() => {
    notices.may().then(setAllowed, () => setAllowed(false));
  }, [notices]);
  const change = async (part: Partial<Reminders>): Promise<boolean> =>
    settings !== null && save({ ...settings, reminders: { ...settings.reminders, ...part } });
  const ask = async (): Promise<boolean> => {
    // While the browser asks, nobody has refused.
    setAllowed(null);
    const answer = await notices.ask().catch(() => false);
    setAllowed(answer);
    return answer;
  };
  return {
    reminders: settings?.reminders ?? null,
    allowed,
    change,
    async switchOn() {
      // Both begin in the click: the browser asks only then, and its question may close the popup before it is answered.
      const answer = ask();
      const kept = await change({ on: true });
      return (await answer) && kept ? true : kept ? false : null;
    },
    askAgain: async () => void (await ask()),
  };
}
