import { describe, expect, it } from 'vitest';
import { readLedger, roundsOfFiling } from '../../../lib/ledger/reading';
import { ALL_LOST } from '../../../lib/vault/document';
import { aBook } from '../helpers/book';
import { createMemoryStore } from '../helpers/memory-store';
import { DAY, NOW } from '../helpers/filings';

const F1 = [{ filingId: 'f1', personIds: [], belongs: 'surely' as const }];
const OUTCOME = { outcome: 'wrong', answer: null } as const;

async function aLedger() {
  const store = createMemoryStore();
  const book = aBook(store);
  await book.reserve({ id: 'a', at: NOW, kind: 'try', charges: F1, digests: null, warned: [] });
  await book.settle({ attemptId: 'a', at: NOW, ...OUTCOME });
  return { store, book };
}

describe('the ledger is read as it stands', () => {
  it('empty when nothing was ever written', async () => {
    expect(await readLedger(createMemoryStore(), NOW)).toEqual({ rounds: new Map(), older: [], faults: [] });
  });

  it('by the clock that is passed in', async () => {
    const { store } = await aLedger();
    expect((await readLedger(store, NOW + DAY - 1)).rounds.get('f1')?.view.phase).toBe('open');
    expect((await readLedger(store, NOW + DAY)).rounds.get('f1')?.view.phase).toBe('expired');
  });

  it('with the rounds that a newer one has followed, while a submit of theirs can still matter', async () => {
    const { store, book } = await aLedger();
    await book.open('f1', null);
    const read = async (now: number) => {
      const { rounds, older } = await readLedger(store, now);
      return [[...rounds.values()].map(({ id }) => id), older.map(({ id, attempts }) => [id, attempts.length])];
    };
    const [older, newer] = (await roundsOfFiling(store, 'f1', NOW)).map(({ id }) => id).toReversed();
    expect(await read(NOW + 2 * DAY - 1)).toEqual([[newer], [[older, 1]]]);
    expect(await read(NOW + 2 * DAY)).toEqual([[newer], []]);
  });

  it('with two reads of the store, however many rounds there are', async () => {
    const { store, book } = await aLedger();
    for (const filingId of ['f2', 'f3', 'f4', 'f1']) await book.open(filingId, null);
    let reads = 0;
    const counting = { ...store, get: (keys: readonly string[]) => ((reads += 1), store.get(keys)) };
    expect((await readLedger(counting, NOW)).rounds.size).toBe(4);
    expect(reads).toBe(2);
  });
});

describe('what cannot be read is told, and the rest is read', () => {
  it('a damaged event does not hide the others', async () => {
    const { store } = await aLedger();
    store.items['round:id-1'] = { v: 2, body: [...bodyOf(store.items['round:id-1']), { type: 'reserved', id: 7 }] };
    const { rounds, faults } = await readLedger(store, NOW);
    expect(rounds.get('f1')?.view).toMatchObject({ tries: { usedBest: 1, usedWorst: 2 }, resends: { usedBest: 0, usedWorst: 1 } });
    expect(faults).toEqual([{ key: 'round:id-1', kind: 'damaged', lost: 1 }]);
  });

  it('a page that is not there though the index names it was lost: every try in it may have been made', async () => {
    const { store } = await aLedger();
    delete store.items['round:id-1'];
    const { rounds, faults } = await readLedger(store, NOW);
    expect(rounds.get('f1')?.view).toMatchObject({ openedAt: NOW, tries: { leftWorst: 0, leftBest: 5 }, resends: { leftWorst: 0 } });
    expect(faults).toEqual([{ key: 'round:id-1', kind: 'damaged', lost: ALL_LOST }]);
  });

  it('a damaged entry of the index does not hide the other rounds', async () => {
    const { store } = await aLedger();
    store.items['rounds'] = { v: 1, body: [null, ...bodyOf(store.items['rounds'])] };
    const { rounds, faults } = await readLedger(store, NOW);
    expect([...rounds.keys()]).toEqual(['f1']);
    expect(faults).toEqual([{ key: 'rounds', kind: 'damaged', lost: 1 }]);
  });

  it('a page that a later version wrote is told as newer', async () => {
    const { store } = await aLedger();
    store.items['round:id-1'] = { v: 99, body: { anything: true } };
    expect((await readLedger(store, NOW)).faults).toEqual([{ key: 'round:id-1', kind: 'newer', lost: 0 }]);
  });

  it('an attempt whose id is as long as a message may bring is read back with its answer', async () => {
    const { store, book } = await aLedger();
    const id = 'x'.repeat(64);
    await book.reserve({ id, at: NOW, kind: 'resend', charges: F1, digests: null, warned: [] });
    await book.settle({ attemptId: id, at: NOW, outcome: 'nothingToResend', answer: 'nothingToResend' });
    const { rounds, faults } = await readLedger(store, NOW);
    expect(faults).toEqual([]);
    expect(rounds.get('f1')?.view.resends.usedWorst).toBe(0);
  });
});

function bodyOf(stored: unknown): unknown[] {
  return (stored as { body: unknown[] }).body;
}
