import { DiskError, type Store } from '../../../lib/vault/store';

/** A disk in memory that behaves like `storage.local`: what is in it changes by writing only, and all of a write or none. */
export interface MemoryStore extends Store {
  /** The stored values of those keys, or all (null). */
  get(keys: readonly string[] | null): Promise<Readonly<Record<string, unknown>>>;
  /** What is on the disk now. */
  readonly items: Record<string, unknown>;
  /** How often it was written to with something in hand. */
  readonly writes: number;
  /** While true, writes reject and leave nothing behind, as a full disk does. */
  failWrites: boolean;
  failReads: boolean;
  /** Waited for before each operation: what lets others come in between. */
  pause: () => Promise<void>;
}

/** Frozen, so that whoever changes what was read is caught at once. */
function frozenCopy<T>(value: T): T {
  const freeze = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    Object.values(part).forEach(freeze);
    Object.freeze(part);
  };
  // As JSON, which is all that the browser's storage keeps.
  const copy = JSON.parse(JSON.stringify(value)) as T;
  freeze(copy);
  return copy;
}

const NO_PAUSE = (): Promise<void> => Promise.resolve();

export function createMemoryStore(initial: Readonly<Record<string, unknown>> = {}): MemoryStore {
  const items: Record<string, unknown> = structuredClone({ ...initial });
  let writes = 0;
  return {
    items,
    get writes() {
      return writes;
    },
    failWrites: false,
    failReads: false,
    pause: NO_PAUSE,
    async get(keys) {
      await this.pause();
      if (this.failReads) throw new DiskError('unreadable');
      return Object.fromEntries((keys ?? Object.keys(items)).flatMap((key) => (key in items ? [[key, items[key]]] : [])));
    },
    async set(given) {
      await this.pause();
      if (this.failWrites) throw new DiskError('full');
      if (Object.keys(given).length > 0) writes += 1;
      Object.assign(items, frozenCopy({ ...given }));
    },
  };
}

/** A turn of the event loop: long enough for every other pending operation to go first. */
export const aTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
