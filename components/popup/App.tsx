import { useEffect } from 'preact/hooks';
import { DRAFT_KEY } from '../filing-form/stored-draft';
import { Unlock } from '../vault/Unlock';
import { OpenApp } from './OpenApp';
import type { PopupPorts } from './ports';
import { useSnapshot } from './use-snapshot';

/**
 * The popup: what there is, or the way to unlock it. When it is locked, all that was shown and typed goes with its part of the
 * page, a deletion that could still be undone among it.
 */
export function App({ ports }: { readonly ports: PopupPorts }) {
  const { session } = ports;
  const known = useSnapshot(ports);
  const locked = known.snapshot?.locked ?? null;
  const isLocked = locked !== null;
  // The worker has forgotten it too, but a key stroke may have been on its way into the memory just then.
  useEffect(() => {
    if (isLocked) void session.set({ [DRAFT_KEY]: null }).catch(() => undefined);
  }, [isLocked, session]);
  return locked === null ? (
    <OpenApp ports={ports} known={known} />
  ) : (
    <div class="hy popup">
      <Unlock ports={ports} rounds={locked} onUnlocked={() => void known.refresh()} />
    </div>
  );
}
