import { realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { DrivenTab } from './driven-tab.ts';
import type { Driver, LaunchOptions } from './driver.ts';
import { FirefoxBackend } from './firefox-backend.ts';
import { startFirefox, type FirefoxProcess } from './firefox-process.ts';
import { FIREFOX_ORIGIN, prepareProfile } from './firefox-profile.ts';
import { FirefoxSession } from './firefox-session.ts';
import { disableAddon, reloadAddon, stopBackground, waitForExtension } from './firefox-extension.ts';
import { poll } from './poll.ts';
import { PROJECT_ROOT } from './project.ts';
import type { Tab } from './tab.ts';
import { makeTemporaryFolder, type TemporaryFolder } from './temporary-folder.ts';

/** Starts Firefox; see `launch`. */
export async function launchFirefox(options: LaunchOptions): Promise<Driver> {
  const driver = new FirefoxDriver(await makeTemporaryFolder('firefox'), options);
  try {
    await driver.prepare();
    return driver;
  } catch (error) {
    await driver.close();
    throw error;
  }
}

class FirefoxDriver implements Driver {
  readonly name = 'firefox';
  readonly closed: Promise<void>;
  #resolveClosed!: () => void;
  #process: FirefoxProcess | undefined;
  #session: FirefoxSession | undefined;
  #extensionId = '';
  readonly #tabs = new Map<string, Tab>();

  constructor(
    private readonly profile: TemporaryFolder,
    private readonly options: LaunchOptions,
  ) {
    this.closed = new Promise((resolve) => (this.#resolveClosed = resolve));
  }

  async prepare(): Promise<void> {
    const dir = await realpath(this.options.extensionDir ?? join(PROJECT_ROOT, '.output', 'firefox-mv3'));
    this.#extensionId = await prepareProfile(this.profile.path, dir, this.options);
    await this.#start();
  }

  get profilePath(): string {
    return this.profile.path;
  }

  extensionUrl(path: string): string {
    return `${FIREFOX_ORIGIN}/${path.replace(/^\//, '')}`;
  }

  newTab(url?: string): Promise<Tab> {
    return this.#open('tab', url);
  }

  newWindow(url?: string): Promise<Tab> {
    return this.#open('window', url);
  }

  async #open(where: 'tab' | 'window', url?: string): Promise<Tab> {
    const tab = this.#tabOf(await this.#running().open(where));
    if (!this.options.headed) await tab.resize(1280, 800);
    if (url) await tab.goto(url);
    return tab;
  }

  async findTab(urlPart: string): Promise<Tab> {
    const session = this.#running();
    const handle = await poll(
      () => session.findTab(urlPart),
      () => new Error(`no tab with "${urlPart}" in its address came`),
    );
    return this.#tabOf(handle);
  }

  async stopWorker(): Promise<void> {
    await stopBackground(this.#running(), this.#extensionId);
  }

  async reloadExtension(): Promise<void> {
    await reloadAddon(this.#running(), this.#extensionId);
  }

  async removeExtension(): Promise<void> {
    await disableAddon(this.#running(), this.#extensionId);
  }

  async restart(whileClosed?: () => Promise<void>): Promise<void> {
    await this.#stop();
    await whileClosed?.();
    await this.#start();
  }

  async close(): Promise<void> {
    try {
      await this.#stop();
    } finally {
      this.#resolveClosed();
      await this.profile.remove();
    }
  }

  async #start(): Promise<void> {
    const started = await startFirefox(this.profile.path, this.options.headed ?? false);
    this.#process = started;
    this.#session = new FirefoxSession(started.marionette);
    void started.gone.then(() => {
      // A restart takes the process away before it ends it.
      if (this.#process === started) this.#resolveClosed();
    });
    await waitForExtension(this.#session, this.#extensionId);
  }

  async #stop(): Promise<void> {
    this.#tabs.clear();
    const running = this.#process;
    this.#process = undefined;
    this.#session = undefined;
    await running?.quit();
  }

  #running(): FirefoxSession {
    if (!this.#session) throw new Error('Firefox is not running');
    return this.#session;
  }

  #tabOf(handle: string): Tab {
    let tab = this.#tabs.get(handle);
    if (!tab) {
      tab = new DrivenTab(new FirefoxBackend(this.#running(), handle, this.#extensionId));
      this.#tabs.set(handle, tab);
    }
    return tab;
  }
}
