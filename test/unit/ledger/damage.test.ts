import { beforeEach, describe, expect, it } from 'vitest';
import type { Book, Reservation } from '../../../lib/ledger/book';
import { readLedger } from '../../../lib/ledger/reading';
import { ALL_LOST, ASIDE, NewerDocumentError } from '../../../lib/vault/document';
import { aBook } from '../helpers/book';
import { createMemoryStore, type MemoryStore } from '../helpers/memory-store';
import { DAY, NOW } from '../helpers/filings';

const PAGE = 'round:id-1';
let store: MemoryStore;
let book: Book;

const aTry = (id: string): Reservation => ({
  id, at: NOW, kind: 'try', charges: [{ filingId: 'f1', personIds: [], belongs: 'surely' }], digests: null, warned: [],
});
const wrong = (attemptId: string) => ({ attemptId, at: NOW, outcome: 'wrong' as const, answer: null });
const correction = (attemptId: string) => ({ attemptId, outcome: 'notSent' as const, reason: 'closedCaptcha' as const });
const read = async (now = NOW) => {
  const { rounds, faults } = await readLedger(store, now);
  const tries = rounds.get('f1')?.view.tries;
  return { worst: tries?.usedWorst, best: tries?.usedBest, faults };
};
const rows = (): unknown[] => [...(store.items[PAGE] as { body: unknown[] }).body];

beforeEach(async () => {
  store = createMemoryStore();
  book = aBook(store);
  for (const id of ['a', 'b']) {
    await book.reserve(aTry(id));
    await book.settle(wrong(id));
  }
});

describe('"A count is never too low" after the disk has lost something of a round', () => {
  const faults = (lost: number) => [{ key: PAGE, kind: 'damaged', lost }];

  it('a row counts, whatever it was, also after it was set aside', async () => {
    store.items[PAGE] = { v: 2, body: rows().map((row, at) => (at === 1 ? 'rubbish' : row)) };
    // The reservation of the first: its answer alone is no try.
    expect(await read()).toEqual({ worst: 2, best: 1, faults: faults(1) });
    await book.reserve(aTry('c'));
    expect(await read()).toEqual({ worst: 3, best: 1, faults: faults(1) });
    await book.settle(wrong('c'));
    expect(await read()).toEqual({ worst: 3, best: 2, faults: faults(1) });
  });

  it.each([['garbled', 'rubbish'], ['there no more', undefined]])('a whole page that is %s counts as everything used, also after it was written anew', async (_, left) => {
    if (left === undefined) delete store.items[PAGE];
    else store.items[PAGE] = left;
    expect((await read()).worst).toBeGreaterThanOrEqual(5);
    await book.reserve(aTry('c'));
    const after = await read();
    expect(after.worst).toBeGreaterThanOrEqual(5);
    expect(after.faults).toEqual(faults(ALL_LOST));
    await book.settle(wrong('c'));
    expect((await read()).worst).toBeGreaterThanOrEqual(5);
  });

  it('a page that is there no more leaves nothing to set aside', async () => {
    delete store.items[PAGE];
    await book.reserve(aTry('c'));
    expect(Object.keys(store.items).filter((key) => key.startsWith(ASIDE))).toEqual([]);
  });

  it('a new SMS opens a round in which nothing was lost', async () => {
    store.items[PAGE] = 'rubbish';
    await book.open('f1', null);
    // What was lost may have been of another filing too: it is said as long as it can matter there.
    expect(await read()).toEqual({ worst: 0, best: 0, faults: faults(ALL_LOST) });
    expect(await read(NOW + 2 * DAY)).toEqual({ worst: 0, best: 0, faults: [] });
  });
});

it('an index that lost a row stays trouble after it was set aside: nobody can tell which round is missing', async () => {
  store.items['rounds'] = { v: 1, body: ['rubbish'] };
  await book.reserve(aTry('c'));
  expect(await read()).toEqual({ worst: 1, best: 0, faults: [{ key: 'rounds', kind: 'damaged', lost: 1 }] });
});

describe('"a failed write never looks like a success": an index that a later version wrote', () => {
  it.each([
    ['a reservation', () => book.reserve(aTry('c'))], ['a reservation that is told again', () => book.reserve(aTry('a'))],
    ['an answer', () => book.settle(wrong('a'))], ['a correction', () => book.correct(correction('a'))],
    ['a new round', () => book.open('f1', null)],
  ])('rejects %s, and is left untouched', async (_, write) => {
    store.items['rounds'] = { v: 99, body: [] };
    // A submit of version 1 has no page of its own: only the index tells where it is.
    for (const id of ['a', 'b']) delete store.items[`attempt:${id}`];
    const before = structuredClone(store.items);
    await expect(write()).rejects.toThrow(NewerDocumentError);
    expect(store.items).toEqual(before);
  });

  it.each([
    ['a reservation that is told again', () => book.reserve(aTry('a'))], ['an answer', () => book.settle({ ...wrong('a'), outcome: 'passed' })],
    ['a correction', () => book.correct(correction('a'))],
  ])('rejects %s too where it is the page of the submit that a later version wrote', async (_, write) => {
    store.items['attempt:a'] = { v: 99, body: [] };
    const before = structuredClone(store.items);
    await expect(write()).rejects.toThrow(NewerDocumentError);
    expect(store.items).toEqual(before);
  });
});

describe('the page that says where a submit was written down', () => {
  it.each([['garbled', 'rubbish'], ['there no more', undefined]])('is not missed when it is %s: the submit is looked for', async (_, left) => {
    if (left === undefined) delete store.items['attempt:a'];
    else store.items['attempt:a'] = left;
    await book.reserve(aTry('a'));
    expect(await read()).toEqual({ worst: 2, best: 2, faults: [] });
    await book.correct(correction('a'));
    expect(await read()).toEqual({ worst: 2, best: 1, faults: [] });
  });
});
