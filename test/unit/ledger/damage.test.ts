import { beforeEach, describe, expect, it } from 'vitest';
import { type Book, createBook } from '../../../lib/ledger/book';
import { readLedger } from '../../../lib/ledger/reading';
import { NewerDocumentError } from '../../../lib/vault/document';
import { createMemoryStore, type MemoryStore } from '../helpers/memory-store';
import { NOW } from '../helpers/filings';

const PAGE = 'round:id-1';
let store: MemoryStore;
let book: Book;

const aTry = (id: string) => ({
  id, at: NOW, kind: 'try' as const, charges: [{ filingId: 'f1', personIds: [], certain: true }],
});
const wrong = (attemptId: string) => ({ attemptId, at: NOW, outcome: 'wrong' as const, answer: null });
const read = async () => {
  const { rounds, faults } = await readLedger(store, NOW);
  const tries = rounds.get('f1')?.tries;
  return { worst: tries?.usedWorst, best: tries?.usedBest, faults };
};
const rows = (): unknown[] => [...(store.items[PAGE] as { body: unknown[] }).body];

beforeEach(async () => {
  let ids = 0;
  store = createMemoryStore();
  book = createBook(store, () => NOW, () => `id-${(ids += 1)}`);
  for (const id of ['a', 'b']) {
    await book.reserve(aTry(id));
    await book.settle(wrong(id));
  }
});

describe('"A count is never too low" after the disk has lost something of a round', () => {
  const faults = [{ key: PAGE, kind: 'damaged' }];

  it('a row counts, whatever it was, also after it was set aside', async () => {
    store.items[PAGE] = { v: 1, body: rows().map((row, at) => (at === 1 ? 'rubbish' : row)) };
    // The reservation of the first: its answer alone is no try.
    expect(await read()).toEqual({ worst: 2, best: 1, faults });
    await book.reserve(aTry('c'));
    expect(await read()).toEqual({ worst: 3, best: 1, faults });
    await book.settle(wrong('c'));
    expect(await read()).toEqual({ worst: 3, best: 2, faults });
  });

  it.each([['garbled', 'rubbish'], ['there no more', undefined]])('a whole page that is %s counts as everything used, also after it was written anew', async (_, left) => {
    if (left === undefined) delete store.items[PAGE];
    else store.items[PAGE] = left;
    expect((await read()).worst).toBeGreaterThanOrEqual(5);
    await book.reserve(aTry('c'));
    const after = await read();
    expect(after.worst).toBeGreaterThanOrEqual(5);
    expect(after.faults).toEqual(faults);
    await book.settle(wrong('c'));
    expect((await read()).worst).toBeGreaterThanOrEqual(5);
  });

  it('a page that is there no more leaves nothing to set aside', async () => {
    delete store.items[PAGE];
    await book.reserve(aTry('c'));
    expect(Object.keys(store.items).sort()).toEqual([PAGE, 'rounds']);
  });

  it('a new SMS opens a round in which nothing was lost', async () => {
    store.items[PAGE] = 'rubbish';
    await book.open('f1');
    expect(await read()).toEqual({ worst: 0, best: 0, faults: [] });
  });
});

it('an index that lost a row stays trouble after it was set aside: nobody can tell which round is missing', async () => {
  store.items['rounds'] = { v: 1, body: ['rubbish'] };
  await book.reserve(aTry('c'));
  expect(await read()).toEqual({ worst: 1, best: 0, faults: [{ key: 'rounds', kind: 'damaged' }] });
});

describe('"a failed write never looks like a success": an index that a later version wrote', () => {
  it.each([
    ['a reservation', () => book.reserve(aTry('c'))], ['a reservation that is told again', () => book.reserve(aTry('a'))],
    ['an answer', () => book.settle(wrong('a'))], ['a new round', () => book.open('f1')],
  ])('rejects %s, and is left untouched', async (_, write) => {
    store.items['rounds'] = { v: 2, body: [] };
    const before = structuredClone(store.items);
    await expect(write()).rejects.toThrow(NewerDocumentError);
    expect(store.items).toEqual(before);
  });
});
