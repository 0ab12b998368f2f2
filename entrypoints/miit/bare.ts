import { accompanyPage } from './accompany-page';

/**
 * The same script without wxt's wrapper for unlisted scripts, which only writes to the console, and in a release not even
 * that. wxt.config.ts builds this in the place of `index.ts`.
 */
accompanyPage();
