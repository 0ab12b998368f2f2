import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../shared/Button';
import { Icon } from '../shared/Icon';

interface ConfirmNewSmsProps {
  readonly label: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** Asks before a count starts anew: a resend is not a new request, and its tries do not come back. */
export function ConfirmNewSms({ label, onYes, onNo }: ConfirmNewSmsProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      class="dialog"
      aria-labelledby="confirm-title"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // Else Escape would close the popup with the dialog.
        event.preventDefault();
        onNo();
      }}
      onCancel={onNo}
    >
      <h2 id="confirm-title" class="title">
        {i18n.t('popup.confirmTitle')}
      </h2>
      <ul class="dialog-cases">
        <li class="case case-yes">
          <Icon name="ok" />
          {i18n.t('popup.confirmYesCase')}
        </li>
        <li class="case case-no">
          <Icon name="close" />
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
    </dialog>
  );
}
