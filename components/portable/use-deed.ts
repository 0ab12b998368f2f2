import { useRef, useState } from 'preact/hooks';
import { faultLine, faultOf } from '../faults/fault-of';

/** What a part of the section has done last, in a sentence. */
export interface Said {
  readonly kind: 'ok' | 'info' | 'warn' | 'stop';
  readonly text: string;
}

interface Deed {
  readonly busy: boolean;
  readonly said: Said | null;
  readonly say: (said: Said | null) => void;
  /** Does one thing at a time; what the worker refuses is said. */
  readonly run: (deed: () => Promise<Said | null>) => Promise<void>;
}

export function useDeed(): Deed {
  const [busy, setBusy] = useState(false);
  const [said, say] = useState<Said | null>(null);
  const running = useRef(false);
  return {
    busy,
    said,
    say,
    async run(deed) {
      if (running.current) return;
      running.current = true;
      setBusy(true);
      say(null);
      try {
        say(await deed());
      } catch (error) {
        say({ kind: 'stop', text: faultLine(faultOf(error)) });
      }
      running.current = false;
      setBusy(false);
    },
  };
}
