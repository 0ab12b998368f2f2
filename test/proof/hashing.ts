import { createHmac } from 'node:crypto';
import type { Hashing } from '../../lib/profiles/digests';

/** The same digests as in the browser's worker, made at once. The key is no secret here. */
export const hashing: Hashing = {
  newKey: () => 'the key of the proof, which is 32 bytes long',
  hmac: (key, text) => Promise.resolve(createHmac('sha256', key).update(text).digest('base64').slice(0, 22)),
};
