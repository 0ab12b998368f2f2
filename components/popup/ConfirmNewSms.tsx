import { i18n } from '#i18n';
import { Button } from '../shared/Button';
import { Icon } from '../shared/Icon';
import { CLOSE, OK } from '../shared/shapes';
import { Dialog } from './Dialog';

interface ConfirmNewSmsProps {
  readonly label: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** Asks before a count starts anew: a resend is not a new request, and its tries do not come back. */
export function ConfirmNewSms({ label, onYes, onNo }: ConfirmNewSmsProps) {
  return (
    <Dialog title={i18n.t('popup.confirmTitle')} onClose={onNo}>
      <ul class="dialog-cases">
        <li class="case case-yes">
          <Icon shape={OK} />
          {i18n.t('popup.confirmYesCase')}
        </li>
        <li class="case case-no">
          <Icon shape={CLOSE} />
          {i18n.t('popup.confirmNoCase')}
        </li>
      </ul>
      <p class="dialog-effect">{i18n.t('popup.confirmEffect', [label])}</p>
      <div class="dialog-actions">
        <Button kind="plain" data-testid="refuse-new-sms" onClick={onNo}>
          {i18n.t('popup.confirmNo')}
        </Button>
        <Button kind="primary" data-testid="confirm-new-sms" onClick={onYes}>
          {i18n.t('popup.confirmYes')}
        </Button>
      </div>
    </Dialog>
  );
}
