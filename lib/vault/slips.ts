import { z } from '../schema';
import { dropSchema } from './drop-box';
import type { Keeper } from './keeper';
import type { Store } from './store';
import type { VaultCrypto } from './vault-crypto';

/**
 * What came while the vault was locked and tells of a person, until it is open again: dropped where only the open vault gets
 * at it, and in the session's memory. On the disk it would be a code that is written down.
 */
export interface Slips {
  /** Nothing is kept while no lid can be read: the ledger counts all the same. */
  keep(text: string): Promise<void>;
  /** Those that can be opened, in the order in which they came. */
  read(): Promise<readonly string[]>;
  clear(): Promise<void>;
}

const KEY = 'slips';
const slipsSchema = z.array(dropSchema);

export function createSlips(session: Store, keeper: Keeper, crypto: VaultCrypto): Slips {
  async function stored(): Promise<z.infer<typeof slipsSchema>> {
    const parsed = z.safeParse(slipsSchema, (await session.get([KEY]))[KEY]);
    return parsed.success ? parsed.data : [];
  }
  return {
    async keep(text) {
      const state = await keeper.state();
      if (state.kind !== 'locked' || state.lid === null) return;
      await session.set({ [KEY]: [...(await stored()), await crypto.drop(state.lid, text)] });
    },
    async read() {
      const state = await keeper.state();
      if (state.kind !== 'unlocked') return [];
      const texts: string[] = [];
      for (const dropped of await stored()) {
        const text = await state.vault.openDrop(dropped);
        if (text !== null) texts.push(text);
      }
      return texts;
    },
    clear: () => session.set({ [KEY]: [] }),
  };
}
