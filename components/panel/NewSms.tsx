import { i18n } from '#i18n';
import type { CompanionActions } from '../../lib/companion/companion';
import { Button } from '../shared/Button';

/** The way into a new round, in two steps: only a new request gives new tries, and a resent SMS is none. */
export function NewSms({ isAsked, actions }: { readonly isAsked: boolean; readonly actions: CompanionActions }) {
  if (!isAsked) {
    return (
      <Button kind="plain" small data-testid="new-sms" onClick={(event) => event.isTrusted && actions.askNewSms(true)}>
        {i18n.t('panel.newSms')}
      </Button>
    );
  }
  return (
    <div class="new-sms">
      <p class="notice-text">{i18n.t('popup.confirmYesCase')}</p>
      <p class="notice-text">{i18n.t('popup.confirmNoCase')}</p>
      <Button kind="plain" small data-testid="refuse-new-sms" onClick={(event) => event.isTrusted && actions.askNewSms(false)}>
        {i18n.t('popup.confirmNo')}
      </Button>
      <Button kind="plain" small data-testid="start-round" onClick={(event) => event.isTrusted && void actions.startRound()}>
        {i18n.t('popup.confirmYes')}
      </Button>
    </div>
  );
}
