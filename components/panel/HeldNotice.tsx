import { i18n } from '#i18n';
import type { CompanionActions } from '../../lib/companion/companion';
import type { Reason } from '../../lib/ledger/verdict';
import { Button } from '../shared/Button';
import { Notice } from '../shared/Notice';

/** Why the click was held back, and the ways on: correct, press again, go on knowingly, or start a new round. */
export function HeldNotice({ reasons, actions }: { readonly reasons: readonly Reason[]; readonly actions: CompanionActions }) {
  const isStop = reasons.some(({ level }) => level === 'stop');
  const mayGoOn = isStop && reasons.every(({ remedy }) => remedy === 'goOn');
  const needsSms = reasons.some(({ remedy }) => remedy === 'newSms');
  return (
    <Notice kind={isStop ? 'stop' : 'warn'} title={i18n.t(isStop ? 'panel.stopped' : 'panel.asked')} data-testid="held">
      <ul class="reasons">
        {reasons.map(({ id }) => (
          <li key={id} data-reason={id}>{reasonText(id)}</li>
        ))}
      </ul>
      {mayGoOn && (
        <Button kind="plain" small data-testid="go-on" onClick={(event) => event.isTrusted && actions.goOn()}>
          {i18n.t('panel.goOn')}
        </Button>
      )}
      {needsSms && (
        <Button kind="plain" small data-testid="start-round" onClick={(event) => event.isTrusted && void actions.startRound()}>
          {i18n.t('panel.newSms')}
        </Button>
      )}
    </Notice>
  );
}

function reasonText(id: Reason['id']): string {
  switch (id) {
    case 'tailDiffers': case 'refusedBefore': case 'roundDone': case 'roundLocked': case 'roundExpired': case 'triesGone':
    case 'lastTry': case 'fewTries': case 'resendsGone': case 'lastResend': case 'countUnknown':
      return i18n.t(`reason.${id}`);
    default:
      return i18n.t(`field.${id}`);
  }
}
