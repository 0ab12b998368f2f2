import { ACKNOWLEDGED } from '../../../lib/desk/acknowledged';
import { REMINDED } from '../../../lib/desk/reminding';
import { TAUGHT } from '../../../lib/desk/taught';
import { TIDYING } from '../../../lib/desk/tidying';
import { attemptPage, ROUND_INDEX, roundPage } from '../../../lib/ledger/pages';
import { CONSENT } from '../../../lib/profiles/consent';
import { DIGEST_KEY } from '../../../lib/profiles/digests';
import { FILINGS } from '../../../lib/profiles/filings';
import { SETTINGS } from '../../../lib/profiles/kept-settings';
import { tracePage } from '../../../lib/profiles/traces';
import { ASIDE, type DocumentKind } from '../../../lib/vault/document';

/**
 * Every kind of document that Heyan stores, by the name that its keys begin with. A kind that is added in lib/ is added here,
 * and a store that holds one is frozen beside the others; so is one when a kind gets a new version.
 */
export const KINDS: Readonly<Record<string, (key: string) => DocumentKind<unknown>>> = {
  consent: () => CONSENT,
  filings: () => FILINGS,
  rounds: () => ROUND_INDEX,
  'round:': (key) => roundPage(key.slice('round:'.length)),
  'attempt:': (key) => attemptPage(key.slice('attempt:'.length)),
  'traces:': (key) => tracePage(key.slice('traces:'.length)),
  digestKey: () => DIGEST_KEY,
  acknowledged: () => ACKNOWLEDGED,
  taught: () => TAUGHT,
  settings: () => SETTINGS,
  reminded: () => REMINDED,
  tidying: () => TIDYING,
};

/** The name of the kind that a key is of; null for what was set aside, and for what nobody here knows. */
export function nameOf(key: string): string | null {
  if (key.startsWith(ASIDE)) return null;
  return Object.keys(KINDS).find((name) => (name.endsWith(':') ? key.startsWith(name) : key === name)) ?? null;
}

/** The kind that a key is of, with what makes sense of its body. */
export function kindOf(key: string): DocumentKind<unknown> | null {
  const name = nameOf(key);
  return name === null ? null : (KINDS[name]?.(key) ?? null);
}
