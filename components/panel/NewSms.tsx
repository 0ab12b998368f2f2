import { i18n } from '#i18n';
import type { CompanionActions } from '../../lib/companion/companion';
import { Deed } from './Deed';

/** The way into a new round, in two steps: only a new request gives new tries, and a resent SMS is none. */
export function NewSms({ isAsked, actions }: { readonly isAsked: boolean; readonly actions: CompanionActions }) {
  if (!isAsked) {
    return (
      <Deed id="new-sms" small go={() => actions.askNewSms(true)}>{i18n.t('panel.newSms')}</Deed>
    );
  }
  return (
    <div class="new-sms">
      <p class="notice-text">{i18n.t('popup.confirmYesCase')}</p>
      <p class="notice-text">{i18n.t('popup.confirmNoCase')}</p>
      <Deed id="refuse-new-sms" small go={() => actions.askNewSms(false)}>{i18n.t('popup.confirmNo')}</Deed>
      <Deed id="start-round" small go={actions.startRound}>{i18n.t('popup.confirmYes')}</Deed>
    </div>
  );
}
