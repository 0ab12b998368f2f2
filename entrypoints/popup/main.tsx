import { render } from 'preact';
import { i18n } from '#i18n';
import { App } from '../../components/popup/App';
import { type PopupPorts, VERIFICATION_PAGE } from '../../components/popup/ports';
import { browser } from '../../lib/browser';
import { createAsk } from '../../lib/messages/ask';
import './popup.css';

const ports: PopupPorts = {
  ask: createAsk((message) => browser.runtime.sendMessage(message)),
  onChanged(listener, signal) {
    const hear = (message: unknown): undefined => {
      if (typeof message === 'object' && message !== null && 'type' in message && message.type === 'changed') listener();
    };
    browser.runtime.onMessage.addListener(hear);
    signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(hear));
  },
  openPage: () => browser.tabs.create({ url: VERIFICATION_PAGE }),
  session: {
    get: (key) => browser.storage.session.get(key),
    set: (items) => browser.storage.session.set(items),
  },
  newId: () => crypto.randomUUID(),
};

// A popup takes its size from the page; a tab gives it one.
const isPopup = browser.extension.getViews({ type: 'popup' }).includes(window);
document.documentElement.classList.toggle('is-tab', !isPopup);
document.documentElement.lang = i18n.t('popup.lang');
document.title = i18n.t('popup.title');
render(<App ports={ports} />, document.body);
