import { useEffect, useState } from 'preact/hooks';
import { DRAFT_KEY } from '../filing-form/stored-draft';
import { Erased } from '../portable/Erased';
import { Unlock } from '../vault/Unlock';
import { OpenApp } from './OpenApp';
import type { PopupPorts } from './ports';
import { useSnapshot } from './use-snapshot';

interface AppProps {
  readonly ports: PopupPorts;
  /** Begins with the settings, where what can be done with the stored data stands. */
  readonly atData?: boolean;
}

/** The popup: what is stored, or that nothing is any more. */
export function App({ ports, atData = false }: AppProps) {
  const [isErased, setErased] = useState(false);
  return isErased ? (
    <div class="hy popup">
      <Erased onWelcome={ports.openWelcome} />
    </div>
  ) : (
    <StoredApp ports={ports} atData={atData} onErased={() => setErased(true)} />
  );
}

/**
 * What there is, or the way to unlock it. When it is locked, all that was shown and typed goes with its part of the
 * page, a deletion that could still be undone among it.
 */
function StoredApp({ ports, atData, onErased }: Required<AppProps> & { readonly onErased: () => void }) {
  const { session } = ports;
  const known = useSnapshot(ports);
  const locked = known.snapshot?.locked ?? null;
  const isLocked = locked !== null;
  // The worker has forgotten it too, but a key stroke may have been on its way into the memory just then.
  useEffect(() => {
    if (isLocked) void session.set({ [DRAFT_KEY]: null }).catch(() => undefined);
  }, [isLocked, session]);
  return locked === null ? (
    <OpenApp ports={ports} known={known} atData={atData} onErased={onErased} />
  ) : (
    <div class="hy popup">
      <Unlock ports={ports} rounds={locked} onUnlocked={() => void known.refresh()} onErased={onErased} />
    </div>
  );
}
