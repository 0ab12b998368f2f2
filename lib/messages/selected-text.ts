import { browser } from '../browser';

const ITEM = 'readSelectedSms';

/**
 * Offers, in the menu over any selected text, to read it as an SMS. The browser hands the text over with the user's click, so
 * no page and no host permission is needed. What was read is shown in the popup; where that cannot be opened, in a tab.
 */
export function offerSelectedText(read: (text: string) => Promise<unknown>): void {
  const { contextMenus, runtime } = browser;
  // Firefox for Android has no such menu.
  if (contextMenus === undefined) return;
  const offer = (): void => {
    // Made anew each time: its title is in the language that the browser speaks now.
    void contextMenus.removeAll().then(() => {
      contextMenus.create({ id: ITEM, contexts: ['selection'], title: browser.i18n.getMessage('sms_menu') });
    });
  };
  runtime.onInstalled.addListener(offer);
  runtime.onStartup.addListener(offer);
  contextMenus.onClicked.addListener(({ menuItemId, selectionText }) => {
    if (menuItemId !== ITEM) return;
    const reading = read(selectionText ?? '').catch(() => undefined);
    // At once, within the user's click: Firefox opens a popup for nothing else.
    void openPopup().catch(() => reading.then(() => browser.tabs.create({ url: runtime.getURL('popup.html') })));
  });
}

/** Opens the toolbar's popup. Rejects where that does not go: before Chrome 127, or with no window in front. */
async function openPopup(): Promise<void> {
  const action: { openPopup?: () => Promise<void> } = browser.action;
  if (typeof action.openPopup !== 'function') throw new Error('this browser opens no popup by itself');
  await action.openPopup();
}
