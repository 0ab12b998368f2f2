import type { Desk } from '../desk/desk';
import { diagnose } from '../desk/diagnose';
import { createRecentFaults } from '../desk/recent-faults';
import type { FaultId, Part } from '../faults/faults';
import { mayNotify } from '../reminders/notify';
import type { Settings } from '../profiles/settings';
import { dumpLocal, sessionStore } from '../vault/local-store';
import type { Diagnosis } from './diagnosis';
import type { ScreenRequest, VaultStatus } from './protocol';

/** Where faults are noted, and where the diagnostic text gets what it says. */
export interface FaultDesk {
  /** Notes a fault. Nobody waits for it. */
  note(fault: FaultId, part: Part): void;
  diagnose(): Promise<Diagnosis>;
  /** Notes what an answer to a screen says by itself: a wrong passphrase, a form that is gone. */
  notice(request: ScreenRequest, answer: unknown): void;
}

export function createFaultDesk(desk: Desk, now: () => number): FaultDesk {
  const recent = createRecentFaults(sessionStore, now);
  const note = (fault: FaultId, part: Part): void => void recent.note(fault, part);
  // Of the error itself nothing is kept: its words, and even its name, may hold what somebody typed.
  for (const event of ['error', 'unhandledrejection']) addEventListener(event, () => note('internal', 'worker'));
  return {
    note,
    diagnose: () => diagnose({
      now,
      hasConsent: desk.hasConsent,
      vaultStatus: () => desk.answer({ type: 'vaultStatus' }) as Promise<VaultStatus>,
      mayNotify,
      settings: () => desk.answer({ type: 'settings' }) as Promise<Settings>,
      snapshot: desk.snapshot,
      dump: dumpLocal,
      faults: recent.read,
    }),
    notice(request, answer) {
      if (answer === 'wrong') note('wrongPassphrase', 'screen');
      if (answer === null && request.type === 'fillActive') note('noForm', 'screen');
    },
  };
}
