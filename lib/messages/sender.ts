import type { Runtime } from '../browser';

/** The one origin that Heyan works on. */
export const SITE_ORIGIN = 'https://beian.miit.gov.cn';

/** Who may ask something of the worker: our content script in the top frame of the site, or one of our own pages. */
export type Sender = { readonly from: 'page'; readonly tabId: number } | { readonly from: 'screen' };

/** What Chrome says besides, and Firefox does not. */
interface Stated extends Runtime.MessageSender {
  readonly origin?: string;
  /** `prerender`: nobody sees that page yet; `cached`: nobody sees it any more. */
  readonly documentLifecycle?: string;
}

/** Tells who sent a message, or null for anybody else. The browser fills these fields in; a page cannot forge them. */
export function senderOf(sender: Runtime.MessageSender, extensionId: string, extensionUrl: string): Sender | null {
  if (sender.id !== extensionId) return null;
  const { url = '', tab, frameId, origin, documentLifecycle = 'active' } = sender as Stated;
  // Chrome says whose document it is: one that is sandboxed has its address, and is nobody's.
  const isOf = (wanted: string): boolean => origin === undefined || origin === wanted;
  if (url.startsWith(extensionUrl) && isOf(extensionUrl.replace(/\/$/, ''))) return { from: 'screen' };
  if (tab?.id === undefined || frameId !== 0 || documentLifecycle !== 'active') return null;
  if (!url.toLowerCase().startsWith('https:') || originOf(url) !== SITE_ORIGIN || !isOf(SITE_ORIGIN)) return null;
  return { from: 'page', tabId: tab.id };
}

function originOf(url: string): string | null {
  return URL.canParse(url) ? new URL(url).origin : null;
}
