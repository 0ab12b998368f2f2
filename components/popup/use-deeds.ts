import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Refusal, ScreenRequest } from '../../lib/messages/protocol';
import type { Filing } from '../../lib/profiles/filing';
import { cardSelector } from '../filings/card-id';
import { type Change, createChange } from './change';
import type { PopupPorts } from './ports';
import { saveAll } from './save-all';
import type { ToastContent } from './use-toast';

interface Surroundings {
  readonly ports: PopupPorts;
  readonly refresh: () => Promise<void>;
  readonly now: () => number;
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
  /** The filing was submitted at the provider just now. */
  readonly submitted: (filing: Filing) => Promise<void>;
  /** Gives whether a round was opened. */
  readonly openRound: (filing: Filing) => Promise<boolean>;
  /** Null: the submit is no stored filing's. */
  readonly assign: (attemptId: string, filing: Filing | null) => Promise<void>;
  readonly acknowledge: () => Promise<void>;
  /** Saves all that is stored in a file of the user's. */
  readonly saveAll: () => Promise<void>;
  readonly changeAll: Change;
}

export function useDeeds({ ports, refresh, now, standing, show, focusSoon }: Surroundings): Deeds {
  // Filings that were deleted while the toast of the one before still stood, or was still to come, come back together.
  const removed = useRef<readonly Filing[]>([]);
  const removing = useRef(0);
  const removedToast = useRef<ToastContent | null>(null);

  const changeAll = createChange(ports.ask, refresh);
  const change = (request: ScreenRequest): Promise<Refusal | null> => changeAll([request]);

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

  async function unsubmit(filing: Filing): Promise<void> {
    const refusal = await change({ type: 'saveFiling', filing });
    if (refusal !== null) return complain(refusal);
    show({ text: i18n.t('popup.restored', [filing.label]) });
    focusSoon(cardSelector(filing.id));
  }

  return {
    changeAll,
    async save(filing) {
      const refusal = await change({ type: 'saveFiling', filing });
      if (refusal === null) show({ text: i18n.t('popup.saved', [filing.label]) });
      return refusal;
    },
    async remove(filing) {
      const together = removing.current > 0 || (standing !== null && standing === removedToast.current);
      if (!together) removed.current = [];
      removing.current += 1;
      const refusal = await change({ type: 'removeFiling', filingId: filing.id });
      removing.current -= 1;
      if (refusal !== null) return complain(refusal);
      removed.current = [...removed.current, filing];
      const count = removed.current.length;
      const text = count === 1 ? i18n.t('popup.deleted', [filing.label]) : i18n.t('popup.deletedMany', [String(count)]);
      removedToast.current = { text, undo: () => void restore() };
      show(removedToast.current);
      focusSoon('[data-testid=undo]');
    },
    async submitted(filing) {
      const refusal = await change({ type: 'saveFiling', filing: { ...filing, submittedAt: now() } });
      if (refusal !== null) return complain(refusal);
      show({ text: i18n.t('deed.submittedDone'), undo: () => void unsubmit(filing) });
      // The button that had the focus is gone.
      focusSoon(cardSelector(filing.id));
    },
    async openRound(filing) {
      const refusal = await change({ type: 'openRounds', filingIds: [filing.id] });
      if (refusal !== null) complain(refusal);
      return refusal === null;
    },
    async assign(attemptId, filing) {
      const refusal = await change({ type: 'assign', attemptId, filingId: filing?.id ?? null });
      if (refusal !== null) return complain(refusal);
      show({ text: filing === null ? i18n.t('unassigned.doneNobody') : i18n.t('unassigned.done', [filing.label]) });
      // The question that had the focus is gone.
      focusSoon(filing === null ? '[data-testid=add-filing]' : cardSelector(filing.id));
    },
    async acknowledge() {
      const refusal = await change({ type: 'acknowledge' });
      if (refusal !== null) return complain(refusal);
      focusSoon('[data-testid=add-filing]');
    },
    async saveAll() {
      if (!(await saveAll(ports, now()))) return complain('internal');
      show({ text: i18n.t('popup.troubleSaved') });
    },
  };
}
