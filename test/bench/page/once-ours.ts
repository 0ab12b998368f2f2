import { findForms } from '../../../lib/page/find';

/** The page's own scripts have drawn it by then. */
const AFTER_MS = 500;

/** A content script that scans once. */
setTimeout(() => findForms(document), AFTER_MS);
