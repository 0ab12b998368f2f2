import { z } from '../schema';
import { loadDocument } from './document';
import { type Lid, LID, lockedDocument } from './lid';
import type { Store } from './store';
import type { OpenVault, VaultCrypto } from './vault-crypto';

/** Where the vault stands. A lid that is null cannot be read: then nothing is opened, and nothing written over. */
export type VaultState =
  | { readonly kind: 'off' }
  | { readonly kind: 'locked'; readonly lid: Lid | null }
  | { readonly kind: 'unlocked'; readonly lid: Lid; readonly vault: OpenVault };

/** The key of the open vault, as the session remembers it: in memory, for our own contexts only. Times in ms. */
const SESSION_KEY = 'vaultKey';
const sessionKeySchema = z.object({ id: z.string(), raw: z.string(), lockAt: z.nullable(z.number()) });

/** How much later the time of locking must be before it is written down again, in ms. */
const WORTH_WRITING = 15_000;

const MINUTE = 60_000;

export interface KeeperSurroundings {
  readonly disk: Store;
  /** Memory that outlives the worker and not the browser. */
  readonly session: Store;
  readonly crypto: VaultCrypto;
  readonly now: () => number;
  /** Documents of which one at least is locked when any is: they tell that a lid was lost. */
  readonly probes: readonly string[];
  /** What else the session holds of persons: forgotten with the key. */
  readonly alsoForget: readonly string[];
  /** Told when the vault will lock itself (ms); null: not by time. */
  readonly onLockAt: (at: number | null) => void;
}

/** Keeps the key while the vault is open, and forgets it. Its calls belong in the worker's queue: a state lasts a whole job. */
export interface Keeper {
  state(): Promise<VaultState>;
  /** The vault is open under this lid from now on. */
  open(lid: Lid, raw: string): Promise<void>;
  /** The open vault has another lid of the same key now. */
  relid(lid: Lid): Promise<void>;
  lock(): Promise<void>;
  /** Locks it when its time has come. Gives whether it did. */
  lockWhenDue(): Promise<boolean>;
  /** It is being used: the time of locking moves. */
  use(): Promise<void>;
  /** What is on the disk is not known any more: it is looked at again. */
  doubt(): void;
}

export function createKeeper(surroundings: KeeperSurroundings): Keeper {
  const { disk, session, crypto, now, probes, alsoForget, onLockAt } = surroundings;
  let known: Promise<VaultState> | null = null;
  let held: z.infer<typeof sessionKeySchema> | null = null;

  const state = (): Promise<VaultState> => {
    known ??= find();
    // A disk that could not be read is asked again.
    known.catch(() => (known = null));
    return known;
  };

  /** As a worker finds it that has just been started, whatever the one before it was in the middle of. */
  async function find(): Promise<VaultState> {
    const { value: { lid }, fault } = await loadDocument(disk, LID);
    if (fault !== null) return { kind: 'locked', lid: null };
    if (lid === null) {
      const read = await disk.get(probes);
      const isLidLost = Object.values(read).some((stored) => lockedDocument(stored) !== null);
      // The worker died after it took the passphrase away, and before it forgot the key.
      if (!isLidLost) await forget();
      return isLidLost ? { kind: 'locked', lid: null } : { kind: 'off' };
    }
    const parsed = z.safeParse(sessionKeySchema, (await session.get([SESSION_KEY]))[SESSION_KEY]);
    // The key of the passphrase before, where the worker died in a change of it: it opens nothing.
    const vault = parsed.success && parsed.data.id === lid.id ? await crypto.revive(lid, parsed.data.raw) : null;
    if (!parsed.success || vault === null) return { kind: 'locked', lid };
    held = parsed.data;
    return { kind: 'unlocked', lid, vault };
  }

  async function remember(lid: Lid, raw: string): Promise<void> {
    held = { id: lid.id, raw, lockAt: lid.autoLock === null ? null : now() + lid.autoLock * MINUTE };
    await session.set({ [SESSION_KEY]: held });
    onLockAt(held.lockAt);
  }

  async function forget(): Promise<void> {
    held = null;
    if (((await session.get([SESSION_KEY]))[SESSION_KEY] ?? null) !== null) await session.set({ [SESSION_KEY]: null });
  }

  async function lock(): Promise<void> {
    const before = await state();
    held = null;
    if (before.kind === 'unlocked') known = Promise.resolve({ kind: 'locked', lid: before.lid });
    await session.set(Object.fromEntries([SESSION_KEY, ...alsoForget].map((key) => [key, null])));
    onLockAt(null);
  }

  return {
    state,
    lock,
    async open(lid, raw) {
      const vault = await crypto.revive(lid, raw);
      if (vault === null) throw new Error('not the key of this vault');
      known = Promise.resolve({ kind: 'unlocked', lid, vault });
      await remember(lid, raw);
    },
    async relid(lid) {
      const found = await state();
      if (found.kind !== 'unlocked' || held === null) return;
      known = Promise.resolve({ ...found, lid });
      await remember(lid, held.raw);
    },
    async lockWhenDue() {
      const found = await state();
      if (found.kind !== 'unlocked' || held === null || held.lockAt === null || found.lid.autoLock === null) return false;
      const left = held.lockAt - now();
      // More than ever was: the clock was set back, and nobody knows how long ago the vault was used.
      if (left > 0 && left <= found.lid.autoLock * MINUTE) return false;
      // The memory may be full: what this worker knows is forgotten all the same, and no submit waits for the rest.
      await lock().catch(() => undefined);
      return true;
    },
    async use() {
      const found = await state();
      if (found.kind !== 'unlocked' || held === null || found.lid.autoLock === null) return;
      const at = now() + found.lid.autoLock * MINUTE;
      if (held.lockAt === null || Math.abs(at - held.lockAt) >= WORTH_WRITING) await remember(found.lid, held.raw);
    },
    doubt: () => {
      known = null;
      held = null;
    },
  };
}
