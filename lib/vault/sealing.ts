import { z } from '../schema';
import { fromBase64, toBase64 } from './base64';

/** As much of WebCrypto as the vault needs: the browser's own, or one whose chance a test decides. */
export type WebCrypto = Pick<Crypto, 'subtle' | 'getRandomValues'>;

/** What was encrypted, as it is stored: the IV, made anew for each text, and the text with its tag. Both base64. */
export const sealedSchema = z.object({ iv: z.string(), data: z.string() });
export type Sealed = z.infer<typeof sealedSchema>;

/** An IV of 96 bits, as GCM wants it (NIST SP 800-38D, 2007, 8.2). */
const IV_BYTES = 12;

export const AES = { name: 'AES-GCM', length: 256 } as const;

/** Random bytes, as many. */
export function chance(crypto: WebCrypto, bytes: number): Uint8Array<ArrayBuffer> {
  return crypto.getRandomValues(new Uint8Array(bytes));
}

/** A key out of its 32 bytes, which cannot be got out of it again. */
export function importKey({ subtle }: WebCrypto, raw: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  return subtle.importKey('raw', raw, AES, false, ['encrypt', 'decrypt']);
}

/**
 * Encrypts a text with AES-256-GCM under an IV that was never used before. `context` says what the text is: it opens only
 * where the same is said of it, so that one document cannot be put in the place of another.
 */
export async function seal(crypto: WebCrypto, key: CryptoKey, context: string, text: string): Promise<Sealed> {
  const iv = chance(crypto, IV_BYTES);
  const data = await crypto.subtle.encrypt(algorithm(iv, context), key, new TextEncoder().encode(text));
  return { iv: toBase64(iv), data: toBase64(new Uint8Array(data)) };
}

/** The text; null when it was made with another key or in another context, or was changed since. */
export async function open({ subtle }: WebCrypto, key: CryptoKey, context: string, { iv, data }: Sealed): Promise<string | null> {
  try {
    return new TextDecoder().decode(await subtle.decrypt(algorithm(fromBase64(iv), context), key, fromBase64(data)));
  } catch {
    return null;
  }
}

function algorithm(iv: Uint8Array<ArrayBuffer>, context: string): AesGcmParams {
  return { name: AES.name, iv, additionalData: new TextEncoder().encode(context) };
}
