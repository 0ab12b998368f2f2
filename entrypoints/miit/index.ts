import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { accompanyPage } from './accompany-page';

/**
 * The content script; wxt.config.ts names it in the manifest. It goes without wxt's own wrapper for content scripts, which
 * greets each page with an event: a page that Heyan does not recognise is not to notice it.
 */
export default defineUnlistedScript({ globalName: false, main: accompanyPage });
