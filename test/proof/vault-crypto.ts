import type { Lid } from '../../lib/vault/lid';
import type { Sealed } from '../../lib/vault/sealing';
import type { VaultCrypto } from '../../lib/vault/vault-crypto';

const hidden = (text: string): string => Buffer.from(text).toString('hex');
const shown = (data: string): string => Buffer.from(data, 'hex').toString();

/** A vault that locks as the real one does and is made at once. What it locks is only out of sight: it is no secret here. */
export function proofVaultCrypto(): VaultCrypto {
  let made = 0;
  const seal = (id: string, context: string, text: string): Promise<Sealed> => Promise.resolve({ iv: `${id} ${context}`, data: hidden(text) });
  const open = (id: string, context: string, { iv, data }: Sealed): Promise<string | null> =>
    Promise.resolve(iv === `${id} ${context}` ? shown(data) : null);
  return {
    async make(passphrase, autoLock) {
      const id = `lid-${(made += 1)}`;
      const derivation = { name: 'PBKDF2', hash: 'SHA-256', iterations: 1, salt: '' } as const;
      const lid: Lid = { id, derivation, key: await seal(id, passphrase, id), dropBox: { address: id, secret: await seal(id, 'box', id) }, autoLock };
      return { lid, raw: id };
    },
    unlock: ({ id, key }, passphrase) => open(id, passphrase, key),
    raise: () => Promise.resolve(null),
    revive: ({ id }, raw) => Promise.resolve(raw !== id ? null : {
      seal: (context, text) => seal(id, context, text),
      open: (context, sealed) => open(id, context, sealed),
      openDrop: ({ sealed }) => open(id, 'drop', sealed),
    }),
    drop: async ({ dropBox }, text) => ({ from: '', sealed: await seal(dropBox.address, 'drop', text) }),
  };
}
