import { describe, expect, it, test } from 'vitest';
import type { Desk } from '../../../lib/desk/desk';
import type { Applied, Previewed, Undone } from '../../../lib/portable/answers';
import { aDesk, type DeskAtHand, looseUsed, reserve, settle, STRANGER, used, WITH_FILING, withFilings } from '../helpers/desk';
import { aFiling, DAY, HOUR, MINUTE, NOW, SERVICE, SUBJECT, valuesOf } from '../helpers/filings';
import { aRow, aTable } from '../portable/make';

const ask = <T>(desk: Desk, request: Parameters<Desk['answer']>[0]): Promise<T> => desk.answer(request) as Promise<T>;
const exported = (desk: Desk, passphrase: string | null = null) => ask<string>(desk, { type: 'exportBackup', passphrase });

async function preview(desk: Desk, text: string, passphrase: string | null = null) {
  const answer = await ask<Previewed>(desk, { type: 'previewImport', text, passphrase });
  if ('refused' in answer) throw new Error(`refused: ${answer.refused.id}`);
  return answer;
}

async function importInto(desk: Desk, text: string, passphrase: string | null = null): Promise<Applied | null> {
  const { plan } = await preview(desk, text, passphrase);
  return ask<Applied | null>(desk, { type: 'applyImport', text, passphrase, plan });
}

const onDisk = ({ store }: DeskAtHand) => JSON.stringify(store.items);
/** Every computer makes a key of its own; those of these tests have one in common where nothing else is said. */
const withAnotherKey = (store: Readonly<Record<string, unknown>>) => ({ ...store, digestKey: { v: 1, body: 'another key of another computer' } });
const TABLE = aTable(aRow({ label: '新的', phone: '13700137000' }), aRow({ label: '另一个', phone: '13700137001' }));

/** A browser in which a round is under way: three tries, of which one without an answer; and a stranger's. */
async function aBusyDesk(store: Readonly<Record<string, unknown>> = WITH_FILING) {
  const hand = aDesk(store, 'there');
  for (const [id, code] of [['t1', '100001'], ['t2', '100002'], ['t3', '100003']] as const) await hand.desk.answer(reserve(id, { code }));
  for (const id of ['t1', 't2']) await hand.desk.answer(settle(id));
  await hand.desk.answer(reserve('stranger', { ...STRANGER, code: '999999' }));
  return hand;
}

describe('a preview changes nothing', () => {
  it('of a table, of a backup, of rubbish', async () => {
    const hand = await aBusyDesk();
    const before = onDisk(hand);
    const backup = await exported(hand.desk);
    for (const text of [TABLE, backup, 'rubbish', '{}', '']) await ask(hand.desk, { type: 'previewImport', text, passphrase: null });
    expect(onDisk(hand)).toBe(before);
  });
});

describe('all or nothing', () => {
  it('a table is taken in one write', async () => {
    const hand = aDesk(WITH_FILING);
    expect(await importInto(hand.desk, TABLE)).toEqual({ changed: 2, undoable: true });
    expect(hand.store.writes).toBe(1);
    expect((await hand.desk.snapshot()).filings.map(({ filing }) => filing.label)).toEqual(['Filing filing-1', '新的', '另一个']);
    expect(hand.told).toHaveLength(1);
  });

  test.each([
    ['a row with a problem', aTable(aRow({ label: '好的' }), aRow({ phone: '1' }))],
    ['another plan than was shown', TABLE],
    ['what cannot be read', '{"format":"heyan"'],
  ])('%s: nothing is done', async (_, text) => {
    const hand = aDesk(WITH_FILING);
    expect(await ask(hand.desk, { type: 'applyImport', text, passphrase: null, plan: 'another' })).toBeNull();
    expect([hand.store.writes, hand.told.length]).toEqual([0, 0]);
  });

  it('a filing that was changed meanwhile makes it another plan', async () => {
    const { desk, store } = aDesk(withFilings(aFiling('f', { label: '新的', provider: 'jdcloud' })));
    const { plan } = await preview(desk, TABLE);
    await desk.answer({ type: 'removeFiling', filingId: 'f' });
    const before = JSON.stringify(store.items);
    expect(await ask(desk, { type: 'applyImport', text: TABLE, passphrase: null, plan })).toBeNull();
    expect(JSON.stringify(store.items)).toBe(before);
  });

  it('a full disk leaves everything as it was', async () => {
    const hand = aDesk(WITH_FILING);
    const { plan } = await preview(hand.desk, TABLE);
    hand.store.failWrites = true;
    await expect(ask(hand.desk, { type: 'applyImport', text: TABLE, passphrase: null, plan })).rejects.toThrow();
    expect(hand.store.items).toEqual(WITH_FILING);
  });
});

