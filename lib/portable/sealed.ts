import { z } from '../schema';

/**
 * A text under a passphrase: AES-256-GCM with a key that PBKDF2-SHA256 makes of it. The parameters stand in the file, so
 * that they can be raised later and an old file still opens. All of the browser's own WebCrypto; nothing else is random.
 */
const sealedSchema = z.object({
  format: z.literal('heyan-sealed'),
  version: z.literal(1),
  kdf: z.object({
    name: z.literal('PBKDF2'),
    hash: z.literal('SHA-256'),
    // At the least, so that nobody's file asks for less; at the most, so that nobody's file keeps a machine busy for an hour.
    iterations: z.number().check(z.minimum(600_000), z.maximum(10_000_000)),
    salt: z.string().check(z.minLength(16), z.maxLength(128)),
  }),
  cipher: z.object({ name: z.literal('AES-GCM'), iv: z.string().check(z.minLength(16), z.maxLength(32)) }),
  data: z.string(),
});

export type Sealed = z.infer<typeof sealedSchema>;

/** OWASP's figure for PBKDF2-SHA256 (Password Storage Cheat Sheet, 2023). */
const ITERATIONS = 600_000;
const SALT_BYTES = 16;
const IV_BYTES = 12;

/** What a file that is no sealed one gives; `newerVersion` and `damaged` are sealed ones that cannot be opened. */
export type SealedProblem = 'notSealed' | 'newerVersion' | 'damaged';

/** Reads what JSON gave as a sealed text. */
export function readSealed(value: unknown): Sealed | SealedProblem {
  if (typeof value !== 'object' || value === null || !('format' in value) || value.format !== 'heyan-sealed') return 'notSealed';
  if ('version' in value && typeof value.version === 'number' && value.version > 1) return 'newerVersion';
  const parsed = z.safeParse(sealedSchema, value);
  return parsed.success ? parsed.data : 'damaged';
}

/** Seals a text. A fresh salt and a fresh IV each time. */
export async function seal(text: string, passphrase: string): Promise<Sealed> {
  const [salt, iv] = [crypto.getRandomValues(new Uint8Array(SALT_BYTES)), crypto.getRandomValues(new Uint8Array(IV_BYTES))];
  const key = await keyOf(passphrase, salt, ITERATIONS, 'encrypt');
  const data = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, new TextEncoder().encode(text));
  return {
    format: 'heyan-sealed',
    version: 1,
    kdf: { name: 'PBKDF2', hash: 'SHA-256', iterations: ITERATIONS, salt: toBase64(salt) },
    cipher: { name: 'AES-GCM', iv: toBase64(iv) },
    data: toBase64(new Uint8Array(data)),
  };
}

/** The text, or null: another passphrase, or a file that was changed. The two cannot be told apart. */
export async function open({ kdf, cipher, data }: Sealed, passphrase: string): Promise<string | null> {
  try {
    const key = await keyOf(passphrase, fromBase64(kdf.salt), kdf.iterations, 'decrypt');
    const text = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: fromBase64(cipher.iv) }, key, fromBase64(data));
    return new TextDecoder('utf-8', { fatal: true }).decode(text);
  } catch {
    return null;
  }
}

async function keyOf(passphrase: string, salt: Uint8Array<ArrayBuffer>, iterations: number, use: 'encrypt' | 'decrypt'): Promise<CryptoKey> {
  // One way of writing it down: an accent that another keyboard composes otherwise opens the file too.
  const bytes = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const given = await crypto.subtle.importKey('raw', bytes, 'PBKDF2', false, ['deriveKey']);
  const algorithm = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
  return crypto.subtle.deriveKey(algorithm, given, { name: 'AES-GCM', length: 256 }, false, [use]);
}

/** How many bytes a call takes as its arguments without overflowing the stack. */
const AT_ONCE = 0x8000;

function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += AT_ONCE) text += String.fromCharCode(...bytes.subarray(at, at + AT_ONCE));
  return btoa(text);
}

/** Throws for what is no base64. */
function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
}
