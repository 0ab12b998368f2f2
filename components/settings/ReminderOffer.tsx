import { i18n } from '#i18n';
import type { SaidFault } from '../../lib/faults/faults';
import { FaultText } from '../faults/FaultText';
import { Button } from '../shared/Button';
import { Notice } from '../shared/Notice';
import type { KnownReminders } from './use-reminders';

interface ReminderOfferProps {
  readonly of: KnownReminders;
  /** Whether a round is running: before that there is nothing to remind of. */
  readonly running: boolean;
  /** Why the answer was not kept. */
  readonly refusal: SaidFault | null;
  readonly say: (text: string) => void;
}

/** Asks once, while a round is running, whether to remind. Whoever has answered is not asked again. */
export function ReminderOffer({ of: { reminders, switchOn, change }, running, refusal, say }: ReminderOfferProps) {
  if (!running || reminders?.on !== null) return null;
  const accept = async () => {
    const went = await switchOn();
    if (went !== null) say(i18n.t(went ? 'settings.offerDone' : 'settings.offerRefused'));
  };
  const decline = async () => {
    if (await change({ on: false })) say(i18n.t('settings.offerNone'));
  };
  return (
    <Notice kind="info" title={i18n.t('settings.offerTitle')} data-testid="reminder-offer">
      <p class="notice-text">{i18n.t('settings.offerText')}</p>
      <div class="notice-actions">
        <Button kind="primary" small data-testid="offer-yes" onClick={() => void accept()}>
          {i18n.t('settings.offerYes')}
        </Button>
        <Button kind="plain" small data-testid="offer-no" onClick={() => void decline()}>
          {i18n.t('settings.offerNo')}
        </Button>
      </div>
      {refusal !== null && <FaultText fault={refusal} />}
    </Notice>
  );
}
