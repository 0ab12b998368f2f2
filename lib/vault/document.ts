import type { Store } from './store';

/** How one stored document is read: its key, its version, and what makes sense of its body. */
export interface DocumentKind<T> {
  readonly key: string;
  readonly version: number;
  readonly empty: T;
  /** The readable part of a body of this version, and whether that was all of it. */
  readonly read: (body: unknown) => { readonly value: T; readonly whole: boolean };
}

/** `damaged`: (partly) unreadable, the original is set aside; `newer`: left untouched, and not to be written. */
export type DocumentFault = 'damaged' | 'newer';

export interface ReadDocument<T> {
  readonly value: T;
  readonly fault: DocumentFault | null;
  /** What was stored, when it must be kept because not all of it could be read. */
  readonly original: unknown;
}

/** Thrown instead of writing over what a later version of Heyan wrote. */
export class NewerDocumentError extends Error {
  override readonly name = 'NewerDocumentError';
}

/** Reads what `store.get` gave for `kind.key`. Never throws: what cannot be read is a fault beside the readable part. */
export function readDocument<T>(kind: DocumentKind<T>, stored: unknown): ReadDocument<T> {
  if (stored === undefined) return { value: kind.empty, fault: null, original: undefined };
  const version = isEnvelope(stored) ? stored.v : undefined;
  if (typeof version === 'number' && version > kind.version) {
    return { value: kind.empty, fault: 'newer', original: stored };
  }
  if (!isEnvelope(stored) || version !== kind.version) return { value: kind.empty, fault: 'damaged', original: stored };
  const { value, whole } = kind.read(stored.body);
  return { value, fault: whole ? null : 'damaged', original: whole ? undefined : stored };
}

/**
 * What to write so that `kind.key` holds `value`. A damaged original moves aside in the same write, under a key of its
 * own that nothing overwrites. Throws `NewerDocumentError` where the stored document is a later version's.
 */
export function writeDocument<T>(
  kind: DocumentKind<T>, value: T, before: ReadDocument<T>, at: number,
): Record<string, unknown> {
  if (before.fault === 'newer') throw new NewerDocumentError(kind.key);
  const aside = before.fault === 'damaged' ? { [`${ASIDE}${at}:${kind.key}`]: before.original } : {};
  return { ...aside, [kind.key]: { v: kind.version, body: value } };
}

/** The prefix of the keys under which unreadable originals are kept. */
export const ASIDE = 'aside:';

/** Reads one document from the store. */
export async function loadDocument<T>(store: Store, kind: DocumentKind<T>): Promise<ReadDocument<T>> {
  return readDocument(kind, (await store.get([kind.key]))[kind.key]);
}

function isEnvelope(stored: unknown): stored is { v: unknown; body: unknown } {
  return typeof stored === 'object' && stored !== null && 'v' in stored && 'body' in stored;
}
