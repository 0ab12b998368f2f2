/**
 * The one door to webextension-polyfill, for the worker and the screens. The content script goes without it (3 kB of its
 * 16): the two calls that it makes answer with promises in both browsers anyway. See `lib/messages/page-link`.
 */
export { default as browser } from 'webextension-polyfill';
export type { Runtime, Storage } from 'webextension-polyfill';
