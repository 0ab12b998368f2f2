import { ASIDE, readDocument } from '../vault/document';
import type { Personal } from '../vault/sealed-store';
import { DIGEST_KEY } from './digests';
import { FILINGS } from './filings';
import { tracePage } from './traces';

/** A document, or one of its kind that could not be read and was set aside under its time. */
const PERSONAL = new RegExp(`^(?:${ASIDE}[^:]*:)*(?:${FILINGS.key}$|${DIGEST_KEY.key}$|${tracePage('').key})`);

/** One of them is stored before any trace is. */
export const PROBES: readonly string[] = [FILINGS.key, DIGEST_KEY.key];

/**
 * What tells of a person: names of filings, phones, ID tails, the traces of submits, and the key without which the digests in
 * the ledger tell nothing. The ledger itself, and the shapes of taught forms, hold ids, times, outcomes and nobody's values.
 * Of the filings, their ids stay readable, as they are in the ledger: whose rounds there are is counted on.
 */
export const personal: Personal = {
  isPersonal: (key) => PERSONAL.test(key),
  readable: (key, plain) => (key === FILINGS.key ? readDocument(FILINGS, plain).value.map(({ id }) => id) : undefined),
};
