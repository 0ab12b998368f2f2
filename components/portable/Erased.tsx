import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Seal } from '../popup/Seal';
import { Button } from '../shared/Button';

/** In the place of everything else once everything was erased: nothing begins anew by itself. */
export function Erased({ onWelcome }: { readonly onWelcome: () => void }) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <main class="blank" data-testid="erased">
      <Seal />
      <h1 ref={title} class="title" tabIndex={-1}>
        {i18n.t('portable.erased')}
      </h1>
      <p class="blank-text">{i18n.t('portable.erasedText')}</p>
      <Button kind="primary" data-testid="begin-anew" onClick={onWelcome}>
        {i18n.t('portable.beginAnew')}
      </Button>
    </main>
  );
}
