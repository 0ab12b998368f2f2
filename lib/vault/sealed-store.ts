import type { Keeper } from './keeper';
import { type LockedDocument, lockedDocument } from './lid';
import type { Store } from './store';
import type { OpenVault } from './vault-crypto';

/** Which documents tell of a person, and what of them may be read while they are locked. */
export interface Personal {
  isPersonal(key: string): boolean;
  /** What counting needs of a document; undefined: nothing. */
  readable(key: string, plain: unknown): unknown;
}

/** What tells of a person was asked for, or was to be written, while the vault is locked. */
export class LockedError extends Error {
  override readonly name = 'LockedError';
}

/** A store that locks what tells of a person on its way to the disk, and opens it on its way back. */
export interface SealedStore extends Store {
  /** What may be read of a document while it is locked; undefined when it is not. */
  readable(key: string): Promise<unknown>;
  /** What was opened is forgotten. */
  forget(): void;
}

/** Rejects with `LockedError` for what tells of a person while the vault is locked, so that nothing is taken for missing. */
export function sealedStore(disk: Store, keeper: Keeper, personal: Personal): SealedStore {
  const { isPersonal } = personal;
  /** By the very object on the disk, so that what was read before is the same object again (`document`). */
  let opened = new WeakMap<object, unknown>();

  async function open(key: string, stored: unknown, vault: OpenVault): Promise<unknown> {
    const locked = lockedDocument(stored);
    if (locked === null || typeof stored !== 'object' || stored === null) return stored;
    if (opened.has(stored)) return opened.get(stored);
    const memory = opened;
    const text = await vault.open(key, locked.sealed);
    // It cannot be opened: it stays what it is, which no document is made of, and is told as damaged.
    const plain: unknown = text === null ? stored : JSON.parse(text);
    memory.set(stored, plain);
    return plain;
  }

  return {
    forget: () => {
      opened = new WeakMap();
    },
    readable: async (key) => lockedDocument((await disk.get([key]))[key])?.readable,
    async get(keys) {
      const state = await keeper.state();
      if (state.kind === 'locked' && keys.some(isPersonal)) throw new LockedError();
      const read = await disk.get(keys);
      if (state.kind !== 'unlocked') return read;
      const plain = await Promise.all(
        Object.entries(read).map(async ([key, stored]) => [key, isPersonal(key) ? await open(key, stored, state.vault) : stored] as const),
      );
      return Object.fromEntries(plain);
    },
    async set(items) {
      const state = await keeper.state();
      if (state.kind === 'locked' && Object.keys(items).some(isPersonal)) throw new LockedError();
      if (state.kind !== 'unlocked') return disk.set(items);
      const { lid, vault } = state;
      const locked = await Promise.all(Object.entries(items).map(async ([key, plain]) => {
        if (!isPersonal(key)) return [key, plain] as const;
        const stored = await lockDocument(vault, lid.id, key, plain, personal);
        opened.set(stored, plain);
        return [key, stored] as const;
      }));
      await disk.set(Object.fromEntries(locked));
    },
  };
}

/** A document as it lies on the disk under this lid. */
export async function lockDocument(vault: OpenVault, lidId: string, key: string, plain: unknown, { readable }: Personal): Promise<LockedDocument> {
  const open = readable(key, plain);
  return { vault: lidId, sealed: await vault.seal(key, JSON.stringify(plain)), ...(open === undefined ? {} : { readable: open }) };
}
