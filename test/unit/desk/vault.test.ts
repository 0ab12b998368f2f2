import { describe, expect, it, test } from 'vitest';
import type { DeskRequest } from '../../../lib/desk/desk';
import { LockedError } from '../../../lib/vault/sealed-store';
import { aDesk, matching, reserve, STRANGER, used, withFilings, WITH_FILING } from '../helpers/desk';
import { aFiling, NOW, SUBJECT } from '../helpers/filings';
import { aLockedDesk, lock, OTHER, PASSPHRASE, removePassphrase, setPassphrase, statusOf, unlock } from '../helpers/locked-desk';
import { createMemoryStore } from '../helpers/memory-store';

const MINUTE = 60_000;

/** All that tells of a person in the store of these tests. */
const SECRETS = [aFiling().label, ...aFiling().persons.flatMap(({ phone, idTail }) => [phone, idTail]), '138****8000', '****3X'];

const told = (items: unknown) => SECRETS.filter((secret) => JSON.stringify(items).includes(secret));

describe('a passphrase', () => {
  it('locks all that tells of a person, on the disk and in the session\'s memory: names, phones, tails, traces, the key of the digests', async () => {
    const { desk, store, session } = aDesk({ ...WITH_FILING, [`aside:${NOW}:filings`]: { v: 1, body: [aFiling(), 'rubbish'] } });
    await desk.answer(reserve('t'));
    const key = (store.items['digestKey'] as { body: string }).body;
    expect(told(store.items)).not.toEqual([]);
    expect(await setPassphrase(desk)).toBe('done');
    expect(told(store.items)).toEqual([]);
    expect(JSON.stringify(store.items)).not.toContain(key);
    await lock(desk);
    expect([told(session.items), JSON.stringify(session.items)]).toEqual([[], '{"vaultKey":null,"draft":null,"importUndo":null,"tidyUndo":null}']);
    expect(JSON.stringify([store.items, session.items])).not.toContain(PASSPHRASE);
  });

  it('changes nothing of what is known while it is unlocked, and what is written then is locked too', async () => {
    const { desk, store } = aDesk(WITH_FILING);
    await desk.answer(reserve('t'));
    await setPassphrase(desk);
    expect(await used(desk)).toEqual([1, 0]);
    await desk.answer(reserve('u'));
    await desk.answer({ type: 'saveFiling', filing: aFiling('b') });
    expect([await used(desk), told(store.items)]).toEqual([[2, 0], []]);
    expect((await desk.snapshot()).locked).toBeNull();
  });

  it('is encrypted anew at each write: the same filings never look the same', async () => {
    const { desk, store } = aDesk(WITH_FILING);
    await setPassphrase(desk);
    const seen = new Set<string>();
    for (let at = 0; at < 20; at += 1) {
      await desk.answer({ type: 'saveFiling', filing: aFiling() });
      seen.add((store.items['filings'] as { sealed: { iv: string } }).sealed.iv);
    }
    expect(seen.size).toBe(20);
  });

  it('is asked for before it is changed or taken away, and a wrong one does neither', async () => {
    const { desk, store } = aDesk(WITH_FILING);
    await setPassphrase(desk);
    const before = structuredClone(store.items);
    expect(await setPassphrase(desk, OTHER, 'a wrong one')).toBe('wrong');
    expect(await setPassphrase(desk, OTHER)).toBe('wrong');
    expect(await removePassphrase(desk, 'a wrong one')).toBe('wrong');
    expect(store.items).toEqual(before);
  });

  it('that is changed: the old one opens nothing any more, and what was locked is locked with a new key', async () => {
    const { desk, store } = aDesk(WITH_FILING);
    await setPassphrase(desk);
    const before = structuredClone(store.items);
    expect(await setPassphrase(desk, OTHER, PASSPHRASE)).toBe('done');
    await lock(desk);
    expect([await unlock(desk), await unlock(desk, OTHER), await statusOf(desk)]).toEqual(['wrong', 'done', 'unlocked']);
    // Who has a copy of the disk of then, and the passphrase of then, opens nothing of now.
    const mixed = aDesk({ ...store.items, vault: before['vault'] });
    await unlock(mixed.desk);
    expect((await mixed.desk.snapshot()).filings).toEqual([]);
  });

  it('that is taken away leaves everything as it was before there was one', async () => {
    const { desk, store, session } = aDesk(WITH_FILING);
    await desk.answer(reserve('t'));
    const before = structuredClone(store.items);
    await setPassphrase(desk);
    expect(await removePassphrase(desk)).toBe('done');
    expect(store.items).toEqual({ ...before, vault: { v: 1, body: { lid: null } } });
    expect([await statusOf(desk), session.items['vaultKey']]).toEqual(['off', null]);
  });

  it('opens a file of all that is stored while it is unlocked, and hands out the locked documents while it is not', async () => {
    const { desk, store } = aDesk(WITH_FILING);
    await setPassphrase(desk);
    expect(await desk.answer({ type: 'dump' })).toEqual(WITH_FILING);
    await lock(desk);
    expect(await desk.answer({ type: 'dump' })).toEqual(store.items);
  });
});

