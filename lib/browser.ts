/**
 * The one door to webextension-polyfill, for the worker. The content script and the screens go without it (3 kB of what they
 * may weigh): the few calls that they make answer with promises in both browsers anyway. See `lib/messages/page-link` and
 * `screen-link`.
 */
export { default as browser } from 'webextension-polyfill';
export type { Manifest, Runtime, Storage } from 'webextension-polyfill';
