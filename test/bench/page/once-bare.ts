import { bareWalk } from './bare-walk';

/** The page's own scripts have drawn it by then. */
const AFTER_MS = 500;

/** A content script that walks once. */
setTimeout(() => bareWalk(document), AFTER_MS);
