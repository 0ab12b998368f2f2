import { vi } from 'vitest';
import { anEvent } from './fake-event';
import { aReminder } from './fake-reminder';
import { createMemoryStore } from './memory-store';

/** The polyfill takes over the global that it finds when it is loaded, and is loaded once: so it stays the same object. */
const GLOBAL = {};

/** As much of a browser as the worker uses, as plain objects, in the place of the global. */
export function installBrowser(initial: Readonly<Record<string, unknown>> = {}) {
  const local = Object.assign(createMemoryStore(initial), {
    onChanged: anEvent(),
    remove: async (keys: readonly string[]) => keys.forEach((key) => delete local.items[key]),
    clear: async () => Object.keys(local.items).forEach((key) => delete local.items[key]),
  });
  const write = local.set.bind(local);
  // As in a browser, whoever writes is told of it too.
  local.set = async (items) => {
    await write(items);
    local.onChanged.tell(Object.fromEntries(Object.entries(items).map(([key, newValue]) => [key, { newValue }])));
  };
  const session = Object.assign(createMemoryStore(), { remove: async (keys: readonly string[]) => keys.forEach((key) => delete session.items[key]) });
  const badge: { text?: string; color?: string } = {};
  const sent: { to: number | 'screens'; message: unknown; frameId?: number }[] = [];
  /** What each tab answers; a tab that is not here has no script in it. */
  const tabs = new Map<number, (message: unknown) => unknown>();
  let active: number | undefined;
  const [onMessage, onRemoved, onStartup, onInstalled, onClicked] = [anEvent(), anEvent(), anEvent(), anEvent(), anEvent()];
  const menu: object[] = [];
  const reminding = aReminder();
  const opened: string[] = [];
  const browser = {
    alarms: reminding.api.alarms,
    permissions: reminding.api.permissions,
    // As in a browser, there is none for an extension without the permission.
    get notifications() {
      return reminding.allowed ? reminding.api.notifications : undefined;
    },
    runtime: {
      id: 'ours',
      getManifest: () => ({ optional_permissions: ['notifications'] }),
      getURL: (path: string) => `chrome-extension://ours/${path}`,
      sendMessage: (message: unknown) => (sent.push({ to: 'screens', message }), Promise.reject(new Error('Receiving end does not exist.'))),
      onMessage,
      onStartup,
      onInstalled,
    },
    i18n: { getMessage: (key: string) => key },
    contextMenus: {
      onClicked,
      removeAll: () => Promise.resolve(void (menu.length = 0)),
      create: (item: object) => void menu.push(item),
    },
    storage: { local, session },
    action: {
      openPopup: (): Promise<void> => Promise.resolve(void opened.push('popup')),
      setBadgeText: ({ text }: { text: string }) => Promise.resolve(void (badge.text = text)),
      setBadgeBackgroundColor: ({ color }: { color: string }) => Promise.resolve(void (badge.color = color)),
    },
    tabs: {
      onRemoved,
      create: ({ url }: { url: string }) => Promise.resolve(void opened.push(url)),
      query: () => Promise.resolve(active === undefined ? [] : [{ id: active }]),
      sendMessage: async (tabId: number, message: unknown, { frameId }: { frameId: number }) => {
        sent.push({ to: tabId, message, frameId });
        const answer = tabs.get(tabId);
        if (answer === undefined) throw new Error('Receiving end does not exist.');
        return answer(message);
      },
    },
  };
  Object.defineProperties(GLOBAL, Object.getOwnPropertyDescriptors(browser));
  vi.stubGlobal('browser', GLOBAL);
  vi.stubGlobal('chrome', GLOBAL);
  /** What the worker hears of errors that nobody has caught. */
  const unhandled: (() => void)[] = [];
  vi.stubGlobal('addEventListener', (_event: string, listener: () => void) => void unhandled.push(listener));
  /** Asks the worker as this sender does. */
  const ask = (message: unknown, sender: object): Promise<unknown> => Promise.resolve(onMessage.tell(message, sender)[0]);
  return {
    unhandled, local, session, badge, sent, tabs, reminding, onRemoved, onStartup, onInstalled, onClicked, menu, opened, action: browser.action, ask,
    activate: (tabId: number) => void (active = tabId),
    asPage: (message: unknown, tabId = 7) => ask(message, { id: 'ours', url: 'https://beian.miit.gov.cn/', frameId: 0, tab: { id: tabId } }),
    asScreen: (message: unknown) => ask(message, { id: 'ours', url: 'chrome-extension://ours/popup.html' }),
  };
}
