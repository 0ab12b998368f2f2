import { render } from 'preact';
import { i18n } from '#i18n';
import { DiagnosisPage } from '../../components/diagnosis/DiagnosisPage';
import { CrashGuard } from '../../components/faults/CrashGuard';
import { noteErrors } from '../../components/faults/note-errors';
import { App } from '../../components/popup/App';
import type { PopupPorts } from '../../components/popup/ports';
import { saveFile } from '../../components/popup/save-file';
import { askOrWelcome, WELCOME_IN_POPUP } from '../../components/welcome/ask-or-welcome';
import { connectScreen, screenApi } from '../../lib/messages/screen-link';
import { VERIFICATION_PAGE } from '../../lib/rules/verification-page';
import './popup.css';

const { ask, version, onChanged, openTab, notices, session, isPopup } = connectScreen(screenApi());

const openWelcome = (): void => location.replace(WELCOME_IN_POPUP);

const ports: PopupPorts = {
  ask: askOrWelcome(ask, openWelcome),
  onChanged,
  openPage: () => openTab(VERIFICATION_PAGE),
  openData: isPopup() ? () => openTab(`${location.pathname}#data`) : null,
  openWelcome,
  session,
  notices,
  newId: () => crypto.randomUUID(),
  version,
  saveFile,
};

// A popup takes its size from the page; a tab gives it one.
document.documentElement.classList.toggle('is-tab', !isPopup());
document.documentElement.lang = i18n.t('popup.lang');
document.title = i18n.t('popup.title');
noteErrors(ask, window, new AbortController().signal);
render(
  <CrashGuard ask={ask} version={version} restart={() => location.reload()}>
    {location.hash === '#diagnosis' ? <DiagnosisPage ask={ask} version={version} onBack={() => history.back()} /> : <App ports={ports} atData={location.hash === '#data'} />}
  </CrashGuard>,
  document.body,
);
