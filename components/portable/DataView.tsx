import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../shared/Button';
import { BACK } from '../shared/shapes';
import { DataSection } from './DataSection';
import type { DataPorts } from './ports';

/** The section as a view of its own, until a view of all settings lists it. */
export function DataView({ onBack, ...ports }: DataPorts & { readonly onBack: () => void }) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <>
      <header class="bar bar-top">
        <Button kind="quiet" icon={BACK} class="form-back" data-testid="back" aria-label={i18n.t('form.back')} onClick={onBack} />
        <div class="view-title">
          <h1 ref={title} class="form-title" tabIndex={-1}>
            {i18n.t('portable.title')}
          </h1>
        </div>
      </header>
      <main class="list-body">
        <DataSection {...ports} />
      </main>
    </>
  );
}
