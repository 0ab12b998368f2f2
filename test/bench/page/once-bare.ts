import { bareWalk } from './bare-walk';

/** A content script that walks once. */
bareWalk(document);
