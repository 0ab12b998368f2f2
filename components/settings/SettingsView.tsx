import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SaidFault } from '../../lib/faults/faults';
import { FaultNotice } from '../faults/FaultNotice';
import { Button } from '../shared/Button';
import { BACK } from '../shared/shapes';

interface SettingsViewProps {
  /** Why the last choice was not kept. */
  readonly refusal: SaidFault | null;
  readonly onBack: () => void;
  /** The sections, one below the other. */
  readonly children: ComponentChildren;
}

/** What can be chosen, section by section. */
export function SettingsView({ refusal, onBack, children }: SettingsViewProps) {
  const title = useRef<HTMLHeadingElement>(null);
  const back = useRef(onBack);
  back.current = onBack;
  useEffect(() => {
    title.current?.focus();
    const gone = new AbortController();
    const leave = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      // Else Escape would close the popup with the view.
      event.preventDefault();
      back.current();
    };
    document.addEventListener('keydown', leave, { signal: gone.signal });
    return () => gone.abort();
  }, []);
  return (
    <>
      <header class="bar bar-top">
        <Button kind="quiet" icon={BACK} class="form-back" data-testid="back" aria-label={i18n.t('form.back')} onClick={onBack} />
        <div class="view-title">
          <h1 ref={title} class="form-title" tabIndex={-1}>
            {i18n.t('settings.title')}
          </h1>
        </div>
      </header>
      <main class="list-body" data-testid="settings">
        <div class="settings-live" role="alert">
          {refusal !== null && (
            <FaultNotice fault={refusal} title={i18n.t('form.notSaved')} data-testid="refusal" />
          )}
        </div>
        {children}
      </main>
    </>
  );
}
