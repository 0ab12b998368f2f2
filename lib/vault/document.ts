import type { Store } from './store';

/** How one stored document is read: its key, its version, and what makes sense of its body. */
export interface DocumentKind<T> {
  readonly key: string;
  readonly version: number;
  readonly empty: T;
  /** Makes a body of an older version one of the next; null for a version that never was. */
  readonly upgrade?: (body: unknown, version: number) => unknown;
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

/** What has been read before, by the very object that was stored: a store that remembers gives the same one again. */
const readBefore = new WeakMap<object, { readonly key: string; readonly document: ReadDocument<unknown> }>();

/**
 * Reads what `store.get` gave for `kind.key`. Never throws: what cannot be read is a fault beside the readable part. What is
 * stored is never changed, only replaced: the same object is read once.
 */
export function readDocument<T>(kind: DocumentKind<T>, stored: unknown): ReadDocument<T> {
  if (typeof stored !== 'object' || stored === null) return parseDocument(kind, stored);
  const before = readBefore.get(stored);
  if (before?.key === kind.key) return before.document as ReadDocument<T>;
  const document = parseDocument(kind, stored);
  readBefore.set(stored, { key: kind.key, document });
  return document;
}

function parseDocument<T>(kind: DocumentKind<T>, stored: unknown): ReadDocument<T> {
  if (stored === undefined) return { value: kind.empty, fault: null, lost: 0, original: undefined };
  const version = isEnvelope(stored) ? stored.v : undefined;
  if (typeof version === 'number' && version > kind.version) {
    return { value: kind.empty, fault: 'newer', lost: 0, original: stored };
  }
  const body = isEnvelope(stored) ? upgraded(kind, stored.body, version) : null;
  if (!isEnvelope(stored) || body === null) {
    return { value: kind.empty, fault: 'damaged', lost: ALL_LOST, original: stored };
  }
  const { value, lost } = kind.read(body);
  const lostBefore = typeof stored.lost === 'number' ? stored.lost : 0;
  const original = lost > 0 ? stored : undefined;
  return { value, fault: lost + lostBefore > 0 ? 'damaged' : null, lost: lost + lostBefore, original };
}

/** The body as this version has it, step by step from the one it was written in; null when there is no such version. */
function upgraded<T>(kind: DocumentKind<T>, body: unknown, version: unknown): unknown {
  if (version === kind.version) return body;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1 || kind.upgrade === undefined) return null;
  let now = body;
  for (let at = version; at < kind.version && now !== null; at += 1) now = kind.upgrade(now, at);
  return now;
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
