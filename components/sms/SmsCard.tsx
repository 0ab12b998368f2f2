import { i18n } from '#i18n';
import type { ActiveForm } from '../../lib/messages/protocol';
import type { ReadSms } from '../../lib/messages/sms';
import type { FilingView } from '../../lib/messages/snapshot';
import { ROUND_DURATION } from '../../lib/rules/limits';
import { SMS_SOURCES } from '../../lib/rules/sms/sources';
import type { Change } from '../popup/change';
import { useClock } from '../popup/clock';
import type { PopupPorts } from '../popup/ports';
import { faultLine } from '../faults/fault-of';
import { Button } from '../shared/Button';
import { Icon } from '../shared/Icon';
import { Notice } from '../shared/Notice';
import { OK } from '../shared/shapes';
import { Sources } from '../shared/Sources';
import { SmsFacts } from './SmsFacts';
import { SmsOwnerChoice } from './SmsOwnerChoice';

export interface SmsCardProps {
  readonly sms: ReadSms;
  readonly ports: PopupPorts;
  readonly views: readonly FilingView[];
  readonly activeForm: ActiveForm | null;
  readonly change: Change;
  readonly say: (text: string) => void;
  /** Asks the worker anew what it holds. */
  readonly look: () => Promise<void>;
  readonly onPutAway: () => void;
}

/** The verification SMS as it was read: its code, what else it says, and for whom it is. */
export function SmsCard(props: SmsCardProps) {
  const { sms, say, onPutAway } = props;
  const isOver = useClock((now) => now >= (sms.smsAt ?? sms.readAt) + ROUND_DURATION);
  const copy = () => {
    navigator.clipboard.writeText(sms.code).then(
      () => say(i18n.t('sms.copied')),
      () => say(faultLine('clipboard')),
    );
  };
  return (
    <section class="sms card" tabIndex={-1} aria-labelledby="sms-title" data-testid="sms-card">
      <header class="sms-head">
        <Icon shape={OK} />
        <h2 id="sms-title" class="card-title">
          {i18n.t('sms.isIt')}
        </h2>
        <Button kind="quiet" small data-testid="put-away-sms" onClick={onPutAway}>
          {i18n.t('sms.putAway')}
        </Button>
      </header>
      <div class="sms-code">
        {/* The gap is drawn, not written: a copied code stays bare. */}
        <span class="digits" data-testid="sms-code">
          <span>{sms.code.slice(0, 3)}</span>
          <span>{sms.code.slice(3)}</span>
        </span>
        <Button kind="plain" small data-testid="copy-code" onClick={copy}>
          {i18n.t('sms.copy')}
        </Button>
      </div>
      {isOver && <Notice kind="warn">{i18n.t('sms.over')}</Notice>}
      <SmsFacts sms={sms} />
      <SmsOwnerChoice {...props} />
      <Sources of={SMS_SOURCES} />
    </section>
  );
}
