import { describe, expect, it, test } from 'vitest';
import type { Desk } from '../../../lib/desk/desk';
import { DiskError, type Store } from '../../../lib/vault/store';
import { aDesk, type DeskAtHand, reserve, withFilings } from '../helpers/desk';
import { aFiling, NOW } from '../helpers/filings';
import { OTHER, PASSPHRASE, removePassphrase, setPassphrase, statusOf, unlock } from '../helpers/locked-desk';

/** Two filings, traces in two rounds, and something that was set aside. */
const STORE = { ...withFilings(aFiling('a'), aFiling('b')), [`aside:${NOW}:filings`]: { v: 1, body: ['rubbish'] } };

/** A worker's hold on a store that dies at its so-manieth write, just before it or just after. All holds of one worker share `life`. */
function cut(store: Store, life: { writes: number; readonly dies: 'before' | 'after' }): Store {
  const alive = (): void => {
    if (life.writes < 0) throw new DiskError('dead');
  };
  return {
    get: async (keys) => (alive(), store.get(keys)),
    async set(items) {
      alive();
      life.writes -= 1;
      if (life.writes >= 0 || life.dies === 'after') await store.set(items);
      alive();
    },
  };
}

/** All that the user has, as it can be read. */
async function allOf(desk: Desk): Promise<unknown> {
  const histories = await Promise.all(['a', 'b', null].map((filingId) => desk.answer({ type: 'history', filingId })));
  const { filings, unassigned } = await desk.snapshot();
  return { filings, unassigned, histories, aside: ((await desk.answer({ type: 'dump' })) as Record<string, unknown>)[`aside:${NOW}:filings`] };
}

/** What can be done about a passphrase: what there is before it, and after it (null: none). */
const DEEDS: readonly (readonly [string, { readonly before: string | null; readonly after: string | null; readonly run: (desk: Desk) => Promise<unknown> }])[] = [
  ['set', { before: null, after: PASSPHRASE, run: (desk) => setPassphrase(desk) }],
  ['changed', { before: PASSPHRASE, after: OTHER, run: (desk) => setPassphrase(desk, OTHER, PASSPHRASE) }],
  ['taken away', { before: PASSPHRASE, after: null, run: (desk) => removePassphrase(desk) }],
];

async function begin(before: string | null): Promise<DeskAtHand> {
  const hand = aDesk(STORE);
  await hand.desk.answer(reserve('t'));
  await hand.desk.answer(reserve('u', { phone: aFiling('b').persons[1]?.phone ?? '' }));
  if (before !== null) await setPassphrase(hand.desk, before);
  return hand;
}

/** The passphrase that opens it, of these two; null where none is asked for. Throws where neither does. */
async function opener(desk: Desk, passphrases: readonly (string | null)[]): Promise<string | null> {
  if ((await statusOf(desk)) === 'off') return null;
  for (const passphrase of passphrases) if (passphrase !== null && (await unlock(desk, passphrase)) === 'done') return passphrase;
  throw new Error('neither the old passphrase nor the new one opens it');
}

describe.each(DEEDS)('"a crash in the middle of any change of passphrase leaves the old or the new, never neither": %s', (_, { before, after, run }) => {
  /** Of the worker and of the whole browser, with all that it remembers. */
  const ends = ['the worker', 'the browser'] as const;
  const cuts = [0, 1, 2, 3].flatMap((writes) => (['before', 'after'] as const).flatMap((dies) => ends.map((end) => ({ writes, dies, end }))));

  test.each(cuts)('$end dies $dies write $writes', async ({ writes, dies, end }) => {
    const hand = await begin(before);
    const all = await allOf(hand.desk);
    const life = { writes, dies };
    await run(hand.reborn(cut(hand.store, life), cut(hand.session, life))).catch(() => undefined);
    if (end === 'the browser') for (const key of Object.keys(hand.session.items)) delete hand.session.items[key];
    const next = hand.reborn();
    const found = await opener(next, [before, after]);
    expect([before, after]).toContain(found);
    expect(await allOf(next)).toEqual(all);
    // And it can be done again from there.
    if (found === after) return;
    await run(next);
    expect([await opener(next, [after]), await allOf(next)]).toEqual([after, all]);
  });

  it('is one write of the disk, whatever there is', async () => {
    const hand = await begin(before);
    const { writes } = hand.store;
    await run(hand.desk);
    expect(hand.store.writes).toBe(writes + 1);
  });

  it('a disk that refuses leaves the old, and says so', async () => {
    const hand = await begin(before);
    const all = await allOf(hand.desk);
    const items = structuredClone(hand.store.items);
    hand.store.failWrites = true;
    await expect(run(hand.desk)).rejects.toThrow(DiskError);
    expect(hand.store.items).toEqual(items);
    expect([await statusOf(hand.desk), await allOf(hand.desk)]).toEqual([before === null ? 'off' : 'unlocked', all]);
  });

  it('leaves no key in the session\'s memory that is no more', async () => {
    const hand = await begin(before);
    const life = { writes: 1, dies: 'before' as const };
    await run(hand.reborn(cut(hand.store, life), cut(hand.session, life))).catch(() => undefined);
    const next = hand.reborn();
    const state = await statusOf(next);
    expect(state).toBe(after === null ? 'off' : 'locked');
    if (state === 'off') expect(hand.session.items['vaultKey']).toBeNull();
  });
});
