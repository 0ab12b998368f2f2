import type { Runtime } from '../browser';

/** The one origin that Heyan works on. */
export const SITE_ORIGIN = 'https://beian.miit.gov.cn';

/** Who may ask something of the worker: our content script in the top frame of the site, or one of our own pages. */
export type Sender = { readonly from: 'page'; readonly tabId: number } | { readonly from: 'screen' };

/** Tells who sent a message, or null for anybody else. The browser fills these fields in; a page cannot forge them. */
export function senderOf(sender: Runtime.MessageSender, extensionId: string, extensionUrl: string): Sender | null {
  if (sender.id !== extensionId) return null;
  const { url = '', tab, frameId } = sender;
  if (url.startsWith(extensionUrl)) return { from: 'screen' };
  if (tab?.id === undefined || frameId !== 0 || originOf(url) !== SITE_ORIGIN) return null;
  return { from: 'page', tabId: tab.id };
}

function originOf(url: string): string | null {
  return URL.canParse(url) ? new URL(url).origin : null;
}
