import { describe, expect, it } from 'vitest';
import type { Tidying } from '../../../lib/messages/data-requests';
import { aDesk, looseUsed, reserve, settle, used, withFilings } from '../helpers/desk';
import { aFiling, DAY, HOUR, NOW, SERVICE, SUBJECT } from '../helpers/filings';

const other = aFiling('other', { persons: [{ ...SUBJECT, id: 'o', phone: '13700137000', idTail: '777777' }] });
const waiting = aFiling('waiting', { persons: [{ ...SERVICE, id: 'w', phone: '13700137001', idTail: '777778' }] });

/** A filing that is all done at NOW, one whose SMS never came, and one that has had a try. */
async function aDeskWithDone() {
  const hand = aDesk(withFilings(aFiling(), other, waiting));
  await hand.desk.answer(reserve('t'));
  await hand.desk.answer(settle('t', 'done'));
  return { ...hand, get now() { return hand.now; }, set now(at) { hand.now = at; } };
}

const labels = async ({ desk }: Pick<Awaited<ReturnType<typeof aDeskWithDone>>, 'desk'>) => (await desk.snapshot()).filings.map(({ filing }) => filing.id);
const told = async ({ desk }: Pick<Awaited<ReturnType<typeof aDeskWithDone>>, 'desk'>) => (await desk.answer({ type: 'tidying' })) as Tidying;
const keysOf = (hand: Awaited<ReturnType<typeof aDeskWithDone>>, prefix: RegExp) => Object.keys(hand.store.items).filter((key) => prefix.test(key));

describe('a finished filing goes after 30 days, unless something else is chosen', () => {
  it('not a day before; what waits for its SMS stays; and it is told', async () => {
    const hand = await aDeskWithDone();
    hand.now = NOW + 29 * DAY;
    await hand.desk.tidy();
    expect(await labels(hand)).toEqual(['filing-1', 'other', 'waiting']);
    expect(await told(hand)).toEqual({ days: 30, told: null });
    hand.now = NOW + 31 * DAY;
    await hand.desk.tidy();
    expect(await labels(hand)).toEqual(['other', 'waiting']);
    expect(await told(hand)).toEqual({ days: 30, told: { count: 1, undoable: true } });
  });

  it('looks once a day, however often the worker starts', async () => {
    const hand = await aDeskWithDone();
    hand.now = NOW + 29.5 * DAY;
    await hand.desk.tidy();
    hand.now = NOW + 30.2 * DAY;
    await hand.reborn().tidy();
    expect(await labels(hand)).toHaveLength(3);
    hand.now = NOW + 30.6 * DAY;
    await hand.reborn().tidy();
    expect(await labels(hand)).toHaveLength(2);
  });

  it('off: nothing goes; 7: after 7', async () => {
    const hand = await aDeskWithDone();
    await hand.desk.answer({ type: 'setTidying', days: null });
    hand.now = NOW + 400 * DAY;
    await hand.desk.tidy();
    expect(await labels(hand)).toHaveLength(3);
    await hand.desk.answer({ type: 'setTidying', days: 7 });
    hand.now = NOW + 402 * DAY;
    await hand.desk.tidy();
    expect(await labels(hand)).toHaveLength(2);
  });

  it('a choice that cannot be read is no choice: nothing goes', async () => {
    const hand = await aDeskWithDone();
    await hand.store.set({ tidying: { v: 1, body: 'rubbish' } });
    hand.now = NOW + 400 * DAY;
    await hand.desk.tidy();
    expect(await labels(hand)).toHaveLength(3);
  });

  it('nor does anything where stored data cannot be read: what looks ownerless may not be', async () => {
    const hand = await aDeskWithDone();
    await hand.desk.answer({ type: 'removeFiling', filingId: 'other' });
    const { body } = hand.store.items['filings'] as { body: unknown[] };
    await hand.store.set({ filings: { v: 1, body: [...body, 'torn'] } });
    hand.now = NOW + 400 * DAY;
    const before = JSON.stringify(hand.store.items);
    await hand.desk.tidy();
    expect(JSON.stringify(hand.store.items)).toBe(before);
  });
});

describe('what went', () => {
  it('comes back with one click, with its past, and stays for another 30 days', async () => {
    const hand = await aDeskWithDone();
    hand.now = NOW + 31 * DAY;
    await hand.desk.tidy();
    expect(await hand.reborn().answer({ type: 'undoTidied' })).toBe(true);
    expect(await labels(hand)).toEqual(['other', 'waiting', 'filing-1']);
    expect(await used(hand.desk)).toEqual([0, 0]);
    expect(await told(hand)).toEqual({ days: 30, told: null });
    hand.now = NOW + 33 * DAY;
    await hand.desk.tidy();
    expect(await labels(hand)).toContain('filing-1');
  });

  it('is told until it was read of, also after the browser was closed, when nobody can bring it back', async () => {
    const hand = await aDeskWithDone();
    hand.now = NOW + 31 * DAY;
    await hand.desk.tidy();
    delete hand.session.items['tidyUndo'];
    expect((await told(hand)).told).toEqual({ count: 1, undoable: false });
    expect(await hand.desk.answer({ type: 'undoTidied' })).toBe(false);
    await hand.desk.answer({ type: 'tidiedRead' });
    expect((await told(hand)).told).toBeNull();
  });

  it('takes its past off the disk with the next look, and that of filings deleted by hand', async () => {
    const hand = await aDeskWithDone();
    await hand.desk.answer(reserve('u', { phone: '13700137000', idTail: '777777' }));
    await hand.desk.answer({ type: 'removeFiling', filingId: 'other' });
    hand.now = NOW + 31 * DAY;
    await hand.desk.tidy();
    // The one that was deleted by hand is long over; the other may still be brought back.
    expect(keysOf(hand, /^(?:round:|traces:|attempt:)/)).toHaveLength(3);
    await hand.desk.answer({ type: 'tidiedRead' });
    hand.now = NOW + 33 * DAY;
    await hand.desk.tidy();
    expect(keysOf(hand, /^(?:round:|traces:|attempt:)/)).toEqual([]);
    expect(hand.store.items['rounds']).toMatchObject({ body: [] });
  });
});

describe('A count is never too low', () => {
  it('a filing that was deleted in the middle of a round weighs on the others until that is over, whatever is tidied', async () => {
    const hand = await aDeskWithDone();
    hand.now = NOW + 31 * DAY;
    await hand.desk.answer(reserve('late', { phone: '13700137000', idTail: '777777', at: NOW + 31 * DAY }));
    await hand.desk.answer({ type: 'removeFiling', filingId: 'other' });
    await hand.desk.tidy();
    expect(await looseUsed(hand.desk)).toEqual([1, 0]);
    hand.now = NOW + 32 * DAY - HOUR;
    await hand.desk.tidy();
    expect(await looseUsed(hand.desk)).toEqual([1, 0]);
  });
});

describe('erase everything', () => {
  it('leaves nothing, neither on the disk nor in memory, and everybody is told', async () => {
    const hand = await aDeskWithDone();
    hand.now = NOW + 31 * DAY;
    await hand.desk.tidy();
    await hand.desk.answer({ type: 'eraseAll' });
    expect([hand.store.items, hand.session.items]).toEqual([{}, {}]);
    expect(hand.told.at(-1)).toMatchObject({ filings: [], unassigned: null });
    // The daily look leaves no trace of itself where there is nothing to look at.
    await hand.reborn().tidy();
    expect(hand.store.items).toEqual({});
  });
});
