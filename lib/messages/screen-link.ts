import { type Ask, createAsk } from './ask';

/** The screens' line to the worker, and what else they need of the browser. */
export interface ScreenLink {
  readonly ask: Ask;
  /** Heyan's own version. */
  readonly version: string;
  /** Calls back when the worker says that something changed. Ends with the signal. */
  onChanged(listener: () => void, signal: AbortSignal): void;
  openTab(url: string): Promise<unknown>;
  /** Whether the user has allowed notifications, and the question, which browsers put only in the user's click. */
  readonly notices: { may(): Promise<boolean>; ask(): Promise<boolean> };
  /** Kept in memory while the browser runs. */
  readonly session: SessionArea;
  /** Whether this page is the toolbar's popup, and not a tab. */
  isPopup(): boolean;
}

interface SessionArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

/**
 * As much of the browser as both offer a screen in the same way, with promises: the polyfill, which the worker cannot do
 * without, would weigh a screen 3 kB.
 */
export interface ScreenApi {
  readonly runtime: {
    sendMessage(message: unknown): Promise<unknown>;
    getManifest(): { readonly version: string };
    readonly onMessage: {
      addListener(listener: (message: unknown) => void): void;
      removeListener(listener: (message: unknown) => void): void;
    };
  };
  readonly tabs: { create(properties: { url: string }): Promise<unknown> };
  readonly permissions: Record<'contains' | 'request', (wanted: { permissions: string[] }) => Promise<boolean>>;
  readonly storage: { readonly session: SessionArea };
  readonly extension: { getViews(properties: { type: 'popup' }): readonly Window[] };
}

/** Connects a screen to the worker of its own build. */
export function connectScreen(api: ScreenApi): ScreenLink {
  const { runtime, tabs, permissions, extension } = api;
  const notifications = { permissions: ['notifications'] };
  // By no name of wxt's: a parameter called `storage` makes it import 3 kB of its own, `imports: false` or not.
  const memory = api.storage.session;
  return {
    ask: createAsk((message) => runtime.sendMessage(message)),
    version: runtime.getManifest().version,
    onChanged(listener, signal) {
      const hear = (message: unknown): void => {
        if (typeof message === 'object' && message !== null && 'type' in message && message.type === 'changed') listener();
      };
      runtime.onMessage.addListener(hear);
      signal.addEventListener('abort', () => runtime.onMessage.removeListener(hear));
    },
    openTab: (url) => tabs.create({ url }),
    notices: { may: () => permissions.contains(notifications), ask: () => permissions.request(notifications) },
    session: {
      get: (key) => memory.get(key),
      set: (items) => memory.set(items),
    },
    isPopup: () => extension.getViews({ type: 'popup' }).includes(window),
  };
}

/** The browser's own API: `browser` in Firefox, `chrome` in Chrome. */
export function screenApi(): ScreenApi {
  const scope = globalThis as { browser?: ScreenApi; chrome?: ScreenApi };
  const api = scope.browser ?? scope.chrome;
  if (api === undefined) throw new Error('not in an extension');
  return api;
}
