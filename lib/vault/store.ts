/** The disk, as little of it as is needed: what `browser.storage.local` offers, and what a test can give in its place. */
export interface Store {
  /** The stored values of those keys; a key that was never written is absent. */
  get(keys: readonly string[]): Promise<Readonly<Record<string, unknown>>>;
  /** Writes all of them or none. Rejects when the disk refuses. */
  set(items: Readonly<Record<string, unknown>>): Promise<void>;
}

/** The disk refused a read or a write: it is full, or the profile is broken. */
export class DiskError extends Error {
  override readonly name = 'DiskError';
}
