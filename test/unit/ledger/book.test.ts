import { beforeEach, describe, expect, it } from 'vitest';
import type { Book, Reservation } from '../../../lib/ledger/book';
import type { Charge } from '../../../lib/ledger/charge';
import { readLedger } from '../../../lib/ledger/reading';
import { aBook } from '../helpers/book';
import { createMemoryStore, type MemoryStore } from '../helpers/memory-store';
import { HOUR, NOW } from '../helpers/filings';

let store: MemoryStore;
let book: Book;
let now: number;

beforeEach(() => {
  now = NOW;
  store = createMemoryStore();
  book = aBook(store, () => now);
});

const charges = (...filingIds: string[]): readonly Charge[] =>
  filingIds.map((filingId) => ({ filingId, personIds: [`${filingId}:p`], belongs: filingIds.length === 1 ? 'surely' : 'shared' }));
const aTry = (id: string, ...filingIds: string[]): Reservation => ({
  id, at: now, kind: 'try', charges: charges(...filingIds), digests: null, warned: [],
});
const wrong = (attemptId: string) => ({ attemptId, at: now, outcome: 'wrong' as const, answer: 'tryAgain' as const });
const used = async (filingId: string | null) => {
  const tries = (await readLedger(store, now)).rounds.get(filingId)?.view.tries;
  return tries === undefined ? null : [tries.usedWorst, tries.usedBest];
};

describe('a try is written before it leaves', () => {
  it('and counts in the worst case until its answer is seen', async () => {
    await book.reserve(aTry('a', 'f1'));
    expect(await used('f1')).toEqual([1, 0]);
    await book.settle(wrong('a'));
    expect(await used('f1')).toEqual([1, 1]);
  });

  it('to every charged filing in one write, and to no other', async () => {
    await book.open('f1', null);
    await book.open('f2', null);
    const before = store.writes;
    await book.reserve(aTry('a', 'f1', 'f2'));
    expect(store.writes - before).toBe(1);
    expect([await used('f1'), await used('f2'), await used('f3')]).toEqual([[1, 0], [1, 0], null]);
  });

  it('to the unassigned round when it fits no filing', async () => {
    await book.reserve(aTry('a'));
    expect(await used(null)).toEqual([1, 0]);
  });

  it('opens the first round of a filing by itself, at that moment', async () => {
    now += HOUR;
    await book.reserve(aTry('a', 'f1'));
    expect((await readLedger(store, now)).rounds.get('f1')?.view.openedAt).toBe(NOW + HOUR);
  });
});

describe('whether a submit can be of this round only is written with it', () => {
  const phases = async (...ids: (string | null)[]) => {
    const { rounds } = await readLedger(store, now);
    return ids.map((id) => rounds.get(id)?.view.phase);
  };
  const done = (attemptId: string) => ({ attemptId, at: now, outcome: 'done' as const, answer: 'allDone' as const });

  it('of one filing, it closes that one', async () => {
    await book.reserve(aTry('a', 'f1'));
    await book.settle(done('a'));
    expect(await phases('f1')).toEqual(['done']);
  });

  it('of two, it closes neither', async () => {
    await book.reserve(aTry('a', 'f1', 'f2'));
    await book.settle(done('a'));
    expect(await phases('f1', 'f2')).toEqual(['open', 'open']);
  });

  it('of two, of which one is meant, it closes that one', async () => {
    const [meant, other] = [{ filingId: 'f1', personIds: [], belongs: 'surely' }, { filingId: 'f2', personIds: [], belongs: 'shared' }] as const;
    await book.reserve({ ...aTry('a'), charges: [meant, other] });
    await book.settle(done('a'));
    expect(await phases('f1', 'f2')).toEqual(['done', 'open']);
  });
});

describe('reserve and settle are idempotent by id', () => {
  it('a repeated reservation counts once, even after its answer and with other charges', async () => {
    await book.reserve(aTry('a', 'f1'));
    await book.settle(wrong('a'));
    await book.reserve(aTry('a', 'f1'));
    await book.reserve(aTry('a', 'f2'));
    expect([await used('f1'), await used('f2')]).toEqual([[1, 1], null]);
  });

  it('a repeated answer is written once', async () => {
    await book.reserve(aTry('a', 'f1'));
    await book.settle(wrong('a'));
    const before = structuredClone(store.items);
    await book.settle(wrong('a'));
    expect(store.items).toEqual(before);
  });

  it('a better answer after unknown is another one, and is kept', async () => {
    await book.reserve(aTry('a', 'f1'));
    await book.settle({ ...wrong('a'), outcome: 'unknown', answer: null });
    expect(await used('f1')).toEqual([1, 0]);
    await book.settle({ ...wrong('a'), outcome: 'passed', answer: 'othersOpen' });
    expect(await used('f1')).toEqual([0, 0]);
  });
});

describe('an answer is written wherever its try was reserved', () => {
  it('in every charged round', async () => {
    await book.reserve(aTry('a', 'f1', 'f2'));
    await book.settle(wrong('a'));
    expect([await used('f1'), await used('f2')]).toEqual([[1, 1], [1, 1]]);
  });

  it('in the old round when a new one was opened in between', async () => {
    await book.reserve(aTry('a', 'f1'));
    await book.open('f1', null);
    await book.settle(wrong('a'));
    expect(await used('f1')).toEqual([0, 0]);
    expect(JSON.stringify(store.items)).toContain('"a:wrong"');
  });

  it('nowhere when it was never reserved', async () => {
    await book.settle(wrong('nobody'));
    expect(store.items).toEqual({});
  });
});

describe('a new SMS for a new request opens a new round', () => {
  it('in which the count begins anew, while the old round stays readable', async () => {
    await book.reserve(aTry('a', 'f1'));
    const old = structuredClone(store.items);
    const { id } = await book.open('f1', null);
    expect((await readLedger(store, now)).rounds.get('f1')?.view).toMatchObject({ id, phase: 'open', tries: { usedWorst: 0 } });
    expect(store.items).toMatchObject(Object.fromEntries(Object.entries(old).filter(([key]) => key.startsWith('round:'))));
  });

  it('for that filing only', async () => {
    await book.reserve(aTry('a', 'f1', 'f2'));
    await book.open('f1', null);
    expect([await used('f1'), await used('f2')]).toEqual([[0, 0], [1, 0]]);
  });
});
