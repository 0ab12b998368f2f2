import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type Ask, RefusedError } from '../../lib/messages/ask';
import type { ScreenRequest } from '../../lib/messages/protocol';

type PassphraseRequest = Extract<ScreenRequest, { type: 'unlock' | 'setPassphrase' | 'removePassphrase' }>;

/** What came of sending a passphrase. `problem` is of the passphrase itself, `failure` of everything else. */
interface Sending {
  readonly busy: boolean;
  readonly problem: string | null;
  readonly failure: string | null;
  /** Gives whether it was done. One at a time: it takes the worker half a second. */
  readonly send: (request: PassphraseRequest) => Promise<boolean>;
  readonly clear: () => void;
}

const NOTHING = { busy: false, problem: null, failure: null } as const;

export function usePassphrase(ask: Ask): Sending {
  const [state, setState] = useState<Pick<Sending, 'busy' | 'problem' | 'failure'>>(NOTHING);
  async function send(request: PassphraseRequest): Promise<boolean> {
    if (state.busy) return false;
    setState({ ...NOTHING, busy: true });
    try {
      const said = await ask(request);
      setState({ ...NOTHING, problem: said === 'wrong' ? i18n.t('vault.wrong') : null });
      return said === 'done';
    } catch (error) {
      const refusal = error instanceof RefusedError ? error.refusal : 'internal';
      setState({ ...NOTHING, failure: i18n.t(refusal === 'storage' ? 'vault.notStored' : refusal === 'locked' ? 'refusal.locked' : 'popup.silentText') });
      return false;
    }
  }
  return { ...state, send, clear: () => setState(NOTHING) };
}
