import { i18n } from '#i18n';
import { Diagnosis, type DiagnosisProps } from './Diagnosis';

/** The diagnostic text, among the settings. */
export function DiagnosisSection(props: DiagnosisProps) {
  return (
    <section class="card settings-section" aria-labelledby="diagnosis-title">
      <h2 id="diagnosis-title" class="form-heading">
        {i18n.t('diagnosis.title')}
      </h2>
      <Diagnosis {...props} />
    </section>
  );
}
