import type { Store } from './store';

/** A store that remembers what it has read and written. */
export interface CachedStore extends Store {
  /** Somebody else has changed these: they are read from the disk again. */
  forget(keys: readonly string[]): void;
}

/**
 * Remembers in memory what was read from the disk, for as long as the worker lives: with ten thousand filings, each key that
 * is typed into the form would else read them all. What is written is remembered once the disk has taken it, and not before.
 */
export function cachedStore(disk: Store): CachedStore {
  const known = new Map<string, unknown>();
  /** How often each key was forgotten: what was read before that is out of date. */
  const forgotten = new Map<string, number>();
  const ageOf = (key: string): number => forgotten.get(key) ?? 0;
  const forget = (keys: readonly string[]): void => {
    for (const key of keys) {
      known.delete(key);
      forgotten.set(key, ageOf(key) + 1);
    }
  };
  return {
    forget,
    async get(keys) {
      // Taken before the wait: they may be forgotten meanwhile, and are true of this moment all the same.
      const found = new Map(keys.filter((key) => known.has(key)).map((key) => [key, known.get(key)]));
      const missing = keys.filter((key) => !found.has(key)).map((key) => [key, ageOf(key)] as const);
      if (missing.length > 0) {
        const read = await disk.get(missing.map(([key]) => key));
        for (const [key, age] of missing) {
          found.set(key, read[key]);
          // A key that is not there is remembered too.
          if (ageOf(key) === age) known.set(key, read[key]);
        }
      }
      return Object.fromEntries([...found].filter(([, value]) => value !== undefined));
    },
    async set(items) {
      const keys = Object.keys(items);
      // Between the two, nobody can tell what is on the disk.
      forget(keys);
      const ages = keys.map(ageOf);
      await disk.set(items);
      keys.forEach((key, at) => {
        if (ageOf(key) === ages[at]) known.set(key, items[key]);
      });
    },
  };
}