describe('a restore on another computer', () => {
  it.each([null, 'a long passphrase'])('brings every count along (passphrase: %s)', async (passphrase) => {
    const from = await aBusyDesk();
    const to = aDesk();
    await importInto(to.desk, await exported(from.desk, passphrase), passphrase);
    expect(await used(to.desk)).toEqual(await used(from.desk));
    expect(await used(to.desk)).toEqual([4, 2]);
    expect(await looseUsed(to.desk)).toEqual([1, 0]);
    // What comes later finds its submit, and counts beside the others.
    await to.desk.answer(settle('t3', 'wrong'));
    await to.desk.answer(reserve('t4', { code: '100004', at: NOW + MINUTE }));
    expect(await used(to.desk)).toEqual([5, 3]);
    expect(await to.desk.answer({ type: 'history', filingId: 'filing-1' })).toMatchObject({ traces: { t1: { phone: '138****8000' } } });
  });

  it('twice is once', async () => {
    const from = await aBusyDesk();
    const to = aDesk();
    const text = await exported(from.desk);
    for (let times = 0; times < 3; times += 1) await importInto(to.desk, text);
    expect(await used(to.desk)).toEqual([4, 2]);
  });

  it('what was refused there is stopped here, if the file was sealed; a plain one tells no code', async () => {
    const from = await aBusyDesk(withAnotherKey(WITH_FILING));
    const remarks = async (passphrase: string | null) => {
      const to = aDesk();
      await importInto(to.desk, await exported(from.desk, passphrase), passphrase);
      const { remarks: said } = await ask<{ remarks: string[] }>(to.desk, { type: 'match', kind: 'try', ...valuesOf(SUBJECT), code: '100001' });
      return said.includes('refusedBefore');
    };
    expect([await remarks('a long passphrase'), await remarks(null)]).toEqual([true, false]);
  });

  it('rows that could not be read there go on counting here', async () => {
    const from = await aBusyDesk();
    const page = Object.keys(from.store.items).find((key) => key.startsWith('round:')) ?? '';
    const { v, body } = from.store.items[page] as { v: number; body: unknown[] };
    const torn = aDesk({ ...from.store.items, [page]: { v, body: [...body, 'torn'] } }, 'torn');
    const to = aDesk();
    await importInto(to.desk, await exported(torn.desk));
    expect(await used(to.desk)).toEqual(await used(torn.desk));
    expect(await used(to.desk)).toEqual([5, 2]);
  });
});

