import { i18n } from '#i18n';
import { Seal } from '../popup/Seal';

/** The next three things to do, once Heyan may work. */
const NEXT = ['save', 'open', 'help'] as const;

/** After the user has agreed: where to begin. */
export function Begin() {
  return (
    <>
      <header class="page-head">
        <Seal />
        <div>
          <h1 class="page-title" data-testid="consent-given" tabIndex={-1}>
            {i18n.t('welcome.readyTitle')}
          </h1>
          <p class="page-lead">{i18n.t('welcome.readyText')}</p>
        </div>
      </header>
      <main class="page-main">
        <ol class="steps">
          {NEXT.map((step) => (
            <li key={step}>{i18n.t(`welcome.next.${step}`)}</li>
          ))}
        </ol>
      </main>
      <footer class="page-foot">
        <div class="page-deeds">
          <a class="btn btn-primary" href="popup.html" data-testid="begin">
            {i18n.t('welcome.begin')}
          </a>
          <a class="link" href="help.html" target="_blank" rel="noreferrer">
            {i18n.t('welcome.help')}
          </a>
        </div>
      </footer>
    </>
  );
}
