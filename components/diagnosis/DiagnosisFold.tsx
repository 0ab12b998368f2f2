import { i18n } from '#i18n';
import { Diagnosis, type DiagnosisProps } from './Diagnosis';

/** The same, folded away, where there are no settings: before the consent, while it is locked, after a crash. */
export function DiagnosisFold(props: DiagnosisProps) {
  return (
    <details class="diagnosis-fold">
      <summary data-testid="open-diagnosis">{i18n.t('diagnosis.title')}</summary>
      <Diagnosis {...props} />
    </details>
  );
}
