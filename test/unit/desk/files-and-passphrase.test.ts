import { describe, expect, it } from 'vitest';
import type { Desk } from '../../../lib/desk/desk';
import type { Applied, Previewed, Undone } from '../../../lib/portable/answers';
import { LockedError } from '../../../lib/vault/sealed-store';
import { aDesk, reserve, used, WITH_FILING, withFilings } from '../helpers/desk';
import { aFiling, DAY, NOW } from '../helpers/filings';
import { aLockedDesk, lock, PASSPHRASE, removePassphrase, setPassphrase, statusOf, unlock } from '../helpers/locked-desk';
import { aRow, aTable } from '../portable/make';

const ask = <T>(desk: Desk, request: Parameters<Desk['answer']>[0]): Promise<T> => desk.answer(request) as Promise<T>;
const TABLE = aTable(aRow({ label: '新的', phone: '13700137000' }));

async function importInto(desk: Desk, text: string): Promise<Applied | null> {
  const previewed = await ask<Previewed>(desk, { type: 'previewImport', text, passphrase: null });
  if ('refused' in previewed) throw new Error(`refused: ${previewed.refused.id}`);
  return ask<Applied | null>(desk, { type: 'applyImport', text, passphrase: null, plan: previewed.plan });
}

/** A desk with a passphrase, unlocked. */
async function anOpenDesk() {
  const hand = aDesk(WITH_FILING);
  await setPassphrase(hand.desk);
  return hand;
}

describe('an import while a passphrase is set', () => {
  it.each(['a table', 'a backup'])('%s: what it brings lies as locked on the disk as all else, in one write', async (kind) => {
    const other = aDesk(withFilings(aFiling('there', { persons: [{ id: 'p', role: 'subject', phone: '13700137000', idTail: '777777' }] })), 'there');
    await other.desk.answer(reserve('t', { phone: '13700137000', idTail: '777777' }));
    const text = kind === 'a table' ? TABLE : await ask<string>(other.desk, { type: 'exportBackup', passphrase: null });
    const hand = await anOpenDesk();
    const before = hand.store.writes;
    expect(await importInto(hand.desk, text)).toMatchObject({ changed: 1, undoable: true });
    expect(hand.store.writes).toBe(before + 1);
    const onDisk = JSON.stringify(hand.store.items);
    for (const told of ['13700137000', '137****7000', '777777', '新的', 'Filing there']) expect(onDisk).not.toContain(told);
    await lock(hand.desk);
    await unlock(hand.desk);
    expect((await hand.desk.snapshot()).filings).toHaveLength(2);
    if (kind === 'a backup') expect((await used(hand.desk, 'there'))?.[0]).toBe(1);
  });

  it('is taken back as ever while it is unlocked, and what was there before is locked again', async () => {
    const hand = await anOpenDesk();
    await importInto(hand.desk, TABLE);
    expect(await ask<Undone>(hand.reborn(), { type: 'undoImport' })).toBe('undone');
    expect((await hand.desk.snapshot()).filings.map(({ filing }) => filing.id)).toEqual(['filing-1']);
    expect(JSON.stringify(hand.store.items)).not.toContain('13800138000');
  });

  it.each([['locking', lock], ['taking the passphrase away', removePassphrase]])('%s forgets how to take it back: filings would lie open in memory', async (_, deed) => {
    const hand = await anOpenDesk();
    await importInto(hand.desk, TABLE);
    expect(JSON.stringify(hand.session.items)).toContain('13800138000');
    await deed(hand.desk);
    expect(JSON.stringify(hand.session.items)).not.toContain('13800138000');
    await unlock(hand.desk);
    expect(await ask<Undone>(hand.desk, { type: 'undoImport' })).toBe('gone');
    expect((await hand.desk.snapshot()).filings).toHaveLength(2);
  });
});

describe('while it is locked', () => {
  it.each<Parameters<Desk['answer']>[0]>([
    { type: 'exportBackup', passphrase: null }, { type: 'exportTable', language: 'zh' }, { type: 'previewImport', text: TABLE, passphrase: null },
    { type: 'applyImport', text: TABLE, passphrase: null, plan: 'p' }, { type: 'undoImport' },
  ])('%o is refused, and nothing is written', async (request) => {
    const hand = await aLockedDesk();
    const before = JSON.stringify(hand.store.items);
    await expect(hand.desk.answer(request)).rejects.toBeInstanceOf(LockedError);
    expect(JSON.stringify(hand.store.items)).toBe(before);
  });

  it('finished filings stay; once it is unlocked they go with the next look, and can be brought back until it is locked', async () => {
    const hand = await anOpenDesk();
    await hand.desk.answer({ type: 'openRounds', filingIds: ['filing-1'] });
    await hand.desk.answer({ type: 'addAttempt', id: 'a', filingId: 'filing-1', kind: 'try', outcome: 'done', reason: 'elsewhere' });
    await lock(hand.desk);
    const before = JSON.stringify(hand.store.items);
    hand.now = NOW + 40 * DAY;
    await hand.desk.tidy();
    expect(JSON.stringify(hand.store.items)).toBe(before);
    await unlock(hand.desk);
    await hand.desk.tidy();
    expect((await hand.desk.snapshot()).filings).toEqual([]);
    expect(await hand.desk.answer({ type: 'tidying' })).toMatchObject({ told: { count: 1, undoable: true } });
    await lock(hand.desk);
    expect(JSON.stringify(hand.session.items)).not.toContain('13800138000');
    await unlock(hand.desk);
    expect(await hand.desk.answer({ type: 'tidying' })).toMatchObject({ told: { count: 1, undoable: false } });
  });

  it.each(['locked', 'unlocked'])('erasing everything needs no passphrase (%s), takes it with it, and all begins anew in the open', async (state) => {
    const hand = await aLockedDesk();
    await hand.desk.answer(reserve('t'));
    if (state === 'unlocked') await unlock(hand.desk);
    expect(await hand.desk.answer({ type: 'eraseAll' })).toBeNull();
    expect([hand.store.items, hand.session.items]).toEqual([{}, {}]);
    for (const desk of [hand.desk, hand.reborn()]) expect(await statusOf(desk)).toBe('off');
    await hand.desk.answer({ type: 'saveFiling', filing: aFiling() });
    expect((await hand.desk.snapshot()).filings).toHaveLength(1);
    expect(JSON.stringify(hand.store.items)).toContain('13800138000');
    expect(await unlock(hand.desk, PASSPHRASE)).toBe('wrong');
  });

  it('also where what is needed to open it cannot be read', async () => {
    const locked = await aLockedDesk();
    const hand = aDesk({ ...locked.store.items, vault: { v: 1, body: 'rubbish' } });
    expect(await statusOf(hand.desk)).toBe('broken');
    await hand.desk.answer({ type: 'eraseAll' });
    expect([hand.store.items, await statusOf(hand.desk)]).toEqual([{}, 'off']);
  });
});
