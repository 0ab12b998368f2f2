import { i18n } from '#i18n';

/** The way to the diagnostic text from a screen that does not carry it. */
export function DiagnosisLink() {
  return (
    <a class="link" href="popup.html#diagnosis" data-testid="open-diagnosis">
      {i18n.t('diagnosis.title')}
    </a>
  );
}
