import { ROUND_INDEX } from '../ledger/pages';
import { readConsent } from '../profiles/consent';
import { FILINGS } from '../profiles/filings';
import type { Store } from '../vault/store';
import { TAUGHT } from './taught';

/** What only a Heyan that was in use can have written. */
const IN_USE = [FILINGS.key, ROUND_INDEX.key, TAUGHT.key];

/**
 * Whether the user lets Heyan work. Whoever used it before it asked has agreed by using it: an update must not take the guard
 * away in the middle of somebody's 24 hours. So has whoever agreed to a later version's text, or to one that can no longer be
 * read beside what was stored since. Rejects when the disk does.
 */
export async function hasConsent(store: Store): Promise<boolean> {
  const { value, fault } = await readConsent(store);
  if (value !== null || fault === 'newer') return true;
  return Object.keys(await store.get(IN_USE)).length > 0;
}
