import { TIDY_UNDO } from '../../../lib/desk/tidying';
import { IMPORT_UNDO } from '../../../lib/desk/undo';
import { personal, PROBES } from '../../../lib/profiles/personal';
import { createVault, type Vault } from '../../../lib/vault/vault';
import { createVaultCrypto, type VaultCrypto } from '../../../lib/vault/vault-crypto';
import type { Store } from '../../../lib/vault/store';
import type { MemoryStore } from './memory-store';

/** The real cryptography, with one round of PBKDF2 in the place of today's many. */
export const QUICK: VaultCrypto = createVaultCrypto(crypto, 1);

interface VaultAtHand {
  readonly session: Store;
  readonly now: () => number;
  readonly onLockAt?: (at: number | null) => void;
  readonly crypto?: VaultCrypto;
}

/** A vault on a disk in memory; `store` may be a worker's own hold on it. */
export function aVault(disk: MemoryStore, { session, now, onLockAt = () => undefined, crypto = QUICK }: VaultAtHand, store: Store = disk): Vault {
  return createVault({
    disk: { get: (keys) => store.get(keys), set: (items) => store.set(items), all: () => disk.get(null) },
    session, crypto, now, onLockAt, personal, probes: PROBES, alsoForget: ['draft', IMPORT_UNDO, TIDY_UNDO],
  });
}
