import { fromBase64, toBase64 } from './base64';
import { type Drop, drop, importSecret, newDropBox, openDrop } from './drop-box';
import type { Lid } from './lid';
import { deriveKey, isWeak, ITERATIONS, newDerivation } from './passphrase';
import { chance, importKey, open, seal, type Sealed, type WebCrypto } from './sealing';

/** What can be done while the vault is open. Its keys cannot be got out of it. */
export interface OpenVault {
  seal(context: string, text: string): Promise<Sealed>;
  /** Null: not made by this vault and in this context, or changed since. */
  open(context: string, sealed: Sealed): Promise<string | null>;
  openDrop(dropped: Drop): Promise<string | null>;
}

/** All of the vault's cryptography. `raw` is the documents' key as text (base64): for the session's memory, never for the disk. */
export interface VaultCrypto {
  /** A new key, and the lid that this passphrase opens. */
  make(passphrase: string, autoLock: Lid['autoLock']): Promise<{ readonly lid: Lid; readonly raw: string }>;
  /** Null: it is another passphrase. */
  unlock(lid: Lid, passphrase: string): Promise<string | null>;
  /** The same key under a lid of today's parameters; null when they are today's already. */
  raise(lid: Lid, raw: string, passphrase: string): Promise<Lid | null>;
  /** Null: it is another vault's key. */
  revive(lid: Lid, raw: string): Promise<OpenVault | null>;
  /** Puts a text where it can be got out only once the vault is open. */
  drop(lid: Lid, text: string): Promise<Drop>;
}

const KEY_BYTES = 32;
const ID_BYTES = 12;
const KEY = 'heyan key';
const SECRET = 'heyan drop box';

/** `iterations` are today's; tests of other things make do with fewer. */
export function createVaultCrypto(crypto: WebCrypto, iterations = ITERATIONS): VaultCrypto {
  async function lidded(passphrase: string, id: string, raw: string): Promise<Pick<Lid, 'derivation' | 'key'>> {
    const derivation = newDerivation(crypto, iterations);
    return { derivation, key: await seal(crypto, await deriveKey(crypto, passphrase, derivation), `${KEY} ${id}`, raw) };
  }
  return {
    async make(passphrase, autoLock) {
      const raw = toBase64(chance(crypto, KEY_BYTES));
      const id = toBase64(chance(crypto, ID_BYTES));
      const [locked, { address, secret }, key] = await Promise.all([
        lidded(passphrase, id, raw), newDropBox(crypto), importKey(crypto, fromBase64(raw)),
      ]);
      return { raw, lid: { id, ...locked, dropBox: { address, secret: await seal(crypto, key, `${SECRET} ${id}`, secret) }, autoLock } };
    },
    async unlock({ id, derivation, key }, passphrase) {
      return open(crypto, await deriveKey(crypto, passphrase, derivation), `${KEY} ${id}`, key);
    },
    async raise(lid, raw, passphrase) {
      return isWeak(lid.derivation, iterations) ? { ...lid, ...(await lidded(passphrase, lid.id, raw)) } : null;
    },
    async revive({ id, dropBox }, raw) {
      const key = await importKey(crypto, fromBase64(raw)).catch(() => null);
      const secret = key === null ? null : await open(crypto, key, `${SECRET} ${id}`, dropBox.secret);
      if (key === null || secret === null) return null;
      const hatch = await importSecret(crypto, secret);
      return {
        seal: (context, text) => seal(crypto, key, `${id} ${context}`, text),
        open: (context, sealed) => open(crypto, key, `${id} ${context}`, sealed),
        openDrop: (dropped) => openDrop(crypto, hatch, dropped),
      };
    },
    drop: ({ dropBox }, text) => drop(crypto, dropBox.address, text),
  };
}
