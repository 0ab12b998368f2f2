import { i18n } from '#i18n';
import { Button } from '../shared/Button';
import { BACK } from '../shared/shapes';
import { Diagnosis, type DiagnosisProps } from './Diagnosis';

/** The diagnostic text by itself: what the first-run page leads to, where the popup answers nothing else. */
export function DiagnosisPage({ onBack, ...props }: DiagnosisProps & { readonly onBack: () => void }) {
  return (
    <div class="hy popup">
      <header class="bar bar-top">
        <Button kind="quiet" icon={BACK} class="form-back" data-testid="back" aria-label={i18n.t('form.back')} onClick={onBack} />
        <div class="view-title">
          <h1 class="form-title">{i18n.t('diagnosis.title')}</h1>
        </div>
      </header>
      <main class="list-body">
        <Diagnosis {...props} />
      </main>
    </div>
  );
}
