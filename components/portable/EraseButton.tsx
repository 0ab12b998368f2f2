import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Ask } from '../../lib/messages/ask';
import { Dialog } from '../popup/Dialog';
import { Button } from '../shared/Button';
import { Icon } from '../shared/Icon';
import { INFO, PADLOCK, type Shape, WARN } from '../shared/shapes';
import { SaidNotice } from './SaidNotice';
import { useDeed } from './use-deed';

interface EraseButtonProps {
  readonly ask: Ask;
  /** Nobody has to know the passphrase for this. */
  readonly locked?: boolean;
  /** Nothing is left. */
  readonly onErased: () => void;
}

/** Everything goes, with one confirmed click. What stays all the same is said before. */
export function EraseButton({ ask, locked = false, onErased }: EraseButtonProps) {
  const [asking, setAsking] = useState(false);
  const deed = useDeed();
  const erase = () => {
    setAsking(false);
    void deed.run(async () => {
      await ask({ type: 'eraseAll' });
      onErased();
      return null;
    });
  };
  return (
    <>
      <Button kind="plain" class="btn-grave" data-testid="erase" aria-disabled={deed.busy} onClick={() => setAsking(true)}>
        {i18n.t(deed.busy ? 'portable.working' : 'portable.erase')}
      </Button>
      <SaidNotice said={deed.said} id="erase-said" />
      {asking && (
        <Dialog title={i18n.t('portable.eraseAsk')} onClose={() => setAsking(false)}>
          <ul class="dialog-cases">
            <Case shape={WARN} text={i18n.t('portable.eraseLoses')} />
            {locked && <Case shape={PADLOCK} text={i18n.t('portable.eraseLockedLoses')} />}
            <Case shape={INFO} text={i18n.t('portable.eraseKeeps')} />
            <Case shape={INFO} text={i18n.t('portable.eraseDisk')} />
          </ul>
          <div class="dialog-actions">
            <Button kind="plain" data-testid="erase-no" onClick={() => setAsking(false)}>
              {i18n.t('portable.eraseNo')}
            </Button>
            <Button kind="primary" class="btn-erase" data-testid="erase-yes" onClick={erase}>
              {i18n.t('portable.eraseYes')}
            </Button>
          </div>
        </Dialog>
      )}
    </>
  );
}

function Case({ shape, text }: { readonly shape: Shape; readonly text: string }) {
  return (
    <li class="case">
      <Icon shape={shape} />
      {text}
    </li>
  );
}
