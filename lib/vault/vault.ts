import { loadDocument, writeDocument } from './document';
import { createKeeper, type KeeperSurroundings } from './keeper';
import { type Lid, LID, lockedDocument } from './lid';
import { LockedError, lockDocument, type Personal, sealedStore } from './sealed-store';
import { createSlips, type Slips } from './slips';
import type { Store } from './store';

/** `broken`: what is needed to open it cannot be read, so that no passphrase opens it. */
export type VaultStatus = { readonly state: 'off' | 'locked' | 'unlocked' | 'broken'; readonly autoLock: Lid['autoLock'] };

/** A key that a passphrase opened, not in use yet. `raised` is the lid with today's parameters, where it had weaker ones. */
export interface FoundKey {
  readonly lid: Lid;
  readonly raw: string;
  readonly raised: Lid | null;
}

/** The vault. But for `find`, its calls belong in the worker's queue, and each rejects when the disk does. */
export interface Vault {
  /** The disk, with what tells of a person locked. */
  readonly store: Store;
  /** The same as it lies there, locked or not: to see whether there is something, and not what. */
  readonly disk: Store;
  readonly slips: Slips;
  /** What may be read of a document while it is locked; undefined when it is not. */
  readable(key: string): Promise<unknown>;
  status(): Promise<VaultStatus>;
  isLocked(): Promise<boolean>;
  lockWhenDue(): Promise<boolean>;
  use(): Promise<void>;
  /** Tries a passphrase: half a second of work, on purpose. Null: it is another one, or there is nothing to open. */
  find(passphrase: string): Promise<FoundKey | null>;
  /** Opens the vault; false when it lies under another lid by now. */
  open(key: FoundKey): Promise<boolean>;
  lock(): Promise<void>;
  /** Sets the first passphrase, or another one in the place of `current`. False: that is not the current one. */
  setPassphrase(current: string | null, next: string): Promise<boolean>;
  /** Takes the passphrase away: all is written in the open again. */
  removePassphrase(current: string): Promise<boolean>;
  setAutoLock(minutes: Lid['autoLock']): Promise<void>;
  /** All was taken off the disk and out of memory past it: what is known of both is forgotten. */
  erased(): void;
}

/** The disk with a way to see all of it. */
export interface WholeDisk extends Store {
  all(): Promise<Readonly<Record<string, unknown>>>;
}

export interface VaultSurroundings extends KeeperSurroundings {
  readonly disk: WholeDisk;
  readonly personal: Personal;
}

/** Minutes without use after which a new vault locks itself. */
const AUTO_LOCK = 15;

export function createVault(surroundings: VaultSurroundings): Vault {
  const { disk, session, crypto, personal } = surroundings;
  const keeper = createKeeper(surroundings);
  const store = sealedStore(disk, keeper, personal);

  /**
   * Writes everything that tells of a person anew, under the next lid or under none, with that lid: in one write, so that a
   * worker that dies leaves the old or the new. What cannot be opened stays as it is.
   */
  async function rewrite(next: { readonly lid: Lid; readonly raw: string } | null): Promise<void> {
    const vault = next === null ? null : await crypto.revive(next.lid, next.raw);
    const keys = Object.keys(await disk.all()).filter((key) => personal.isPersonal(key));
    const plain = await store.get(keys);
    const items: Record<string, unknown> = {};
    for (const [key, value] of Object.entries(plain)) {
      const stays = vault === null || next === null || lockedDocument(value) !== null;
      items[key] = stays ? value : await lockDocument(vault, next.lid.id, key, value, personal);
    }
    const lid = await loadDocument(disk, LID);
    try {
      await disk.set({ ...items, ...writeDocument(LID, { lid: next?.lid ?? null }, lid, 0) });
    } catch (error) {
      keeper.doubt();
      throw error;
    }
    store.forget();
    if (next !== null) return keeper.open(next.lid, next.raw);
    await keeper.lock();
    keeper.doubt();
  }

  async function writeLid(lid: Lid): Promise<void> {
    await disk.set(writeDocument(LID, { lid }, await loadDocument(disk, LID), 0));
  }

  /** The lid of the open vault, where this is its passphrase; null for another one. */
  async function lidOf(passphrase: string): Promise<Lid | null> {
    const state = await keeper.state();
    if (state.kind !== 'unlocked') throw new LockedError();
    return (await crypto.unlock(state.lid, passphrase)) === null ? null : state.lid;
  }

  return {
    store,
    disk,
    slips: createSlips(session, keeper, crypto),
    lockWhenDue: () => keeper.lockWhenDue().then(forgotten),
    use: keeper.use,
    readable: store.readable,
    async status() {
      const state = await keeper.state();
      if (state.kind === 'off') return { state: 'off', autoLock: AUTO_LOCK };
      return { state: state.lid === null ? 'broken' : state.kind, autoLock: state.lid?.autoLock ?? null };
    },
    isLocked: async () => (await keeper.state()).kind === 'locked',
    async find(passphrase) {
      const state = await keeper.state();
      if (state.kind === 'off' || state.lid === null) return null;
      const raw = await crypto.unlock(state.lid, passphrase);
      return raw === null ? null : { lid: state.lid, raw, raised: await crypto.raise(state.lid, raw, passphrase) };
    },
    async open({ lid, raw, raised }) {
      const state = await keeper.state();
      if (state.kind === 'off' || state.lid?.id !== lid.id) return false;
      // With what is set on the lid now: the passphrase was tried a while ago.
      const now = raised === null ? state.lid : { ...raised, autoLock: state.lid.autoLock };
      await keeper.open(now, raw);
      // A full disk keeps nobody out: it is raised another time.
      if (raised !== null) await writeLid(now).catch(() => undefined);
      return true;
    },
    lock: () => keeper.lock().then(store.forget),
    async setPassphrase(current, next) {
      const { kind } = await keeper.state();
      const before = kind === 'off' ? null : await lidOf(current ?? '');
      if (kind !== 'off' && before === null) return false;
      await rewrite(await crypto.make(next, before === null ? AUTO_LOCK : before.autoLock));
      return true;
    },
    async removePassphrase(current) {
      if ((await keeper.state()).kind === 'off') return true;
      if ((await lidOf(current)) === null) return false;
      await rewrite(null);
      return true;
    },
    async setAutoLock(autoLock) {
      const state = await keeper.state();
      if (state.kind !== 'unlocked') throw new LockedError();
      await writeLid({ ...state.lid, autoLock });
      await keeper.relid({ ...state.lid, autoLock });
    },
    erased() {
      keeper.doubt();
      store.forget();
    },
  };

  function forgotten(isLocked: boolean): boolean {
    if (isLocked) store.forget();
    return isLocked;
  }
}
