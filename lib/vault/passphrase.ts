import { z } from '../schema';
import { fromBase64, toBase64 } from './base64';
import { AES, chance, type WebCrypto } from './sealing';

/** How a passphrase becomes a key, as it is stored beside what that key locks: it can be raised later. */
export const derivationSchema = z.object({
  name: z.literal('PBKDF2'),
  hash: z.literal('SHA-256'),
  iterations: z.int().check(z.minimum(1), z.maximum(100_000_000)),
  salt: z.string(),
});
export type Derivation = z.infer<typeof derivationSchema>;

/**
 * Rounds of PBKDF2-HMAC-SHA256: OWASP Password Storage Cheat Sheet, as of 2023-05 and unchanged since; 310,000 before
 * that. Argon2id, which it puts first, is not in WebCrypto.
 */
export const ITERATIONS = 600_000;

/** 128 bits at least (NIST SP 800-132, 2010, 5.1). */
const SALT_BYTES = 16;

/** Today's way, with a salt of its own. */
export function newDerivation(crypto: WebCrypto, iterations = ITERATIONS): Derivation {
  return { name: 'PBKDF2', hash: 'SHA-256', iterations, salt: toBase64(chance(crypto, SALT_BYTES)) };
}

/** Whether it asks less of a guesser than today's does. */
export function isWeak({ iterations }: Derivation, today = ITERATIONS): boolean {
  return iterations < today;
}

/**
 * The key that a passphrase comes to; it cannot be got out of the browser's hands. The same characters may be typed as
 * different code points (on a Mac, say): they are made one first.
 */
export async function deriveKey({ subtle }: WebCrypto, passphrase: string, { name, hash, iterations, salt }: Derivation): Promise<CryptoKey> {
  const typed = await subtle.importKey('raw', new TextEncoder().encode(passphrase.normalize('NFC')), name, false, ['deriveKey']);
  return subtle.deriveKey({ name, hash, iterations, salt: fromBase64(salt) }, typed, AES, false, ['encrypt', 'decrypt']);
}
