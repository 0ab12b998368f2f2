import type { Marionette } from './marionette.ts';

/** Sends a command to where the session stands now: a tab's page, or the browser itself. */
export type Send = (name: string, parameters?: Record<string, unknown>) => Promise<unknown>;

/**
 * One Marionette session, shared by all tabs. It stands in one tab at a time, so whatever belongs together runs as one
 * task, and tasks wait for one another.
 */
export class FirefoxSession {
  #last: Promise<unknown> = Promise.resolve();
  #current: string | undefined;
  #front: string | undefined;

  constructor(private readonly marionette: Marionette) {}

  /** Runs a task in a tab; `front` brings the tab to the front. */
  inTab<T>(handle: string, task: (send: Send) => Promise<T>, { front = false } = {}): Promise<T> {
    return this.#exclusively(async (send) => {
      if (this.#current !== handle || (front && this.#front !== handle)) {
        await send('WebDriver:SwitchToWindow', { handle, focus: front });
        this.#current = handle;
        if (front) this.#front = handle;
      }
      return task(send);
    });
  }

  /** Runs a function's source in the browser's own, privileged context. */
  inBrowser(source: string, args: readonly unknown[] = []): Promise<unknown> {
    return this.#exclusively((send) => privileged(send, source, args));
  }

  /** Opens a tab, in the window in front or in one of its own. */
  async open(type: 'tab' | 'window'): Promise<string> {
    return this.#exclusively(async (send) => {
      await this.#standSomewhere(send);
      const { handle } = (await send('WebDriver:NewWindow', { type, focus: true })) as { handle: string };
      await send('WebDriver:SwitchToWindow', { handle, focus: true });
      this.#current = this.#front = handle;
      return handle;
    });
  }

  /** The tab whose address contains a text, if there is one. */
  async findTab(urlPart: string): Promise<string | undefined> {
    return this.#exclusively(async (send) => {
      for (const handle of (await send('WebDriver:GetWindowHandles')) as string[]) {
        await send('WebDriver:SwitchToWindow', { handle, focus: false });
        this.#current = handle;
        if (String(await send('WebDriver:GetCurrentURL')).includes(urlPart)) return handle;
      }
      return undefined;
    });
  }

  /** A closed tab leaves the session nowhere, and from nowhere it cannot open another. */
  async #standSomewhere(send: Send): Promise<void> {
    if (this.#current !== undefined) return;
    const [handle] = (await send('WebDriver:GetWindowHandles')) as string[];
    if (handle !== undefined) await send('WebDriver:SwitchToWindow', { handle, focus: false });
  }

  /** Forgets where the session stands, after a tab has been closed. */
  lost(): void {
    this.#current = this.#front = undefined;
  }

  #exclusively<T>(task: (send: Send) => Promise<T>): Promise<T> {
    const send: Send = (name, parameters) => this.marionette.send(name, parameters);
    const turn = this.#last.then(() => task(send));
    this.#last = turn.catch(() => {});
    return turn;
  }
}

/** Runs a function's source in the browser's context, and goes back to the page's. */
export async function privileged(send: Send, source: string, args: readonly unknown[] = []): Promise<unknown> {
  await send('Marionette:SetContext', { value: 'chrome' });
  try {
    const script = `return (${source})(...arguments)`;
    return await send('WebDriver:ExecuteScript', { script, args, sandbox: 'system' });
  } finally {
    await send('Marionette:SetContext', { value: 'content' });
  }
}