describe('while it is locked', () => {
  const asked: readonly DeskRequest[] = [
    matching(), { type: 'valuesOf', personId: SUBJECT.id }, { type: 'history', filingId: 'filing-1' },
    { type: 'saveFiling', filing: aFiling('b') }, { type: 'removeFiling', filingId: 'filing-1' }, { type: 'assign', attemptId: 't', filingId: 'filing-1' },
    { type: 'setPassphrase', current: PASSPHRASE, next: OTHER }, { type: 'removePassphrase', current: PASSPHRASE }, { type: 'setAutoLock', minutes: 5 },
  ];
  test.each(asked)('what would tell of a person, or write over it, is refused: $type', async (request) => {
    const { desk, store } = aDesk(WITH_FILING);
    await desk.answer(reserve('t'));
    await setPassphrase(desk);
    await lock(desk);
    const before = structuredClone(store.items);
    await expect(desk.answer(request)).rejects.toThrow(LockedError);
    expect(store.items).toEqual(before);
  });

  it('a wrong passphrase opens nothing', async () => {
    const { desk } = await aLockedDesk();
    expect([await unlock(desk, 'a wrong one'), await statusOf(desk), (await desk.snapshot()).filings]).toEqual(['wrong', 'locked', []]);
  });

  it('deadlines and counts go on, of the filings that are stored and of no others', async () => {
    const hand = aDesk(withFilings(aFiling('a'), aFiling('b')));
    const { desk } = hand;
    await desk.answer({ type: 'openRounds', filingIds: ['a', 'b'] });
    await desk.answer({ type: 'removeFiling', filingId: 'b' });
    const open = await desk.snapshot();
    await setPassphrase(desk);
    await lock(desk);
    const { filings, locked, unassigned } = await desk.snapshot();
    expect([filings, locked]).toEqual([[], [open.filings[0]?.round]]);
    expect(unassigned).toEqual(open.unassigned);
    hand.now += 24 * 60 * MINUTE;
    expect((await desk.snapshot()).locked).toMatchObject([{ phase: 'expired' }]);
  });

  it('the page is told that it is locked, and of nobody', async () => {
    const { desk } = await aLockedDesk();
    expect(await desk.answer({ type: 'pageHello' })).toMatchObject({ isLocked: true, persons: [], rounds: {} });
    await unlock(desk);
    expect(await desk.answer({ type: 'pageHello' })).toMatchObject({ isLocked: false });
  });
});

describe('a lid that cannot be read', () => {
  const spoil: readonly (readonly [string, (lid: unknown) => unknown])[] = [
    ['damaged', () => 'rubbish'], ['of a later version', (lid) => ({ ...(lid as object), v: 99 })], ['lost', () => undefined],
  ];
  test.each(spoil)('%s: nothing is opened, nothing is written over, and submits count', async (_, spoiling) => {
    const before = await aLockedDesk();
    const items = structuredClone(before.store.items);
    const { vault: lid, ...others } = items;
    const spoilt = spoiling(lid);
    const hand = aDesk(spoilt === undefined ? others : { ...others, vault: spoilt });
    expect([await statusOf(hand.desk), await unlock(hand.desk)]).toEqual(['broken', 'wrong']);
    await expect(hand.desk.answer({ type: 'saveFiling', filing: aFiling('b') })).rejects.toThrow(LockedError);
    await expect(setPassphrase(hand.desk)).rejects.toThrow(LockedError);
    await hand.desk.answer(reserve('t', STRANGER));
    expect((await hand.desk.snapshot()).unassigned?.tries.usedWorst).toBe(1);
    expect(hand.store.items).toMatchObject(spoilt === undefined ? others : { ...others, vault: spoilt });
  });
});

describe('a locked document that was changed on the disk', () => {
  it('is told as damaged and set aside at the next write, like any other', async () => {
    const hand = aDesk(WITH_FILING);
    await setPassphrase(hand.desk);
    const filings = hand.store.items['filings'] as { sealed: { data: string } };
    const changed = { ...filings, sealed: { ...filings.sealed, data: `AAAA${filings.sealed.data.slice(4)}` } };
    const { desk, store, session } = aDesk({ ...hand.store.items, filings: changed });
    await session.set(hand.session.items);
    expect((await desk.snapshot()).trouble).toEqual([{ key: 'filings', kind: 'damaged', lost: 100 }]);
    await desk.answer({ type: 'saveFiling', filing: aFiling('b') });
    expect(Object.keys(store.items)).toContain(`aside:${NOW}:filings`);
    expect(await createMemoryStore(store.items).get(['filings'])).not.toEqual({ filings: changed });
  });
});
