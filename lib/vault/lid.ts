import { z } from '../schema';
import type { DocumentKind } from './document';
import { derivationSchema } from './passphrase';
import { sealedSchema } from './sealing';

/** What may be read of a locked vault, and what it takes to open it. */
const lidSchema = z.object({
  /** Names the vault's key; another one with each passphrase. */
  id: z.string().check(z.minLength(1), z.maxLength(64)),
  /** How the passphrase becomes the key that opens `key`. */
  derivation: derivationSchema,
  /** The key of the documents, locked with the passphrase. */
  key: sealedSchema,
  /** Where submits are dropped while it is locked, and what takes them out: locked with the documents' key. */
  dropBox: z.object({ address: z.string(), secret: sealedSchema }),
  /** Minutes without use after which it locks itself; null: with the browser's end only. */
  autoLock: z.nullable(z.number().check(z.minimum(1), z.maximum(10_080))),
});
export type Lid = z.infer<typeof lidSchema>;

/** The lid of the vault; null while there is no passphrase. */
export const LID: DocumentKind<{ readonly lid: Lid | null }> = {
  key: 'vault',
  version: 1,
  empty: { lid: null },
  read(body) {
    const parsed = z.safeParse(z.object({ lid: z.nullable(lidSchema) }), body);
    return parsed.success ? { value: parsed.data, lost: 0 } : { value: { lid: null }, lost: 1 };
  },
};

/** A stored document that is locked: `vault` is the id of the lid that it lies under, `readable` what may be read of it. */
const lockedSchema = z.object({ vault: z.string(), sealed: sealedSchema, readable: z.optional(z.unknown()) });
export type LockedDocument = z.infer<typeof lockedSchema>;

/** Reads a stored value as a locked document; null when it is none. */
export function lockedDocument(stored: unknown): LockedDocument | null {
  const parsed = z.safeParse(lockedSchema, stored);
  return parsed.success ? parsed.data : null;
}
