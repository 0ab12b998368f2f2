import { createHmac } from 'node:crypto';
import type { Hashing } from '../../../lib/profiles/digests';

/** The key of every test. */
export const KEY = 'the key of the tests';

/** How many bytes of a digest are kept, as in `vault/hashing`. */
const DIGEST_BYTES = 16;

/** The same digests as the browser's WebCrypto makes, from Node's own, which answers at once; and always the same key. */
export const hashing: Hashing = {
  newKey: () => KEY,
  hmac: (key, text) =>
    Promise.resolve(createHmac('sha256', key).update(text).digest().subarray(0, DIGEST_BYTES).toString('base64')),
};
