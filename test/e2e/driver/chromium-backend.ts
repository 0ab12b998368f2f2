import type { CDPSession, Page } from 'playwright-core';
import { NoPanelError, PANEL_HOST, type Backend, type MenuItem, type PointerStep } from './backend.ts';
import type { ContentScriptWorld } from './chromium-content-script.ts';

const NAVIGATION_MS = 30_000;

/** What `Runtime.evaluate` and its like give back, as far as it is used here. */
interface Evaluated {
  result: { value?: unknown; objectId?: string };
  exceptionDetails?: { text: string; exception?: { description?: string; value?: unknown } };
}

/** One tab of Chromium: playwright for input and navigation, the DevTools protocol for what playwright keeps closed. */
export class ChromiumBackend implements Backend {
  readonly browser = 'chromium';

  constructor(
    private readonly page: Page,
    private readonly session: CDPSession,
    private readonly contentScript: ContentScriptWorld,
  ) {}

  async goto(url: string): Promise<void> {
    await this.page.goto(url, { timeout: NAVIGATION_MS });
  }

  async reload(): Promise<void> {
    await this.page.reload({ timeout: NAVIGATION_MS });
  }

  async activate(): Promise<void> {
    await this.page.bringToFront();
  }

  async close(): Promise<void> {
    await this.page.close();
  }

  async run(source: string, args: readonly unknown[]): Promise<unknown> {
    const expression = `(${source})(...${JSON.stringify(args)})`;
    return valueOf(await this.session.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true }));
  }

  async runInPanel(source: string, args: readonly unknown[]): Promise<unknown> {
    const objectGroup = 'panel';
    try {
      return valueOf(
        await this.session.send('Runtime.callFunctionOn', {
          objectId: await this.panelRoot(objectGroup),
          functionDeclaration: `function (...args) { return (${source})(this, ...args); }`,
          arguments: args.map((value) => ({ value })),
          awaitPromise: true,
          returnByValue: true,
        }),
      );
    } finally {
      await this.session.send('Runtime.releaseObjectGroup', { objectGroup }).catch(() => {});
    }
  }

  async runInContentScript(source: string, args: readonly unknown[]): Promise<unknown> {
    const expression = `(${source})(...${JSON.stringify(args)})`;
    const uniqueContextId = await this.contentScript.id();
    return valueOf(await this.session.send('Runtime.evaluate', { expression, uniqueContextId, awaitPromise: true, returnByValue: true }));
  }

  async pointer(steps: readonly PointerStep[]): Promise<void> {
    const { mouse } = this.page;
    for (const step of steps) {
      if ('move' in step) await mouse.move(step.move.x, step.move.y);
      else await mouse[step.button]();
    }
  }

  async chord(keys: readonly string[]): Promise<void> {
    await this.page.keyboard.press(keys.map((key) => (key === 'Mod' ? 'ControlOrMeta' : key)).join('+'));
  }

  async keys(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  async chooseFile(selector: string, path: string): Promise<void> {
    await this.page.setInputFiles(selector, path);
  }

  async setClipboard(text: string): Promise<void> {
    // An isolated world, so that a page that replaces navigator.clipboard does not see it.
    const { frameTree } = await this.session.send('Page.getFrameTree');
    const { executionContextId } = await this.session.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
      worldName: 'clipboard',
    });
    valueOf(
      await this.session.send('Runtime.evaluate', {
        expression: `navigator.clipboard.writeText(${JSON.stringify(text)})`,
        contextId: executionContextId,
        awaitPromise: true,
        userGesture: true,
      }),
    );
  }

  async chooseForSelection({ id }: MenuItem): Promise<void> {
    const selectionText = await this.run('() => getSelection().toString()', []);
    const [worker] = this.page.context().serviceWorkers();
    if (!worker) throw new Error('the worker is not running');
    await worker.evaluate(tellOfChoice, { menuItemId: id, selectionText: String(selectionText), editable: false, pageUrl: this.page.url() });
  }

  async screenshot(path: string): Promise<void> {
    await this.page.screenshot({ path });
  }

  async resize(width: number, height: number): Promise<void> {
    await this.page.setViewportSize({ width, height });
  }

  async colorScheme(scheme: 'light' | 'dark'): Promise<void> {
    await this.page.emulateMedia({ colorScheme: scheme });
  }

  /** The closed shadow root as an object of the page's own world: the protocol's DOM view has no closed doors. */
  private async panelRoot(objectGroup: string): Promise<string> {
    const host: Evaluated = await this.session.send('Runtime.evaluate', {
      expression: `document.querySelector('${PANEL_HOST}')`,
      objectGroup,
    });
    const objectId = host.result.objectId;
    if (!objectId) throw new NoPanelError();
    const { node } = await this.session.send('DOM.describeNode', { objectId, depth: 1, pierce: true });
    const root = node.shadowRoots?.[0];
    if (!root) throw new NoPanelError();
    const { object } = await this.session.send('DOM.resolveNode', { backendNodeId: root.backendNodeId, objectGroup });
    if (!object.objectId) throw new NoPanelError();
    return object.objectId;
  }
}

/** Runs in the worker. `dispatch` is how Chromium's own bindings tell an event's listeners. */
function tellOfChoice(info: object): void {
  interface Told { dispatch(info: object, tab: object): void }
  const { chrome } = globalThis as unknown as { chrome: { contextMenus: { onClicked: Told } } };
  chrome.contextMenus.onClicked.dispatch(info, {});
}

/** The value of an evaluation; an exception of the page becomes one of ours, with the page's stack in its message. */
function valueOf({ result, exceptionDetails }: Evaluated): unknown {
  if (!exceptionDetails) return result.value;
  const { exception, text } = exceptionDetails;
  throw new Error(exception?.description ?? String(exception?.value ?? text));
}
