import { i18n } from '#i18n';
import type { CompanionActions } from '../../lib/companion/companion';
import type { Reason } from '../../lib/ledger/verdict';
import { Notice } from '../shared/Notice';
import { Deed } from './Deed';
import { LookUp } from './LookUp';
import { NewSms } from './NewSms';
import { fieldOf, reasonText } from './reason-text';

interface HeldProps {
  readonly reasons: readonly Reason[];
  readonly isAskedNewSms: boolean;
  readonly actions: CompanionActions;
}

/** Why the click was held back, and the ways on: correct, press again, go on knowingly, or start a new round. */
export function HeldNotice({ reasons, isAskedNewSms, actions }: HeldProps) {
  const ofFields = reasons.flatMap(({ id }) => {
    const field = fieldOf(id);
    return field === null ? [] : [{ id, field }];
  });
  const others = reasons.filter(({ id }) => fieldOf(id) === null);
  const isStop = reasons.some(({ level }) => level === 'stop');
  const isMoment = reasons.every(({ remedy }) => remedy === 'wait');
  const mayGoOn = isStop && reasons.every(({ remedy }) => remedy === 'goOn');
  const asksToLookUp = reasons.some(({ id }) => id === 'fewTries' || id === 'lastTry');
  const needsSms = reasons.some(({ remedy }) => remedy === 'newSms');
  return (
    <Notice kind={isStop && !isMoment ? 'stop' : 'warn'} title={i18n.t(isMoment ? 'panel.moment' : isStop ? 'panel.stopped' : 'panel.asked')}>
      {ofFields.length > 0 && (
        <p class="notice-text" data-reasons={ofFields.map(({ id }) => id).join(' ')}>
          {i18n.t('panel.correct', [[...new Set(ofFields.map(({ field }) => i18n.t(`panel.field.${field}`)))].join(i18n.t('popup.comma'))])}
        </p>
      )}
      <ul class="reasons">
        {others.map(({ id }) => (
          <li key={id} data-reasons={id}>
            {reasonText(id)}
          </li>
        ))}
      </ul>
      {asksToLookUp && <LookUp />}
      {mayGoOn && (
        <Deed id="go-on" small go={actions.goOn}>{i18n.t('panel.goOn')}</Deed>
      )}
      {needsSms && <NewSms isAsked={isAskedNewSms} actions={actions} />}
    </Notice>
  );
}
