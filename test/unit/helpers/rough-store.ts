import { DiskError, type Store } from '../../../lib/vault/store';
import type { MemoryStore } from './memory-store';
import type { Random } from './random';

/** A worker's hold on the store: it may break before a write, or just after it, and nothing of that worker works then. */
export function mortal(store: Store, random: Random, deaths: number): Store {
  let isDead = false;
  return {
    async get(keys) {
      if (isDead) throw new DiskError('dead');
      return store.get(keys);
    },
    async set(items) {
      if (isDead) throw new DiskError('dead');
      isDead = random.chance(deaths);
      if (!isDead || random.chance(0.5)) await store.set(items);
      if (isDead) throw new DiskError('dead');
    },
  };
}

/** Spoils something of one page of the ledger: a row of it, all of it, or that it is there at all. Gives the page's key. */
export function damagePage({ items }: MemoryStore, random: Random): string | null {
  const keys = Object.keys(items).filter((key) => key.startsWith('round:'));
  if (keys.length === 0) return null;
  const key = random.pick(keys);
  const { body, ...rest } = Object(items[key]) as { body?: unknown };
  if (Array.isArray(body) && random.chance(0.7)) {
    const spoilt = random.int(body.length);
    items[key] = { ...rest, body: body.map((row: unknown, at) => (at === spoilt ? random.pick(RUBBISH) : row)) };
  } else if (random.chance(0.5)) items[key] = random.pick(RUBBISH);
  else delete items[key];
  return key;
}

const RUBBISH: readonly unknown[] = [null, 'rubbish', 7, {}, { type: 'reserved' }];
