import { findForms } from '../../../lib/page/find';

/** A content script that scans once. */
findForms(document);
