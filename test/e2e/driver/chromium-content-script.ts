import type { CDPSession } from 'playwright-core';

/** A world of a tab, as the DevTools protocol reports it. */
interface World {
  readonly uniqueId: string;
  readonly origin: string;
  readonly auxData?: { readonly type?: string; readonly frameId?: string };
}

/** The isolated world of the extension's content script in the top frame of one tab, whatever the tab shows by now. */
export class ContentScriptWorld {
  readonly #worlds = new Map<string, World>();
  #enabled: Promise<unknown> | undefined;

  constructor(
    private readonly session: CDPSession,
    /** The origin of the extension's own pages; the protocol names a content script's world by it. */
    private readonly extensionOrigin: string,
  ) {
    session.on('Runtime.executionContextCreated', ({ context }) => this.#worlds.set(context.uniqueId, context as World));
    session.on('Runtime.executionContextDestroyed', ({ executionContextUniqueId }) => this.#worlds.delete(executionContextUniqueId));
    session.on('Runtime.executionContextsCleared', () => this.#worlds.clear());
  }

  /** The world's id. Not its number: after a navigation that changes the process, the same number is another world. */
  async id(): Promise<string> {
    // Enabling reports every world there is. Only tabs that need it pay for it.
    await (this.#enabled ??= this.session.send('Runtime.enable'));
    const { frame } = (await this.session.send('Page.getFrameTree')).frameTree;
    // In the extension's own pages the driver's helper worlds are of that origin too.
    const isOwnPage = frame.url.startsWith(`${this.extensionOrigin}/`);
    const world = [...this.#worlds.values()].findLast(
      ({ origin, auxData }) => origin === this.extensionOrigin && auxData?.type === 'isolated' && auxData.frameId === frame.id,
    );
    if (world === undefined || isOwnPage) throw new Error('the extension has no content script in this page');
    return world.uniqueId;
  }
}
