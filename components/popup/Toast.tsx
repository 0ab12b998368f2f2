import { i18n } from '#i18n';
import { Button } from '../shared/Button';
import { CLOSE } from '../shared/shapes';
import type { ToastContent } from './use-toast';

interface ToastProps {
  readonly toast: ToastContent | null;
  readonly onHide: () => void;
  readonly onHold: (held: boolean) => void;
}

/** The live region is always there: a screen reader only tells of changes inside one that it knows. */
export function Toast({ toast, onHide, onHold }: ToastProps) {
  return (
    <div
      class="toast-place"
      role="status"
      onPointerEnter={() => onHold(true)}
      onPointerLeave={() => onHold(false)}
      // Only for the keyboard: after a click the undo button has the focus too, and the toast would never go.
      onFocusIn={({ target }) => onHold(target instanceof Element && target.matches(':focus-visible'))}
      onFocusOut={() => onHold(false)}
    >
      {toast !== null && (
        <div class="toast">
          <span class="toast-text">{toast.text}</span>
          {toast.undo !== undefined && (
            <Button kind="quiet" small class="toast-undo" data-testid="undo" onClick={toast.undo}>
              {i18n.t('popup.undo')}
            </Button>
          )}
          {toast.action !== undefined && (
            <Button kind="quiet" small class="toast-undo" data-testid="toast-action" onClick={toast.action.run}>
              {toast.action.text}
            </Button>
          )}
          <Button kind="quiet" small icon={CLOSE} aria-label={i18n.t('popup.close')} onClick={onHide} />
        </div>
      )}
    </div>
  );
}
