import type { Store } from '../vault/store';

/** What a desk needs of the browser beyond reading and writing: to take away, and to remember without the disk. */
export interface Erasing {
  /** Kept in memory while the browser runs: what an undo needs. */
  readonly memory: Store;
  /** Takes these keys off the disk. */
  remove(keys: readonly string[]): Promise<void>;
  /** Takes everything off the disk and out of memory, with alarms and permissions that were given later. */
  eraseAll(): Promise<void>;
}
