import { render } from 'preact';
import { i18n } from '#i18n';
import { noteErrors } from '../../components/faults/note-errors';
import { Welcome } from '../../components/welcome/Welcome';
import { connectScreen, screenApi } from '../../lib/messages/screen-link';
import './welcome.css';

const { ask, isPopup } = connectScreen(screenApi());
/** The popup shows this page until the user has agreed. */
const isInPopup = location.hash === '#popup';

document.documentElement.classList.toggle('in-popup', isInPopup);
// A popup takes its size from the page; a tab gives it one.
document.documentElement.classList.toggle('is-tab', !isPopup());
document.documentElement.lang = i18n.t('popup.lang');
document.title = i18n.t('welcome.title');
noteErrors(ask, window, new AbortController().signal);
render(<Welcome ask={ask} onGiven={isInPopup ? () => location.replace('popup.html') : undefined} />, document.body);
