import { browser } from '../browser';

const ITEM = 'readSelectedSms';
const LINK = 'judgeLink';

/** As much of a link as decides what it is: its query may be as long as a book. */
const LONGEST_LINK = 1_000;

/**
 * Offers, in the menu over any selected text, to read it as an SMS or an address; and in the one over any link, to judge it before
 * it is opened. The browser hands text and link over with the user's click, so no page and no host permission is needed. What was
 * read is shown in the popup; where that cannot be opened, in a tab.
 */
export function offerSelectedText(read: (text: string) => Promise<unknown>): void {
  const { contextMenus, runtime } = browser;
  // Firefox for Android has no such menu.
  if (contextMenus === undefined) return;
  const offer = (): void => {
    // Made anew each time: their titles are in the language that the browser speaks now.
    void contextMenus.removeAll().then(() => {
      contextMenus.create({ id: ITEM, contexts: ['selection'], title: browser.i18n.getMessage('sms_menu') });
      contextMenus.create({ id: LINK, contexts: ['link'], title: browser.i18n.getMessage('address_menu') });
    });
  };
  runtime.onInstalled.addListener(offer);
  runtime.onStartup.addListener(offer);
  contextMenus.onClicked.addListener(({ menuItemId, selectionText = '', linkUrl = '' }) => {
    if (menuItemId !== ITEM && menuItemId !== LINK) return;
    const reading = read(menuItemId === LINK ? linkUrl.slice(0, LONGEST_LINK) : selectionText).catch(() => undefined);
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
