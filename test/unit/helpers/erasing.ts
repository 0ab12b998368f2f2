import type { Erasing } from '../../../lib/desk/erasing';
import type { MemoryStore } from './memory-store';

/** What takes things away, on a disk and a memory that are plain objects. */
export function erasingOn(store: MemoryStore, session: MemoryStore): Erasing {
  const clear = ({ items }: MemoryStore): void => Object.keys(items).forEach((key) => delete items[key]);
  return {
    memory: session,
    remove: async (keys) => keys.forEach((key) => delete store.items[key]),
    eraseAll: async () => [store, session].forEach(clear),
  };
}
