import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { RefusedError } from '../../lib/messages/ask';
import type { Refusal, ScreenRequest } from '../../lib/messages/protocol';
import type { Filing } from '../../lib/profiles/filing';
import { cardSelector } from '../filings/card-id';
import type { PopupPorts } from './ports';
import type { ToastContent } from './use-toast';

interface Surroundings {
  readonly ports: PopupPorts;
  readonly refresh: () => Promise<void>;
  /** The toast that stands now. */
  readonly standing: ToastContent | null;
  readonly show: (toast: ToastContent) => void;
  /** Puts the focus on what this selects, once it is there. */
  readonly focusSoon: (selector: string) => void;
}

/** What the popup asks the worker to change, and what it says about it. */
export interface Deeds {
  readonly save: (filing: Filing) => Promise<Refusal | null>;
  readonly remove: (filing: Filing) => Promise<void>;
  readonly openRound: (filing: Filing) => Promise<void>;
}

export function useDeeds({ ports, refresh, standing, show, focusSoon }: Surroundings): Deeds {
  // Filings that were deleted while the toast of the one before still stood come back together.
  const removed = useRef<readonly Filing[]>([]);
  const removedToast = useRef<ToastContent | null>(null);

  async function change(request: ScreenRequest): Promise<Refusal | null> {
    try {
      await ports.ask(request);
    } catch (error) {
      return error instanceof RefusedError ? error.refusal : 'internal';
    }
    await refresh();
    return null;
  }

  function complain(refusal: Refusal): void {
    show({ text: i18n.t(refusal === 'storage' ? 'popup.troubleUnwritable' : 'popup.silentText') });
  }

  async function restore(): Promise<void> {
    const filings = removed.current;
    for (const filing of filings) {
      const refusal = await change({ type: 'saveFiling', filing });
      if (refusal !== null) return complain(refusal);
      removed.current = removed.current.filter((other) => other !== filing);
    }
    const [first] = filings;
    if (first === undefined) return;
    show({ text: i18n.t('popup.restored', [first.label]) });
    focusSoon(cardSelector(first.id));
  }

  return {
    async save(filing) {
      const refusal = await change({ type: 'saveFiling', filing });
      if (refusal === null) show({ text: i18n.t('popup.saved', [filing.label]) });
      return refusal;
    },
    async remove(filing) {
      const refusal = await change({ type: 'removeFiling', filingId: filing.id });
      if (refusal !== null) return complain(refusal);
      removed.current = standing !== null && standing === removedToast.current ? [...removed.current, filing] : [filing];
      const count = removed.current.length;
      const text = count === 1 ? i18n.t('popup.deleted', [filing.label]) : i18n.t('popup.deletedMany', [String(count)]);
      removedToast.current = { text, undo: () => void restore() };
      show(removedToast.current);
      focusSoon('[data-testid=undo]');
    },
    async openRound(filing) {
      const refusal = await change({ type: 'openRounds', filingIds: [filing.id] });
      if (refusal !== null) return complain(refusal);
      show({ text: i18n.t('popup.smsStarted') });
    },
  };
}
