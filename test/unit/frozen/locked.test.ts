import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createDesk } from '../../../lib/desk/desk';
import { createVaultCrypto } from '../../../lib/vault/vault-crypto';
import { erasingOn } from '../helpers/erasing';
import { hashing } from '../helpers/hashing';
import { createMemoryStore } from '../helpers/memory-store';
import { aVault } from '../helpers/vault';
import { type Example, toldBy } from './examples';

/** A store as it was locked by the first Heyan that could, with 310,000 rounds (OWASP, before 2023). It is never to be changed. */
const FROZEN = JSON.parse(readFileSync(new URL('locked-v1.json', import.meta.url), 'utf8')) as Omit<Example, 'file'> & { readonly passphrase: string };

/** A desk on it, with the real cryptography of today. */
function open() {
  const store = createMemoryStore(FROZEN.store);
  const now = (): number => FROZEN.at;
  const session = createMemoryStore();
  const vault = aVault(store, { session, now, crypto: createVaultCrypto(crypto) });
  const desk = createDesk({
    vault, hashing, now, erasing: erasingOn(store, session), newId: () => 'new', dump: () => Promise.resolve({}), changed: () => undefined,
  });
  return { store, desk };
}

describe('a locked store of version 1', () => {
  it('is opened by its passphrase, with the numbers of then; its lid gets today\'s parameters and no document is touched', async () => {
    const { store, desk } = open();
    expect(await desk.answer({ type: 'unlock', passphrase: FROZEN.passphrase })).toBe('done');
    expect(toldBy(await desk.snapshot())).toEqual(FROZEN.expected);
    expect(store.items['vault']).toMatchObject({ v: 1, body: { lid: { derivation: { iterations: 600_000 } } } });
    const { vault: _lid, ...documents } = store.items;
    const { vault: _before, ...frozen } = FROZEN.store;
    expect(documents).toEqual(frozen);
    // And with today's parameters once more.
    await desk.answer({ type: 'lock' });
    expect(await desk.answer({ type: 'unlock', passphrase: FROZEN.passphrase })).toBe('done');
  });

  it('is locked until then: nothing is told but what goes on, and nothing is written', async () => {
    const { store, desk } = open();
    expect(await desk.answer({ type: 'unlock', passphrase: 'another one' })).toBe('wrong');
    expect([(await desk.snapshot()).filings, (await desk.snapshot()).locked?.length]).toEqual([[], 3]);
    expect(store.items).toEqual(FROZEN.store);
  });
});
