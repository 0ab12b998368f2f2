import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { DiagnosisSection } from '../diagnosis/DiagnosisSection';
import { draftOf, isTouched, newDraft } from '../filing-form/draft';
import { FilingForm } from '../filing-form/FilingForm';
import { cardSelector } from '../filings/card-id';
import { answersSearch } from '../filings/search';
import { HistoryView } from '../history/HistoryView';
import { SmsPlace } from '../sms/SmsPlace';
import { DataSection } from '../portable/DataSection';
import { ReminderOffer } from '../settings/ReminderOffer';
import { ReminderSettings } from '../settings/ReminderSettings';
import { SettingsView } from '../settings/SettingsView';
import { useReminders } from '../settings/use-reminders';
import { useSettings } from '../settings/use-settings';
import { phaseAt } from '../shared/phase';
import { VaultSection } from '../vault/VaultSection';
import { ClockContext } from './clock';
import { ListView } from './ListView';
import type { PopupPorts } from './ports';
import { Toast } from './Toast';
import { useDeeds } from './use-deeds';
import { useGrowingLimit } from './use-growing-limit';
import { useOpenForm } from './use-open-form';
import { useSms } from './use-sms';
import type { Known } from './use-snapshot';
import { useToast } from './use-toast';

interface OpenAppProps {
  readonly ports: PopupPorts;
  readonly known: Known & { readonly refresh: () => Promise<void> };
  /** Begins with the settings. */
  readonly atData: boolean;
  readonly onErased: () => void;
}

/** The popup while nothing is locked: the list of filings, the form of one, its history, or the settings. */
export function OpenApp({ ports, known, atData, onErased }: OpenAppProps) {
  const clock = useContext(ClockContext);
  const open = useOpenForm(ports.session);
  const [query, setQuery] = useState('');
  const [historyOf, setHistoryOf] = useState<string | null>(null);
  const [inSettings, setInSettings] = useState(atData);
  const settings = useSettings(ports.ask);
  const reminders = useReminders(settings, ports.notices);
  const nextFocus = useRef<string | null>(null);
  const toasts = useToast(() => {
    if (document.querySelector('.toast:focus-within') !== null) nextFocus.current = '[data-testid=add-filing], [data-testid=back]';
  });
  const focusSoon = (selector: string) => {
    nextFocus.current = selector;
  };
  const deeds = useDeeds({
    ports, refresh: known.refresh, now: clock.now, standing: toasts.toast, show: toasts.show, focusSoon,
  });

  const sms = useSms(deeds, toasts);

  // After each render: the element may only now be there.
  useEffect(() => {
    const target = nextFocus.current === null ? null : document.querySelector<HTMLElement>(nextFocus.current);
    if (target === null) return;
    nextFocus.current = null;
    target.focus();
  });

  const filings = known.snapshot?.filings ?? [];
  const { limit, grow } = useGrowingLimit(filings.length, query, () => nextFocus.current !== null);
  // One that was deleted in another window has no history to show.
  const past = filings.find(({ filing }) => filing.id === historyOf);
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
      {open.form === null && inSettings ? (
        <SettingsView
          refusal={settings.refusal}
          onBack={() => {
            setInSettings(false);
            focusSoon('[data-testid=open-settings]');
          }}
        >
          <ReminderSettings of={reminders} />
          <VaultSection ask={ports.ask} say={(text) => toasts.show({ text })} />
          <DataSection ask={ports.ask} saveFile={ports.saveFile} now={clock.now} openInTab={ports.openData} onErased={onErased} />
          <DiagnosisSection ask={ports.ask} version={ports.version} />
        </SettingsView>
      ) : open.form === null && past !== undefined ? (
        <HistoryView
          view={past}
          known={known.snapshot}
          ports={ports}
          change={deeds.changeAll}
          say={(text) => toasts.show({ text })}
          onBack={() => {
            setHistoryOf(null);
            focusSoon(`${cardSelector(past.filing.id)} [data-testid=history]`);
          }}
        />
      ) : open.form === null ? (
        <ListView
          known={known}
          sms={
            <SmsPlace
              ports={ports}
              views={filings}
              activeForm={known.activeForm}
              change={deeds.changeAll}
              say={(text) => toasts.show({ text })}
            />
          }
          ask={ports.ask}
          ready={open.ready}
          limit={limit}
          onEnd={grow}
          query={query}
          onQuery={setQuery}
          onAdd={() => open.set({ draft: newDraft(ports.newId, filings.at(-1)?.filing), focus: null })}
          onSettings={() => setInSettings(true)}
          offer={
            <ReminderOffer
              of={reminders}
              refusal={settings.refusal}
              running={filings.some(({ round }) => phaseAt(round, clock.now()) === 'open')}
              say={(text) => toasts.show({ text })}
            />
          }
          onOpenPage={() => void ports.openPage()}
          onTidyBack={() => toasts.show({ text: i18n.t('portable.tidyRestored') })}
          onRetry={() => void known.refresh()}
          onEdit={(filing) => open.set({ draft: draftOf(filing), focus: null })}
          onDelete={(filing) => void deeds.remove(filing)}
          onHistory={(filing) => setHistoryOf(filing.id)}
          onAssign={(attemptId, filing) => void deeds.assign(attemptId, filing)}
          onSaveAll={() => void deeds.saveAll()}
          onAcknowledge={() => void deeds.acknowledge()}
          onSms={sms.onSms}
          onSubmitted={(filing) => void deeds.submitted(filing)}
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
            const submittedAt = filings.find((view) => view.filing.id === filing.id)?.filing.submittedAt;
            const refusal = await deeds.save({ ...filing, submittedAt });
            if (refusal !== null) return refusal;
            open.set(null);
            // Where the search still finds it, it is at hand there, and not behind thousands of others.
            if (!answersSearch(filing, i18n.t(`filing.provider.${filing.provider}`), query)) setQuery('');
            focusSoon(cardSelector(filing.id));
            return null;
          }}
        />
      )}
      {sms.questions}
      <Toast toast={toasts.toast} onHide={toasts.hide} onHold={toasts.hold} />
    </div>
  );
}
