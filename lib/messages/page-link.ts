import { type Ask, createAsk } from './ask';
import type { PageCommand } from './protocol';

/** The page's line to the worker. */
export interface PageLink {
  readonly ask: Ask;
  /** Hears the worker's commands. What the handler resolves to is the answer. */
  onCommand(handle: (command: PageCommand) => Promise<unknown>, signal: AbortSignal): void;
  /** False once the extension has been updated or removed under the open page: nothing works from then on. */
  isAlive(): boolean;
}

/** As much of `runtime` as both browsers offer a content script in the same way, without any polyfill. */
interface Runtime {
  readonly id?: string;
  sendMessage(message: unknown): Promise<unknown>;
  readonly onMessage: {
    addListener(listener: Listener): void;
    removeListener(listener: Listener): void;
  };
}
type Listener = (message: unknown, sender: { id?: string }, respond: (answer: unknown) => void) => boolean;

/** Connects to the worker of this very build. Commands come from our own extension only: its id is on each of them. */
export function connectPage(runtime: Runtime): PageLink {
  return {
    ask: createAsk((message) => runtime.sendMessage(message)),
    // Chrome empties `runtime` when the extension has gone; a kept reference then has no id.
    isAlive: () => runtime.id !== undefined,
    onCommand(handle, signal) {
      const listener: Listener = (message, sender, respond) => {
        if (runtime.id === undefined || sender.id !== runtime.id || !isCommand(message)) return false;
        handle(message).then(respond, () => respond(null));
        return true;
      };
      runtime.onMessage.addListener(listener);
      signal.addEventListener('abort', () => {
        if (runtime.id !== undefined) runtime.onMessage.removeListener(listener);
      });
    },
  };
}

/** What a content script is given besides: the manifest of its own build. */
interface NativeRuntime extends Runtime {
  getManifest(): { readonly version: string };
}

/** The browser's own `runtime`: `browser` in Firefox, `chrome` in Chrome. */
export function nativeRuntime(): NativeRuntime {
  const scope = globalThis as { browser?: { runtime: NativeRuntime }; chrome?: { runtime: NativeRuntime } };
  const api = scope.browser ?? scope.chrome;
  if (api === undefined) throw new Error('not in an extension');
  return api.runtime;
}

const COMMANDS: ReadonlySet<unknown> = new Set(['snapshot', 'fill', 'form'] satisfies PageCommand['type'][]);

function isCommand(message: unknown): message is PageCommand {
  return typeof message === 'object' && message !== null && 'type' in message && COMMANDS.has(message.type);
}
