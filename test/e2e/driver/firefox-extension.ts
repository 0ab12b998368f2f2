import type { FirefoxSession } from './firefox-session.ts';
import { messageOf, poll } from './poll.ts';

const START_MS = 20_000;

/** Privileged code, as source: it runs in Firefox and names things that exist only there. */
const IS_UP = `async (id) => {
  const extension = WebExtensionPolicy.getByID(id)?.extension;
  if (!extension) return false;
  await extension.startupPromise;
  return extension.backgroundState !== 'starting';
}`;

const STOP = `async (id) => {
  const { extension } = WebExtensionPolicy.getByID(id);
  await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
  return extension.backgroundState === 'stopped';
}`;

const RELOAD = `async (id) => {
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  await (await AddonManager.getAddonByID(id)).reload();
}`;

const DISABLE = RELOAD.replace('.reload()', '.disable()');

/** Switches the add-on off: nothing of it is started anew in the open pages. */
export async function disableAddon(session: FirefoxSession, id: string): Promise<void> {
  await session.inBrowser(DISABLE, [id]);
}

/** Waits until the extension has started, its background included. */
export async function waitForExtension(session: FirefoxSession, id: string): Promise<void> {
  await poll(
    async () => ((await session.inBrowser(IS_UP, [id])) === true ? true : undefined),
    (last) => new Error(`Firefox did not start ${id}${last === undefined ? '' : `: ${messageOf(last)}`}`),
    START_MS,
  );
}

/** Ends the event page as Firefox itself would when it is idle. */
export async function stopBackground(session: FirefoxSession, id: string): Promise<void> {
  await poll(
    async () => ((await session.inBrowser(STOP, [id])) === true ? true : undefined),
    (last) => new Error(`the event page did not stop${last === undefined ? '' : `: ${messageOf(last)}`}`),
  );
}

/** Loads the add-on anew, as about:debugging does; an update under open pages ends the same way. */
export async function reloadAddon(session: FirefoxSession, id: string): Promise<void> {
  await session.inBrowser(RELOAD, [id]);
  await waitForExtension(session, id);
}
