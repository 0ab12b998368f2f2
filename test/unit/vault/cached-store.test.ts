import { describe, expect, it } from 'vitest';
import { cachedStore } from '../../../lib/vault/cached-store';
import { DiskError, type Store } from '../../../lib/vault/store';
import { createMemoryStore } from '../helpers/memory-store';

/** A cached store on a disk that holds `a`, and which keys the disk was asked for, each time. */
function aCache() {
  const disk = createMemoryStore({ a: 'old' });
  const asked: (readonly string[])[] = [];
  const counting: Store = { get: (keys) => (asked.push(keys), disk.get(keys)), set: (items) => disk.set(items) };
  return { disk, asked, cache: cachedStore(counting) };
}

describe('a store that remembers', () => {
  it('reads each key from the disk once', async () => {
    const { disk, asked, cache } = aCache();
    disk.items['b'] = 'other';
    expect([await cache.get(['a']), await cache.get(['a', 'b']), await cache.get(['b', 'a'])]).toEqual([{ a: 'old' }, { a: 'old', b: 'other' }, { a: 'old', b: 'other' }]);
    expect(asked).toEqual([['a'], ['b']]);
  });

  it('gives the very same object again', async () => {
    const { cache, disk } = aCache();
    disk.items['doc'] = { v: 1, body: [] };
    const [one, two] = [await cache.get(['doc']), await cache.get(['doc'])];
    expect(one['doc']).toBe(two['doc']);
  });

  it('remembers also that a key is not there, and gives none for it', async () => {
    const { asked, cache } = aCache();
    for (let time = 0; time < 2; time += 1) expect(Object.keys(await cache.get(['a', 'absent']))).toEqual(['a']);
    expect(asked).toEqual([['a', 'absent']]);
  });

  it('asks the disk for nothing when it is asked for nothing', async () => {
    const { asked, cache } = aCache();
    expect([await cache.get([]), asked]).toEqual([{}, []]);
  });

  it('remembers what was written, once the disk has it', async () => {
    const { disk, asked, cache } = aCache();
    await cache.get(['a', 'b']);
    await cache.set({ a: 'new', b: 'first' });
    expect([disk.items, await cache.get(['a', 'b']), asked.length]).toEqual([{ a: 'new', b: 'first' }, { a: 'new', b: 'first' }, 1]);
  });

  it('but no read that the disk refused: it is asked again', async () => {
    const { disk, cache } = aCache();
    disk.failReads = true;
    await expect(cache.get(['a'])).rejects.toThrow(DiskError);
    disk.failReads = false;
    expect(await cache.get(['a'])).toEqual({ a: 'old' });
  });
});

describe('"a failed write never looks like a success"', () => {
  it('what the disk refused is not remembered: what lies there is read', async () => {
    const { disk, asked, cache } = aCache();
    await cache.get(['a']);
    disk.failWrites = true;
    await expect(cache.set({ a: 'new', b: 'first' })).rejects.toThrow(DiskError);
    expect([await cache.get(['a', 'b']), asked]).toEqual([{ a: 'old' }, [['a'], ['a', 'b']]]);
  });

  it('nor is it while the disk is still writing', async () => {
    const { disk, cache } = aCache();
    await cache.get(['a']);
    let go = (): void => undefined;
    disk.pause = () => new Promise((resolve) => { go = resolve; });
    const writing = cache.set({ a: 'new' });
    disk.pause = () => Promise.resolve();
    expect(await cache.get(['a'])).toEqual({ a: 'old' });
    go();
    await writing;
    expect(await cache.get(['a'])).toEqual({ a: 'new' });
  });
});

describe('what somebody else has changed', () => {
  it('is read again once it is forgotten, and nothing else', async () => {
    const { disk, asked, cache } = aCache();
    await cache.set({ b: 'other' });
    await cache.get(['a', 'b']);
    Object.assign(disk.items, { a: 'repaired', b: 'repaired' });
    cache.forget(['a', 'never read']);
    expect(await cache.get(['a', 'b'])).toEqual({ a: 'repaired', b: 'other' });
    expect(asked).toEqual([['a'], ['a']]);
  });

  it('may be a key that was not there before', async () => {
    const { disk, cache } = aCache();
    await cache.get(['b']);
    disk.items['b'] = 'new';
    cache.forget(['b']);
    expect(await cache.get(['b'])).toEqual({ b: 'new' });
  });
});
