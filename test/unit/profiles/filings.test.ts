import { describe, expect, it } from 'vitest';
import type { Filing } from '../../../lib/profiles/filing';
import { readFilings, removeFiling, saveFiling } from '../../../lib/profiles/filings';
import { NewerDocumentError } from '../../../lib/vault/document';
import { inOneWrite } from '../../../lib/vault/one-write';
import { DiskError } from '../../../lib/vault/store';
import { aFiling, NOW } from '../helpers/filings';
import { createMemoryStore } from '../helpers/memory-store';

/** A shelf on a store in memory, each change of which is a job of its own. */
function aShelf(initial: Readonly<Record<string, unknown>> = {}) {
  const store = createMemoryStore(initial);
  const filings = {
    read: () => readFilings(store),
    save: (filing: Filing) => inOneWrite(store, (draft) => saveFiling(draft, filing, NOW)),
    remove: (filingId: string) => inOneWrite(store, (draft) => removeFiling(draft, filingId, NOW)),
  };
  return { store, filings };
}

describe('the shelf of filings', () => {
  it('is empty at first', async () => {
    expect(await aShelf().filings.read()).toEqual({ value: [], fault: null, lost: 0, original: undefined });
  });

  it('keeps filings in the order in which they were added', async () => {
    const { filings } = aShelf();
    for (const id of ['b', 'a', 'c']) await filings.save(aFiling(id));
    expect((await filings.read()).value).toEqual([aFiling('b'), aFiling('a'), aFiling('c')]);
  });

  it('replaces the filing with the same id, in its place', async () => {
    const { filings } = aShelf();
    for (const id of ['a', 'b']) await filings.save(aFiling(id));
    await filings.save(aFiling('a', { label: 'changed' }));
    expect((await filings.read()).value).toEqual([aFiling('a', { label: 'changed' }), aFiling('b')]);
  });

  it('takes a filing whose removal is undone back to where it was', async () => {
    const { filings } = aShelf();
    const all = ['a', 'b', 'c'].map((id, at) => aFiling(id, { createdAt: NOW + at }));
    for (const filing of all) await filings.save(filing);
    for (const filing of all) {
      await filings.remove(filing.id);
      await filings.save(filing);
      expect((await filings.read()).value).toEqual(all);
    }
  });

  it('gives up the filing that is removed, and no other', async () => {
    const { filings } = aShelf();
    for (const id of ['a', 'b']) await filings.save(aFiling(id));
    await filings.remove('a');
    expect((await filings.read()).value).toEqual([aFiling('b')]);
  });

  it('takes the removal of what is not there for done: it was deleted in another window', async () => {
    const { filings } = aShelf();
    await filings.save(aFiling('a'));
    await filings.remove('b');
    expect((await filings.read()).value).toEqual([aFiling('a')]);
  });
});

describe('the shelf loses nothing', () => {
  it('a damaged filing is set aside with the first write, and the readable ones stay', async () => {
    const body = [aFiling('a'), { ...aFiling('b'), persons: 'rubbish' }];
    const { store, filings } = aShelf({ filings: { v: 1, body } });
    await filings.save(aFiling('c'));
    expect((await filings.read()).value).toEqual([aFiling('a'), aFiling('c')]);
    expect(store.items[`aside:${NOW}:filings`]).toEqual({ v: 1, body });
    // That one was lost stays known: nobody can tell whose tries it held.
    expect(await filings.read()).toMatchObject({ fault: 'damaged', lost: 1, original: undefined });
  });

  it('what a later version wrote is refused and left untouched', async () => {
    const later = { v: 2, body: { shelves: [] } };
    const { store, filings } = aShelf({ filings: later });
    await expect(filings.save(aFiling('a'))).rejects.toThrow(NewerDocumentError);
    await expect(filings.remove('a')).rejects.toThrow(NewerDocumentError);
    expect(store.items).toEqual({ filings: later });
  });

  it('a failed write rejects and changes nothing', async () => {
    const { store, filings } = aShelf();
    await filings.save(aFiling('a'));
    store.failWrites = true;
    await expect(filings.save(aFiling('b'))).rejects.toThrow(DiskError);
    await expect(filings.remove('a')).rejects.toThrow(DiskError);
    expect((await filings.read()).value).toEqual([aFiling('a')]);
  });

  it('a shelf that cannot be read is not taken for an empty one', async () => {
    const { store, filings } = aShelf({ filings: { v: 1, body: [aFiling('a')] } });
    store.failReads = true;
    await expect(filings.save(aFiling('b'))).rejects.toThrow(DiskError);
    expect(store.items).toEqual({ filings: { v: 1, body: [aFiling('a')] } });
  });
});
