import { LEAST_PASSPHRASE } from '../../lib/messages/passphrase-length';

/** What a passphrase is worth, by its length alone: a list of bad ones would weigh more than all of the popup. */
export type Strength = 'short' | 'fair' | 'good';

/** Characters from which on a guesser needs more than luck (NIST SP 800-63B-4, 2025, 3.1.1.2: fifteen for one that stands alone). */
const GOOD = 15;

export function strengthOf(passphrase: string): Strength {
  // Of characters, and not of their halves.
  const { length } = [...passphrase];
  return length < LEAST_PASSPHRASE ? 'short' : length < GOOD ? 'fair' : 'good';
}
