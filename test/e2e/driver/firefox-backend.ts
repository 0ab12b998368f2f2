import { writeFile } from 'node:fs/promises';
import { NoPanelError, PANEL_HOST, type Backend, type MenuItem, type Point, type PointerStep } from './backend.ts';
import { runInContentScript } from './firefox-content-script.ts';
import { chordActions, textActions } from './firefox-keys.ts';
import { privileged, type FirefoxSession, type Send } from './firefox-session.ts';
import { MarionetteError } from './marionette.ts';
import { poll } from './poll.ts';

/** The keys under which WebDriver wraps a reference to an element or a shadow root. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

const COPY = `(text) => Cc['@mozilla.org/widget/clipboardhelper;1'].getService(Ci.nsIClipboardHelper).copyString(text)`;

const PREFER = `(scheme) => Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', scheme)`;

/** A window cannot be narrower than 450 px, the page in it can. */
const RESIZE = `async (width, height) => {
  const { style } = gBrowser.selectedBrowser;
  style.setProperty('min-width', '0');
  style.setProperty('width', width + 'px');
  style.setProperty('height', height + 'px');
}`;

const HAS_SIZE = `(width, height) => innerWidth === width && innerHeight === height`;

const MIDDLE_OF_SELECTION = `() => {
  const { left, top, width, height } = getSelection().getRangeAt(0).getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}`;

/** Privileged code, as source. Gives whether the item was there, and was chosen. */
const CHOOSE = `(title) => {
  const { document } = Services.wm.getMostRecentWindow('navigator:browser');
  const menu = document.getElementById('contentAreaContextMenu');
  const item = [...menu.querySelectorAll('menuitem')].find((one) => one.label === title && !one.hidden);
  if (menu.state !== 'open' || !item) return false;
  menu.activateItem(item);
  return true;
}`;

/** One tab of Firefox. */
export class FirefoxBackend implements Backend {
  readonly browser = 'firefox';

  constructor(
    private readonly session: FirefoxSession,
    private readonly handle: string,
    private readonly extensionId: string,
  ) {}

  async goto(url: string): Promise<void> {
    await this.session.inTab(this.handle, (send) => send('WebDriver:Navigate', { url }));
  }

  async reload(): Promise<void> {
    await this.session.inTab(this.handle, (send) => send('WebDriver:Refresh'));
  }

  async activate(): Promise<void> {
    await this.session.inTab(this.handle, async () => {}, { front: true });
  }

  async close(): Promise<void> {
    await this.session.inTab(this.handle, (send) => send('WebDriver:CloseWindow'));
    this.session.lost();
  }

  run(source: string, args: readonly unknown[]): Promise<unknown> {
    return this.session.inTab(this.handle, (send) => execute(send, source, args));
  }

  runInPanel(source: string, args: readonly unknown[]): Promise<unknown> {
    return this.session.inTab(this.handle, (send) => executeInPanel(send, source, args));
  }

  async runInContentScript(source: string, args: readonly unknown[]): Promise<unknown> {
    return this.session.inTab(this.handle, (send) => runInContentScript(send, this.extensionId, source, args));
  }

  async pointer(steps: readonly PointerStep[]): Promise<void> {
    const actions = steps.map((step) =>
      'move' in step
        ? { type: 'pointerMove', x: Math.round(step.move.x), y: Math.round(step.move.y), origin: 'viewport', duration: 0 }
        : { type: step.button === 'down' ? 'pointerDown' : 'pointerUp', button: 0 },
    );
    await this.act({ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions });
  }

  async chord(keys: readonly string[]): Promise<void> {
    await this.act({ type: 'key', id: 'keyboard', actions: chordActions(keys) });
  }

  async keys(text: string): Promise<void> {
    if (text) await this.act({ type: 'key', id: 'keyboard', actions: textActions(text) });
  }

  async chooseFile(selector: string, path: string): Promise<void> {
    await this.session.inTab(this.handle, async (send) => {
      const field = (await send('WebDriver:FindElement', { using: 'css selector', value: selector })) as Record<string, string>;
      await send('WebDriver:ElementSendKeys', { id: field[ELEMENT], text: path });
    });
  }

  async setClipboard(text: string): Promise<void> {
    await this.session.inBrowser(COPY, [text]);
  }

  async chooseForSelection({ title }: MenuItem): Promise<void> {
    const { x, y } = (await this.run(MIDDLE_OF_SELECTION, [])) as Point;
    const actions = [
      { type: 'pointerMove', x: Math.round(x), y: Math.round(y), origin: 'viewport', duration: 0 },
      { type: 'pointerDown', button: 2 },
      { type: 'pointerUp', button: 2 },
    ];
    await this.act({ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions });
    await poll(
      async () => ((await this.session.inBrowser(CHOOSE, [title])) === true ? true : undefined),
      () => new Error(`no "${title}" in the menu over the selection`),
    );
  }

  async screenshot(path: string): Promise<void> {
    const png = await this.session.inTab(this.handle, (send) => send('WebDriver:TakeScreenshot', { full: false }));
    await writeFile(path, Buffer.from(String(png), 'base64'));
  }

  async resize(width: number, height: number): Promise<void> {
    await this.session.inTab(this.handle, (send) => privileged(send, RESIZE, [width, height]), { front: true });
    // The page hears of it later: what is clicked before then is no longer where it was.
    await poll(
      async () => ((await this.run(HAS_SIZE, [width, height])) === true ? true : undefined),
      () => new Error(`the page is not ${width} × ${height} px`),
    );
  }

  async colorScheme(scheme: 'light' | 'dark'): Promise<void> {
    await this.session.inBrowser(PREFER, [scheme === 'dark' ? 0 : 1]);
  }

  private async act(source: Record<string, unknown>): Promise<void> {
    const task = (send: Send) => send('WebDriver:PerformActions', { actions: [source] });
    await this.session.inTab(this.handle, task, { front: true });
  }
}

/** Runs source in the page's own world: without `sandbox: null` the page's globals would not be there. */
function execute(send: Send, source: string, args: readonly unknown[]): Promise<unknown> {
  return send('WebDriver:ExecuteScript', { script: `return (${source})(...arguments)`, args, sandbox: null });
}

/** As often is the panel looked up anew when it is drawn anew between the finding and the running. */
const LOOK_UPS = 3;

/** Runs source in the page's own world, with the panel's shadow root before the other arguments. */
async function executeInPanel(send: Send, source: string, args: readonly unknown[], lookUps = LOOK_UPS): Promise<unknown> {
  try {
    return await execute(send, source, [await panelRoot(send), ...args]);
  } catch (error) {
    // Firefox refuses the reference before it runs anything.
    const isOld = error instanceof MarionetteError && /^(stale element|detached shadow)/.test(error.code);
    if (!isOld || lookUps <= 1) throw error;
    return executeInPanel(send, source, args, lookUps - 1);
  }
}

/** A reference to the panel's shadow root: WebDriver hands out closed ones too. */
async function panelRoot(send: Send): Promise<unknown> {
  try {
    const host = (await send('WebDriver:FindElement', { using: 'css selector', value: PANEL_HOST })) as object;
    return await send('WebDriver:GetShadowRoot', { id: (host as Record<string, string>)[ELEMENT] });
  } catch (error) {
    if (error instanceof MarionetteError && /^no such/.test(error.code)) throw new NoPanelError();
    throw error;
  }
}