describe('A count is never too low: where both computers have counted', () => {
  it('one filing with a round on each side: the newest knows of all submits', async () => {
    const from = await aBusyDesk();
    const to = aDesk(WITH_FILING);
    to.now = NOW + HOUR;
    await to.desk.answer(reserve('here', { at: NOW + HOUR, code: '200000' }));
    await importInto(to.desk, await exported(from.desk));
    // t1, t2, t3 and the stranger's there, and one here.
    expect((await used(to.desk))?.[0]).toBe(5);
  });

  it('the same phone in another filing here: what was submitted there may be of this one', async () => {
    const from = await aBusyDesk();
    const here = aFiling('here', { persons: [{ ...SUBJECT, id: 'here:s' }, { ...SERVICE, id: 'here:t', phone: '13900139999' }] });
    const to = aDesk(withFilings(here));
    await to.desk.answer({ type: 'openRounds', filingIds: ['here'] });
    to.now = NOW + MINUTE;
    await importInto(to.desk, await exported(from.desk));
    // They were made at the very time of its SMS: not before it.
    expect((await used(to.desk, 'here'))?.[0]).toBe(4);
  });

  it('digests of two keys cannot be compared: what still matters is a maybe of every open round, after two days no more', async () => {
    const from = aDesk(withAnotherKey(withFilings(aFiling('there', { persons: [{ id: 'p', role: 'subject', phone: '13300133000', idTail: '333333' }] }))), 'there');
    await from.desk.answer(reserve('t', { phone: '13300133000', idTail: '333333', code: '333333' }));
    const text = await exported(from.desk);
    const at = async (now: number) => {
      const to = aDesk(WITH_FILING);
      await to.desk.answer(reserve('here'));
      to.now = now;
      if (now > NOW + DAY) await to.desk.answer({ type: 'openRounds', filingIds: ['filing-1'] });
      await importInto(to.desk, text);
      return used(to.desk);
    };
    expect(await at(NOW + MINUTE)).toEqual([2, 0]);
    expect(await at(NOW + 3 * DAY)).toEqual([0, 0]);
  });

  it('a backup that is older than what is here takes nothing away', async () => {
    const hand = await aBusyDesk();
    const old = await exported(hand.desk);
    await hand.desk.answer(settle('t3', 'wrong'));
    await hand.desk.answer(reserve('t4', { code: '100004' }));
    await importInto(hand.desk, old);
    expect(await used(hand.desk)).toEqual([5, 3]);
  });
});

describe('undo', () => {
  it.each([['a table', TABLE], ['a backup', null]])('of %s restores exactly what was before', async (_, given) => {
    const text = given ?? (await exported((await aBusyDesk()).desk, null));
    const hand = aDesk(withFilings(aFiling('own', { label: '自己的' })));
    const before = onDisk(hand);
    await importInto(hand.desk, text);
    expect(onDisk(hand)).not.toBe(before);
    expect(await ask<Undone>(hand.reborn(), { type: 'undoImport' })).toBe('undone');
    expect(onDisk(hand)).toBe(before);
    expect(await ask<Undone>(hand.desk, { type: 'undoImport' })).toBe('gone');
  });

  it('of an import into an empty browser leaves nothing', async () => {
    const hand = aDesk();
    await importInto(hand.desk, await exported((await aBusyDesk()).desk));
    await hand.desk.answer({ type: 'undoImport' });
    expect(hand.store.items).toEqual({});
  });

  it('is refused where a submit was counted since: it would be lost', async () => {
    const hand = aDesk();
    await importInto(hand.desk, await exported((await aBusyDesk()).desk));
    await hand.desk.answer(reserve('later', { code: '100009' }));
    expect(await ask<Undone>(hand.desk, { type: 'undoImport' })).toBe('changed');
    expect((await used(hand.desk))?.[0]).toBe(5);
  });

  it('is not promised where memory does not take it', async () => {
    const hand = aDesk();
    hand.session.failWrites = true;
    expect(await importInto(hand.desk, TABLE)).toEqual({ changed: 2, undoable: false });
  });
});

describe('a sealed file', () => {
  it('asks for its passphrase, and takes no other', async () => {
    const text = await exported((await aBusyDesk()).desk, 'a long passphrase');
    expect(text).not.toContain('13800138000');
    const { desk } = aDesk();
    const refusedFor = async (passphrase: string | null) => (await ask<Previewed>(desk, { type: 'previewImport', text, passphrase })) as object;
    expect(await refusedFor(null)).toEqual({ refused: { id: 'passphraseNeeded' } });
    expect(await refusedFor('another one')).toEqual({ refused: { id: 'passphraseWrong' } });
  });
});
