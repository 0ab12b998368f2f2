import { z } from '../schema';
import { deriveKey, derivationSchema, ITERATIONS, newDerivation } from '../vault/passphrase';
import { open, seal, sealedSchema, type WebCrypto } from '../vault/sealing';

/**
 * A text under a passphrase, locked as the vault locks (docs/vault.md). How the passphrase becomes the key stands in the file, so that
 * it can be raised later and an old file still opens.
 */
const sealedFileSchema = z.object({
  format: z.literal('heyan-sealed'),
  version: z.literal(1),
  derivation: derivationSchema,
  sealed: sealedSchema,
});

export type SealedFile = z.infer<typeof sealedFileSchema>;

/** More rounds than these keep a machine busy for minutes: such a file is none of Heyan's. */
const MOST_ITERATIONS = 10_000_000;

/** What a file says of its text, and no stored document does: neither opens as the other. */
const CONTEXT = 'heyan backup';

/** What a file that is no sealed one gives; `newerVersion` and `damaged` are sealed ones that cannot be opened. */
export type SealedProblem = 'notSealed' | 'newerVersion' | 'damaged';

/** Reads what JSON gave as a sealed text. One with fewer rounds than were ever asked for was weakened by somebody. */
export function readSealed(value: unknown): SealedFile | SealedProblem {
  if (typeof value !== 'object' || value === null || !('format' in value) || value.format !== 'heyan-sealed') return 'notSealed';
  if ('version' in value && typeof value.version === 'number' && value.version > 1) return 'newerVersion';
  const parsed = z.safeParse(sealedFileSchema, value);
  if (!parsed.success) return 'damaged';
  const { iterations } = parsed.data.derivation;
  return iterations >= ITERATIONS && iterations <= MOST_ITERATIONS ? parsed.data : 'damaged';
}

/** Seals a text. A fresh salt and a fresh IV each time. */
export async function sealFile(crypto: WebCrypto, text: string, passphrase: string): Promise<SealedFile> {
  const derivation = newDerivation(crypto);
  const sealed = await seal(crypto, await deriveKey(crypto, passphrase, derivation), CONTEXT, text);
  return { format: 'heyan-sealed', version: 1, derivation, sealed };
}

/** The text, or null: another passphrase, or a file that was changed. The two cannot be told apart. */
export async function openFile(crypto: WebCrypto, { derivation, sealed }: SealedFile, passphrase: string): Promise<string | null> {
  // A salt that is no base64 throws.
  const key = await deriveKey(crypto, passphrase, derivation).catch(() => null);
  return key === null ? null : open(crypto, key, CONTEXT, sealed);
}
