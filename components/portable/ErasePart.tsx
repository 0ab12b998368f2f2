import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Dialog } from '../popup/Dialog';
import { Button } from '../shared/Button';
import { Icon } from '../shared/Icon';
import { INFO, type Shape, WARN } from '../shared/shapes';
import type { DataPorts } from './ports';
import { SaidNotice } from './SaidNotice';
import { useDeed } from './use-deed';

/** Everything goes, with one confirmed click. What stays all the same is said before. */
export function ErasePart({ ask }: DataPorts) {
  const [asking, setAsking] = useState(false);
  const deed = useDeed();
  const erase = () => {
    setAsking(false);
    void deed.run(async () => {
      await ask({ type: 'eraseAll' });
      return { kind: 'ok', text: i18n.t('portable.erased') };
    });
  };
  return (
    <section class="part" aria-labelledby="erase-title">
      <h2 id="erase-title" class="part-title">{i18n.t('portable.eraseTitle')}</h2>
      <p class="part-text">{i18n.t('portable.eraseText')}</p>
      <Button kind="plain" class="btn-grave" data-testid="erase" aria-disabled={deed.busy} onClick={() => setAsking(true)}>
        {i18n.t('portable.erase')}
      </Button>
      <SaidNotice said={deed.said} id="erase-said" />
      {asking && (
        <Dialog title={i18n.t('portable.eraseAsk')} onClose={() => setAsking(false)}>
          <ul class="dialog-cases">
            <Case shape={WARN} text={i18n.t('portable.eraseLoses')} />
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
    </section>
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
