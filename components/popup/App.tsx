import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { FilingView } from '../../lib/messages/snapshot';
import { draftOf, isTouched, newDraft } from '../filing-form/draft';
import { FilingForm } from '../filing-form/FilingForm';
import { cardSelector } from '../filings/card-id';
import { ClockContext } from './clock';
import { ConfirmNewSms } from './ConfirmNewSms';
import { ListView } from './ListView';
import type { PopupPorts } from './ports';
import { Toast } from './Toast';
import { useDeeds } from './use-deeds';
import { useGrowingLimit } from './use-growing-limit';
import { useOpenForm } from './use-open-form';
import { useSnapshot } from './use-snapshot';
import { useToast } from './use-toast';

/** The popup: the list of filings, or the form of one. */
export function App({ ports }: { readonly ports: PopupPorts }) {
  const clock = useContext(ClockContext);
  const known = useSnapshot(ports);
  const open = useOpenForm(ports.session);
  const [query, setQuery] = useState('');
  const [asking, setAsking] = useState<FilingView | null>(null);
  const nextFocus = useRef<string | null>(null);
  const toasts = useToast(() => {
    if (document.querySelector('.toast:focus-within') !== null) nextFocus.current = '[data-testid=add-filing]';
  });
  const focusSoon = (selector: string) => {
    nextFocus.current = selector;
  };
  const deeds = useDeeds({ ports, refresh: known.refresh, standing: toasts.toast, show: toasts.show, focusSoon });

  // After each render: the element may only now be there.
  useEffect(() => {
    const target = nextFocus.current === null ? null : document.querySelector<HTMLElement>(nextFocus.current);
    if (target === null) return;
    nextFocus.current = null;
    target.focus();
  });

  const filings = known.snapshot?.filings ?? [];
  const limit = useGrowingLimit(filings.length, query);
  const stopAsking = () => {
    if (asking !== null) focusSoon(`${cardSelector(asking.filing.id)} [data-testid=new-sms]`);
    setAsking(null);
  };
  const cancel = () => {
    const dropped = open.form;
    open.set(null);
    const before = filings.find(({ filing }) => filing.id === dropped?.draft.id)?.filing;
    focusSoon(before === undefined ? '[data-testid=add-filing]' : `${cardSelector(before.id)} [data-testid=edit]`);
    if (dropped === null || !isTouched(dropped.draft, before)) return;
    toasts.show({
      text: i18n.t('popup.dropped'),
      undo: () => {
        toasts.hide();
        open.set(dropped);
      },
    });
  };

  return (
    <div class="hy popup">
      {open.form === null ? (
        <ListView
          known={known}
          ready={open.ready}
          limit={limit}
          query={query}
          onQuery={setQuery}
          onAdd={() => open.set({ draft: newDraft(ports.newId, filings.at(-1)?.filing), focus: null })}
          onOpenPage={() => void ports.openPage()}
          onRetry={() => void known.refresh()}
          onEdit={(filing) => open.set({ draft: draftOf(filing), focus: null })}
          onDelete={(filing) => void deeds.remove(filing)}
          onSms={(view) => (view.round === null ? void deeds.openRound(view.filing) : setAsking(view))}
          onFill={known.activeForm === null ? undefined : (personId) => ports.ask({ type: 'fillActive', personId })}
        />
      ) : (
        <FilingForm
          key={open.form.draft.id}
          form={open.form}
          newId={ports.newId}
          now={clock.now}
          onChange={open.change}
          onCancel={cancel}
          onSave={async (filing) => {
            const refusal = await deeds.save(filing);
            if (refusal !== null) return refusal;
            open.set(null);
            setQuery('');
            focusSoon(cardSelector(filing.id));
            return null;
          }}
        />
      )}
      {asking !== null && (
        <ConfirmNewSms
          label={asking.filing.label}
          onNo={stopAsking}
          onYes={() => {
            stopAsking();
            void deeds.openRound(asking.filing);
          }}
        />
      )}
      <Toast toast={toasts.toast} onHide={toasts.hide} onHold={toasts.hold} />
    </div>
  );
}
