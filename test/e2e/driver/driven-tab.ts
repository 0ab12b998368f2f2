import { NoPanelError, type Backend, type MenuItem } from './backend.ts';
import { DrivenSurface } from './driven-surface.ts';
import { failureShot } from './failure-shot.ts';
import { wholeText } from './in-page.ts';
import { messageOf, PATIENCE_MS, poll } from './poll.ts';
import type { Panel, Tab } from './tab.ts';

/** Polls a function of the page until it gives something truthy. */
async function waitUntil(backend: Backend, what: string, ask: () => Promise<unknown>): Promise<void> {
  await poll(
    async () => ((await ask()) ? true : undefined),
    async (last) => {
      const why = last === undefined ? '' : ` (${messageOf(last)})`;
      const shot = await failureShot(backend, what);
      return new Error(`${backend.browser}: waited ${PATIENCE_MS / 1000} s for: ${what}${why}; ${shot}`);
    },
  );
}

class DrivenPanel extends DrivenSurface implements Panel {
  constructor(backend: Backend) {
    super(backend, 'panel');
  }

  async evaluate<A extends unknown[], T>(fn: (root: ShadowRoot, ...args: A) => T | Promise<T>, ...args: A): Promise<T> {
    return this.runWithRoot(fn, ...args);
  }

  async waitFor<A extends unknown[]>(
    what: string,
    fn: (root: ShadowRoot, ...args: A) => unknown,
    ...args: A
  ): Promise<void> {
    await waitUntil(this.backend, what, () => this.runWithRoot(fn, ...args));
  }

  async exists(): Promise<boolean> {
    try {
      return await this.evaluate(() => true);
    } catch (error) {
      if (error instanceof NoPanelError) return false;
      throw error;
    }
  }

  override async text(selector?: string): Promise<string> {
    return selector === undefined ? this.evaluate(wholeText) : super.text(selector);
  }
}

/** A tab of either browser. */
export class DrivenTab extends DrivenSurface implements Tab {
  readonly panel: Panel;

  constructor(backend: Backend) {
    super(backend, 'document');
    this.panel = new DrivenPanel(backend);
  }

  goto(url: string): Promise<void> {
    return this.backend.goto(url);
  }

  reload(): Promise<void> {
    return this.backend.reload();
  }

  activate(): Promise<void> {
    return this.backend.activate();
  }

  close(): Promise<void> {
    return this.backend.close();
  }

  url(): Promise<string> {
    return this.evaluate(() => location.href);
  }

  async evaluate<A extends unknown[], T>(fn: (...args: A) => T | Promise<T>, ...args: A): Promise<T> {
    return (await this.backend.run(fn.toString(), args)) as T;
  }

  async inContentScript<A extends unknown[], T>(fn: (...args: A) => T | Promise<T>, ...args: A): Promise<T> {
    return (await this.backend.runInContentScript(fn.toString(), args)) as T;
  }

  async waitFor<A extends unknown[]>(what: string, fn: (...args: A) => unknown, ...args: A): Promise<void> {
    await waitUntil(this.backend, what, () => this.evaluate(fn, ...args));
  }

  async press(key: string): Promise<void> {
    await this.backend.activate();
    // "Control++" presses plus: only a + between two names separates.
    await this.backend.chord(key.split(/(?<=.)\+(?=.)/));
  }

  async chooseForSelection(item: MenuItem): Promise<void> {
    await this.backend.activate();
    await this.backend.chooseForSelection(item);
  }

  async chooseFile(selector: string, path: string): Promise<void> {
    await this.waitFor(`a file input ${selector}`, (wanted) => document.querySelector(wanted)?.matches(':enabled'), selector);
    await this.backend.chooseFile(selector, path);
  }

  screenshot(path: string): Promise<void> {
    return this.backend.screenshot(path);
  }

  resize(width: number, height: number): Promise<void> {
    return this.backend.resize(width, height);
  }

  colorScheme(scheme: 'light' | 'dark'): Promise<void> {
    return this.backend.colorScheme(scheme);
  }
}
