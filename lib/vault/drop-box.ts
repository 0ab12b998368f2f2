import { z } from '../schema';
import { fromBase64, toBase64 } from './base64';
import { AES, open, seal, sealedSchema, type WebCrypto } from './sealing';

/** What was put into a drop box: the text, and the public half of the pair that was made for it alone (base64). */
export const dropSchema = z.object({ from: z.string(), sealed: sealedSchema });
export type Drop = z.infer<typeof dropSchema>;

/** A box that anybody can put something into, and that only its secret opens. Both halves as text (base64). */
export interface DropBox {
  readonly address: string;
  readonly secret: string;
}

const CURVE = { name: 'ECDH', namedCurve: 'P-256' } as const;
const CONTEXT = 'heyan drop';

export async function newDropBox({ subtle }: WebCrypto): Promise<DropBox> {
  const { publicKey, privateKey } = await subtle.generateKey(CURVE, true, ['deriveBits']);
  const [address, secret] = await Promise.all([subtle.exportKey('raw', publicKey), subtle.exportKey('pkcs8', privateKey)]);
  return { address: toBase64(new Uint8Array(address)), secret: toBase64(new Uint8Array(secret)) };
}

/** The secret, as a key that cannot be got out again. Rejects for what is none. */
export function importSecret({ subtle }: WebCrypto, secret: string): Promise<CryptoKey> {
  return subtle.importKey('pkcs8', fromBase64(secret), CURVE, false, ['deriveBits']);
}

/** Puts a text into the box: with a pair that is thrown away, so that who dropped it cannot open it again either. */
export async function drop(crypto: WebCrypto, address: string, text: string): Promise<Drop> {
  const { publicKey, privateKey } = await crypto.subtle.generateKey(CURVE, true, ['deriveBits']);
  const from = toBase64(new Uint8Array(await crypto.subtle.exportKey('raw', publicKey)));
  return { from, sealed: await seal(crypto, await agreedKey(crypto, privateKey, address), CONTEXT, text) };
}

/** The text; null when it was not dropped into this box, or was changed since. */
export async function openDrop(crypto: WebCrypto, secret: CryptoKey, { from, sealed }: Drop): Promise<string | null> {
  const key = await agreedKey(crypto, secret, from).catch(() => null);
  return key === null ? null : open(crypto, key, CONTEXT, sealed);
}

/** The key that the two halves agree on. Each pair of halves is used once: it needs no salt. */
async function agreedKey({ subtle }: WebCrypto, own: CryptoKey, other: string): Promise<CryptoKey> {
  const theirs = await subtle.importKey('raw', fromBase64(other), CURVE, false, []);
  const bits = await subtle.deriveBits({ name: CURVE.name, public: theirs }, own, 256);
  const agreed = await subtle.importKey('raw', bits, 'HKDF', false, ['deriveKey']);
  const how = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: new TextEncoder().encode(CONTEXT) };
  return subtle.deriveKey(how, agreed, AES, false, ['encrypt', 'decrypt']);
}
