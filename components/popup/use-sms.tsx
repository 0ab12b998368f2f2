import type { ComponentChildren } from 'preact';
import { useContext, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { FilingView } from '../../lib/messages/snapshot';
import type { Filing } from '../../lib/profiles/filing';
import { SmsDialog } from '../history/SmsDialog';
import { ClockContext } from './clock';
import { ConfirmNewSms } from './ConfirmNewSms';
import type { Deeds } from './use-deeds';
import type { ToastContent } from './use-toast';

/** What an SMS that came asks of the user: one click where it came just now, and a way to say that it came before. */
export function useSms(deeds: Deeds, toasts: { readonly show: (toast: ToastContent) => void; readonly hide: () => void }): {
  readonly onSms: (view: FilingView) => void;
  readonly questions: ComponentChildren;
} {
  const clock = useContext(ClockContext);
  const [asking, setAsking] = useState<Filing | null>(null);
  const [timing, setTiming] = useState<{ readonly filingId: string; readonly smsAt: number } | null>(null);

  async function open(filing: Filing): Promise<void> {
    const smsAt = clock.now();
    if (!(await deeds.openRound(filing))) return;
    const run = () => {
      toasts.hide();
      setTiming({ filingId: filing.id, smsAt });
    };
    toasts.show({ text: i18n.t('sms.started'), action: { text: i18n.t('sms.change'), run } });
  }

  return {
    onSms: ({ filing, round }) => (round === null ? void open(filing) : setAsking(filing)),
    questions: (
      <>
        {asking !== null && (
          <ConfirmNewSms
            label={asking.label}
            onNo={() => setAsking(null)}
            onYes={() => {
              setAsking(null);
              void open(asking);
            }}
          />
        )}
        {timing !== null && <SmsDialog {...timing} now={clock.now()} change={deeds.changeAll} onClose={() => setTiming(null)} />}
      </>
    ),
  };
}
