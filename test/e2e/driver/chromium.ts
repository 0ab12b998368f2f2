import { realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { ChromiumBackend } from './chromium-backend.ts';
import { ContentScriptWorld } from './chromium-content-script.ts';
import { chromiumOptions, START_MS } from './chromium-options.ts';
import { openWindow } from './chromium-window.ts';
import { stopWorkersOf } from './chromium-worker.ts';
import { DrivenTab } from './driven-tab.ts';
import type { Driver, LaunchOptions } from './driver.ts';
import { poll, within } from './poll.ts';
import { PROJECT_ROOT } from './project.ts';
import type { Tab } from './tab.ts';
import { makeTemporaryFolder, type TemporaryFolder } from './temporary-folder.ts';

const STOP_MS = 20_000;

/** Starts Chromium; see `launch`. */
export async function launchChromium(options: LaunchOptions): Promise<Driver> {
  const driver = new ChromiumDriver(await makeTemporaryFolder('chromium'), options);
  try {
    await driver.start();
    return driver;
  } catch (error) {
    await driver.close();
    throw error;
  }
}

class ChromiumDriver implements Driver {
  readonly name = 'chromium';
  readonly closed: Promise<void>;
  #resolveClosed!: () => void;
  #context: BrowserContext | undefined;
  #origin = '';
  #restarting = false;
  readonly #tabs = new Map<Page, Tab>();

  constructor(
    private readonly profile: TemporaryFolder,
    private readonly options: LaunchOptions,
  ) {
    this.closed = new Promise((resolve) => (this.#resolveClosed = resolve));
  }

  async start(): Promise<void> {
    const extension = await realpath(this.options.extensionDir ?? join(PROJECT_ROOT, '.output', 'chrome-mv3'));
    const context = await chromium.launchPersistentContext(this.profile.path, chromiumOptions(extension, this.options));
    this.#context = context;
    context.on('close', () => {
      if (!this.#restarting) this.#resolveClosed();
    });
    const worker =
      context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: START_MS }).catch(() => null));
    if (!worker) throw new Error(`Chromium did not start the extension of ${extension}; does it load by hand?`);
    // Node's URL knows no origin of chrome-extension:.
    this.#origin = worker.url().split('/', 3).join('/');
  }

  get profilePath(): string {
    return this.profile.path;
  }

  extensionUrl(path: string): string {
    return `${this.#origin}/${path.replace(/^\//, '')}`;
  }

  async newTab(url?: string): Promise<Tab> {
    return this.#show(await this.#running().newPage(), url);
  }

  async newWindow(url?: string): Promise<Tab> {
    return this.#show(await openWindow(this.#running()), url);
  }

  async #show(page: Page, url?: string): Promise<Tab> {
    const tab = await this.#tabOf(page);
    if (url) await tab.goto(url);
    return tab;
  }

  async findTab(urlPart: string): Promise<Tab> {
    const page = await poll(
      async () => this.#running().pages().find((candidate) => candidate.url().includes(urlPart)),
      () => new Error(`no tab with "${urlPart}" in its address came`),
    );
    return this.#tabOf(page);
  }

  async stopWorker(): Promise<void> {
    const context = this.#running();
    const page = context.pages()[0] ?? (await context.newPage());
    await within(STOP_MS, 'stopping the service worker', stopWorkersOf(this.#origin, page));
  }

  async reloadExtension(): Promise<void> {
    const page = await this.#running().newPage();
    await page.goto(this.extensionUrl('popup.html'));
    const closed = page.waitForEvent('close', { timeout: START_MS });
    // Chromium closes the extension's pages with it.
    await page.evaluate('chrome.runtime.reload()').catch(() => {});
    await closed;
  }

  removeExtension(): Promise<void> {
    return this.reloadExtension();
  }

  async restart(whileClosed?: () => Promise<void>): Promise<void> {
    this.#restarting = true;
    await this.#stop();
    this.#restarting = false;
    await whileClosed?.();
    await this.start();
  }

  async close(): Promise<void> {
    try {
      await this.#stop();
    } finally {
      this.#resolveClosed();
      await this.profile.remove();
    }
  }

  async #stop(): Promise<void> {
    this.#tabs.clear();
    const context = this.#context;
    this.#context = undefined;
    if (context) await within(STOP_MS, 'closing Chromium', context.close());
  }

  #running(): BrowserContext {
    if (!this.#context) throw new Error('Chromium is not running');
    return this.#context;
  }

  async #tabOf(page: Page): Promise<Tab> {
    let tab = this.#tabs.get(page);
    if (!tab) {
      const session = await this.#running().newCDPSession(page);
      tab = new DrivenTab(new ChromiumBackend(page, session, new ContentScriptWorld(session, this.#origin)));
      this.#tabs.set(page, tab);
    }
    return tab;
  }
}
