import type { Store } from './store';

/** How one stored document is read: its key, its version, and what makes sense of its body. */
export interface DocumentKind<T> {
  readonly key: string;
  readonly version: number;
  readonly empty: T;
  /** The readable part of a body of this version, and how much of it was lost. */
  readonly read: (body: unknown) => { readonly value: T; readonly lost: number };
}

/** `damaged`: (partly) unreadable, the original is set aside; `newer`: left untouched, and not to be written. */
export type DocumentFault = 'damaged' | 'newer';

export interface ReadDocument<T> {
  readonly value: T;
  readonly fault: DocumentFault | null;
  /** Rows that could not be read, now or at any time before: a damage stays known after it was set aside. */
  readonly lost: number;
  /** What was stored, when it must be set aside at the next write; undefined when nothing is to be set aside. */
  readonly original: unknown;
}

/** What counts as lost when nothing at all could be read: more than any limit. */
export const ALL_LOST = 100;

/** Thrown instead of writing over what a later version of Heyan wrote. */
export class NewerDocumentError extends Error {
  override readonly name = 'NewerDocumentError';
}

/** Reads what `store.get` gave for `kind.key`. Never throws: what cannot be read is a fault beside the readable part. */
export function readDocument<T>(kind: DocumentKind<T>, stored: unknown): ReadDocument<T> {
  if (stored === undefined) return { value: kind.empty, fault: null, lost: 0, original: undefined };
  const version = isEnvelope(stored) ? stored.v : undefined;
  if (typeof version === 'number' && version > kind.version) {
    return { value: kind.empty, fault: 'newer', lost: 0, original: stored };
  }
  if (!isEnvelope(stored) || version !== kind.version) {
    return { value: kind.empty, fault: 'damaged', lost: ALL_LOST, original: stored };
  }
  const { value, lost } = kind.read(stored.body);
  const lostBefore = typeof stored.lost === 'number' ? stored.lost : 0;
  const original = lost > 0 ? stored : undefined;
  return { value, fault: lost + lostBefore > 0 ? 'damaged' : null, lost: lost + lostBefore, original };
}

/**
 * What to write so that `kind.key` holds `value`. A damaged original moves aside in the same write, under a key of its
 * own that nothing overwrites. Throws `NewerDocumentError` where the stored document is a later version's.
 */
export function writeDocument<T>(
  kind: DocumentKind<T>, value: T, before: ReadDocument<T>, at: number,
): Record<string, unknown> {
  if (before.fault === 'newer') throw new NewerDocumentError(kind.key);
  const aside = before.original === undefined ? {} : { [`${ASIDE}${at}:${kind.key}`]: before.original };
  const lost = before.lost > 0 ? { lost: before.lost } : {};
  return { ...aside, [kind.key]: { v: kind.version, body: value, ...lost } };
}

/** The prefix of the keys under which unreadable originals are kept. */
export const ASIDE = 'aside:';

/** Reads one document from the store. */
export async function loadDocument<T>(store: Store, kind: DocumentKind<T>): Promise<ReadDocument<T>> {
  return readDocument(kind, (await store.get([kind.key]))[kind.key]);
}

function isEnvelope(stored: unknown): stored is { v: unknown; body: unknown; lost?: unknown } {
  return typeof stored === 'object' && stored !== null && 'v' in stored && 'body' in stored;
}
