import { describe, expect, it } from 'vitest';
import type { DeskRequest } from '../../../lib/desk/desk';
import { NewerDocumentError } from '../../../lib/vault/document';
import { DiskError } from '../../../lib/vault/store';
import { aDesk, reserve, settle, STRANGER, used, WITH_FILING, withFilings } from '../helpers/desk';
import { aFiling, DAY, NOW } from '../helpers/filings';

describe('"a failed write never looks like a success"', () => {
  it('a reserve that the disk refuses is answered with DiskError, and told to nobody', async () => {
    const { desk, store, told } = aDesk(WITH_FILING);
    store.failWrites = true;
    await expect(desk.answer(reserve('t'))).rejects.toThrow(DiskError);
    expect(told).toEqual([]);
  });

  it('nothing half-written counts: a try for two filings is in both or in none', async () => {
    const { desk, store } = aDesk(withFilings(aFiling('a'), aFiling('b')));
    await desk.answer({ type: 'openRounds', filingIds: ['a', 'b'] });
    const before = structuredClone(store.items);
    store.failWrites = true;
    await expect(desk.answer(reserve('t'))).rejects.toThrow(DiskError);
    expect(store.items).toEqual(before);
    store.failWrites = false;
    await desk.answer(reserve('t'));
    expect([await used(desk, 'a'), await used(desk, 'b')]).toEqual([[1, 0], [1, 0]]);
  });

  const writing: readonly DeskRequest[] = [
    settle('t'), { type: 'openRounds', filingIds: ['filing-1'] }, { type: 'removeFiling', filingId: 'filing-1' },
    { type: 'saveFiling', filing: aFiling('b') },
    { type: 'correct', attemptId: 't', outcome: 'wrong', reason: 'sawAnswer' },
    { type: 'addAttempt', id: 'u', filingId: 'filing-1', kind: 'try', outcome: 'wrong', reason: 'elsewhere' },
    { type: 'assign', attemptId: 'loose', filingId: 'filing-1' },
    { type: 'smsCame', filingId: 'filing-1', smsAt: NOW }, { type: 'acknowledge' },
  ];
  it.each(writing)('neither is any other request that writes: $type', async (request) => {
    const { desk, store } = aDesk(WITH_FILING);
    await desk.answer(reserve('t'));
    await desk.answer(reserve('loose', STRANGER));
    const before = structuredClone(store.items);
    store.failWrites = true;
    await expect(desk.answer(request)).rejects.toThrow(DiskError);
    expect(store.items).toEqual(before);
  });

  it('a failure does not hold up those who come after it', async () => {
    const { desk, store } = aDesk(WITH_FILING);
    store.failWrites = true;
    const failing = desk.answer(reserve('a'));
    await expect(failing).rejects.toThrow(DiskError);
    store.failWrites = false;
    await desk.answer(reserve('b'));
    expect(await used(desk)).toEqual([1, 0]);
  });

  it('a disk that cannot be read is no empty disk', async () => {
    const { desk, store } = aDesk(WITH_FILING);
    store.failReads = true;
    await expect(desk.snapshot()).rejects.toThrow(DiskError);
    await expect(desk.answer(reserve('t'))).rejects.toThrow(DiskError);
    expect(store.items).toEqual(WITH_FILING);
  });
});

describe('a store that a newer version wrote is left untouched and said', () => {
  const newerIn: readonly (readonly [string, DeskRequest])[] = [
    ['filings', { type: 'saveFiling', filing: aFiling('b') }],
    ['rounds', reserve('t')], ['rounds', settle('t')], ['rounds', { type: 'openRounds', filingIds: ['filing-1'] }],
  ];
  it.each(newerIn)('%s, asked by %o', async (key, request) => {
    const newer = { ...WITH_FILING, [key]: { v: 99, body: { unknown: true } } };
    const { desk, store } = aDesk(newer);
    expect((await desk.snapshot()).trouble).toEqual([{ key, kind: 'newer', lost: 0 }]);
    await expect(desk.answer(request)).rejects.toThrow(NewerDocumentError);
    expect(store.items).toEqual(newer);
  });

  it('a page of the ledger', async () => {
    const { desk, store } = aDesk(WITH_FILING);
    await desk.answer(reserve('a'));
    store.items['round:id-1'] = { v: 99, body: [] };
    const before = structuredClone(store.items);
    expect((await desk.snapshot()).trouble).toEqual([{ key: 'round:id-1', kind: 'newer', lost: 0 }]);
    await expect(desk.answer(reserve('b'))).rejects.toThrow(NewerDocumentError);
    expect(store.items).toEqual(before);
  });
});

describe('what is damaged is said, set aside in the same write, and its readable rows are kept', () => {
  it('filings', async () => {
    const damaged = { v: 1, body: [aFiling('a'), { id: 'b' }] };
    const { desk, store } = aDesk({ filings: damaged });
    const { filings, trouble } = await desk.snapshot();
    expect([filings.map(({ filing }) => filing.id), trouble]).toEqual([['a'], [{ key: 'filings', kind: 'damaged', lost: 1 }]]);
    await desk.answer({ type: 'saveFiling', filing: aFiling('c') });
    expect(store.writes).toBe(1);
    expect(store.items).toEqual({
      filings: { v: 1, body: [aFiling('a'), aFiling('c')], lost: 1 }, [`aside:${NOW}:filings`]: damaged,
    });
  });

  it('a page of the ledger: the tries that can be read still count', async () => {
    const hand = aDesk(WITH_FILING);
    const { desk, store } = hand;
    await desk.answer(reserve('a'));
    const page = store.items['round:id-1'] as { v: number; body: unknown[] };
    const damaged = { ...page, body: [...page.body, { type: 'reserved' }] };
    store.items['round:id-1'] = damaged;
    expect((await desk.snapshot()).trouble).toEqual([{ key: 'round:id-1', kind: 'damaged', lost: 1 }]);
    // The row that cannot be read may have been a try.
    expect(await used(desk)).toEqual([2, 0]);
    await desk.answer(reserve('b'));
    expect(await used(desk)).toEqual([3, 0]);
    expect(store.items[`aside:${NOW}:round:id-1`]).toEqual(damaged);
    // Set aside is not mended: the page is told that a count may be wrong as long as this round matters to any.
    expect(await desk.answer({ type: 'pageHello' })).toMatchObject({ isDoubtful: true });
    await desk.answer({ type: 'openRounds', filingIds: ['filing-1'] });
    // The two tries that can be read have had no answer, and come along.
    expect([await used(desk), await desk.answer({ type: 'pageHello' })]).toMatchObject([[2, 0], { isDoubtful: true }]);
    hand.now += 2 * DAY;
    expect(await desk.answer({ type: 'pageHello' })).toMatchObject({ isDoubtful: false });
  });

  it('and what is well is no trouble', async () => {
    expect((await aDesk(WITH_FILING).desk.snapshot()).trouble).toEqual([]);
  });
});
