import { describe, expect, it } from 'vitest';
import { leaveTrace, leaveWords, readTraces, type Trace, tracePage } from '../../../lib/profiles/traces';
import { NewerDocumentError } from '../../../lib/vault/document';
import { inOneWrite } from '../../../lib/vault/one-write';
import { NOW } from '../helpers/filings';
import { createMemoryStore, type MemoryStore } from '../helpers/memory-store';

const trace = (attemptId: string, change: Partial<Trace> = {}): Trace => ({ attemptId, phone: '138****8000', idTail: '****3X', said: null, ...change });
const leave = (store: MemoryStore, rounds: readonly string[], left: Trace) => inOneWrite(store, (draft) => leaveTrace(draft, rounds, left, NOW));
const words = (store: MemoryStore, rounds: readonly string[], id: string, said: string) => inOneWrite(store, (draft) => leaveWords(draft, rounds, id, said, NOW));
const traces = async (store: MemoryStore, ...rounds: string[]) => [...(await readTraces(store, rounds)).values()];

describe('what a person would recognise a submit by', () => {
  it('is kept beside each round that the submit is in, and not in the ledger', async () => {
    const store = createMemoryStore();
    await leave(store, ['r1', 'r2'], trace('a'));
    expect(store.items).toEqual({ 'traces:r1': { v: 1, body: [trace('a')] }, 'traces:r2': { v: 1, body: [trace('a')] } });
  });

  it('is found by the submit, in the rounds that are asked for', async () => {
    const store = createMemoryStore();
    await leave(store, ['r1'], trace('a'));
    await leave(store, ['r1'], trace('b', { phone: '139****9000' }));
    await leave(store, ['r2'], trace('c'));
    expect(await readTraces(store, ['r1'])).toEqual(new Map([['a', trace('a')], ['b', trace('b', { phone: '139****9000' })]]));
    expect(await traces(store, 'r1', 'r2', 'r3')).toHaveLength(3);
  });

  it('is none where none was left', async () => expect(await traces(createMemoryStore(), 'r1')).toEqual([]));

  it('stays as it was first told: a reservation is told more than once', async () => {
    const store = createMemoryStore();
    await leave(store, ['r1'], trace('a'));
    await words(store, ['r1'], 'a', '您的短信核验有误');
    await leave(store, ['r1'], trace('a', { phone: '139****9000' }));
    expect(await traces(store, 'r1')).toEqual([trace('a', { said: '您的短信核验有误' })]);
  });
});

describe('the site\'s own words, where Heyan did not know them', () => {
  it('are added to the submit that they were said of, in each of its rounds, and to no other', async () => {
    const store = createMemoryStore();
    for (const id of ['a', 'b']) await leave(store, ['r1', 'r2'], trace(id));
    await words(store, ['r1', 'r2'], 'a', '您的短信核验有误');
    expect(await traces(store, 'r1')).toEqual([trace('a', { said: '您的短信核验有误' }), trace('b')]);
    expect(await traces(store, 'r2')).toEqual(await traces(store, 'r1'));
  });

  it('of a submit that left no trace are passed over', async () => {
    const store = createMemoryStore();
    await leave(store, ['r1'], trace('a'));
    await words(store, ['r1'], 'nobody', '您的短信核验有误');
    expect(await traces(store, 'r1')).toEqual([trace('a')]);
  });
});

describe('the traces lose nothing', () => {
  it('a damaged one is set aside with the next write, and the readable ones stay', async () => {
    const damaged = { v: 1, body: [trace('a'), { attemptId: 'b' }] };
    const store = createMemoryStore({ 'traces:r1': damaged });
    await leave(store, ['r1'], trace('c'));
    expect(store.items).toEqual({ 'traces:r1': { v: 1, body: [trace('a'), trace('c')], lost: 1 }, [`aside:${NOW}:traces:r1`]: damaged });
  });

  it('what a later version wrote is refused and left untouched, in all of the rounds', async () => {
    const later = { 'traces:r2': { v: tracePage('r2').version + 1, body: {} } };
    const store = createMemoryStore(later);
    await expect(leave(store, ['r1', 'r2'], trace('a'))).rejects.toThrow(NewerDocumentError);
    expect(store.items).toEqual(later);
  });
});
