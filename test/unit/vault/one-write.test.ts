import { describe, expect, it } from 'vitest';
import { inOneWrite } from '../../../lib/vault/one-write';
import { DiskError } from '../../../lib/vault/store';
import { createMemoryStore } from '../helpers/memory-store';

describe('a job on a draft is written at once, at its end', () => {
  it('all of it in one write, however often it set something', async () => {
    const store = createMemoryStore({ a: 1 });
    await inOneWrite(store, async (draft) => {
      await draft.set({ a: 2 });
      await draft.set({ b: 3, c: 4 });
      expect(store.items).toEqual({ a: 1 });
    });
    expect([store.items, store.writes]).toEqual([{ a: 2, b: 3, c: 4 }, 1]);
  });

  it('what it set last stands', async () => {
    const store = createMemoryStore();
    await inOneWrite(store, async (draft) => {
      await draft.set({ a: 1 });
      await draft.set({ a: 2 });
    });
    expect(store.items).toEqual({ a: 2 });
  });

  it('and the job\'s own answer is given', async () => {
    expect(await inOneWrite(createMemoryStore(), () => Promise.resolve('done'))).toBe('done');
  });

  it('a job that sets nothing writes nothing', async () => {
    const store = createMemoryStore({ a: 1 });
    store.failWrites = true;
    expect(await inOneWrite(store, (draft) => draft.get(['a']))).toEqual({ a: 1 });
  });
});

describe('a draft reads its own writes', () => {
  it('before those of the store, and the rest from the store', async () => {
    const store = createMemoryStore({ a: 1, b: 2 });
    const read = await inOneWrite(store, async (draft) => {
      await draft.set({ a: 10, c: 30 });
      return draft.get(['a', 'b', 'c', 'd']);
    });
    expect(read).toEqual({ a: 10, b: 2, c: 30 });
  });

  it('and does not ask the store for what it has set', async () => {
    const store = createMemoryStore();
    store.failReads = true;
    const read = await inOneWrite(store, async (draft) => {
      await draft.set({ a: 1 });
      return draft.get(['a']);
    });
    expect(read).toEqual({ a: 1 });
  });

  it('gives no more than it was asked for', async () => {
    const read = await inOneWrite(createMemoryStore({ b: 2 }), async (draft) => {
      await draft.set({ a: 1 });
      return draft.get(['b']);
    });
    expect(read).toEqual({ b: 2 });
  });
});

describe('all or nothing', () => {
  it('a job that fails writes nothing of what it had set', async () => {
    const store = createMemoryStore({ a: 1 });
    const job = inOneWrite(store, async (draft) => {
      await draft.set({ a: 2 });
      throw new Error('in the middle');
    });
    await expect(job).rejects.toThrow('in the middle');
    expect([store.items, store.writes]).toEqual([{ a: 1 }, 0]);
  });

  it('a disk that refuses is told to who gave the job, and has nothing of it', async () => {
    const store = createMemoryStore({ a: 1 });
    store.failWrites = true;
    await expect(inOneWrite(store, (draft) => draft.set({ a: 2, b: 3 }))).rejects.toThrow(DiskError);
    expect(store.items).toEqual({ a: 1 });
  });

  it('a disk that cannot be read is no empty disk', async () => {
    const store = createMemoryStore({ a: 1 });
    store.failReads = true;
    await expect(inOneWrite(store, (draft) => draft.get(['a']))).rejects.toThrow(DiskError);
  });
});
