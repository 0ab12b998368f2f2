import { afterFrame } from '../../lib/page/after-frame';
import { accompanyPage } from './accompany-page';

/**
 * The same script without wxt's wrapper for unlisted scripts, which only writes to the console, and in a release not even
 * that. wxt.config.ts builds this in the place of `index.ts`. The page comes first: Heyan's beginning, with the browser's
 * interfaces for it and the first look, must not hold up the page's own first picture.
 */
afterFrame(accompanyPage);
