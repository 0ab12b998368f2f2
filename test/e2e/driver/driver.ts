import type { Tab } from './tab.ts';

export type { Panel, Surface, Tab } from './tab.ts';
export type BrowserName = 'chromium' | 'firefox';
/** What a browser can be set to speak; Heyan has no folder for Hong Kong. */
export type Language = 'zh-CN' | 'zh-TW' | 'zh-HK' | 'en';

/** One browser with the extension in it, driven in the same words whichever browser it is. */
export interface Driver {
  readonly name: BrowserName;
  /** The folder of the browser's profile: all that it has written to the disk. */
  readonly profilePath: string;
  /** The address of one of the extension's own pages, such as `popup.html`. */
  extensionUrl(path: string): string;
  /** Opens a tab in front of the others. */
  newTab(url?: string): Promise<Tab>;
  /** Opens a tab in a window of its own, in front of the others. */
  newWindow(url?: string): Promise<Tab>;
  /** Waits for a tab that something else opened (the extension, a link), by a part of its address. */
  findTab(urlPart: string): Promise<Tab>;
  /** Kills the service worker or the event page; resolves when it has really stopped. */
  stopWorker(): Promise<void>;
  /**
   * Loads the extension anew under the open pages, as an update does. Chromium does not bring an extension of the command
   * line back while it is debugged: there it is a removal.
   */
  reloadExtension(): Promise<void>;
  /** Takes the extension away under the open pages; it does not come back. */
  removeExtension(): Promise<void>;
  /** Closes the browser and starts it again on the same profile. Tabs made before are gone. `whileClosed` is done in between. */
  restart(whileClosed?: () => Promise<void>): Promise<void>;
  /** Closes the browser and removes its profile. Safe to call twice. */
  close(): Promise<void>;
  /** Resolves when the browser has gone, be it by `close` or by the user's hand. */
  readonly closed: Promise<void>;
}

export interface LaunchOptions {
  /** Where the practice site listens on 127.0.0.1, with TLS. */
  port: number;
  /** Host names whose port 443 is that site. Every other host is out of reach. */
  hosts: readonly string[];
  /** The language of the browser, and so of the extension. */
  locale?: Language;
  /** A window to look at; headless otherwise. */
  headed?: boolean;
  /** The built extension; by default the build for this browser in `.output`. */
  extensionDir?: string;
}

/** Starts a browser with an empty profile and the extension, and waits until the extension is up. */
export async function launch(name: BrowserName, options: LaunchOptions): Promise<Driver> {
  // Loaded on demand: a Firefox run has no use for playwright, whose loading takes a while.
  if (name === 'chromium') return (await import('./chromium.ts')).launchChromium(options);
  return (await import('./firefox.ts')).launchFirefox(options);
}
