import { describe, expect, it } from 'vitest';
import { createQueue } from '../../../lib/vault/queue';
import { aTurn } from '../helpers/memory-store';

describe('the queue runs jobs one after the other', () => {
  it('in the order in which they were given, however long each takes', async () => {
    const queue = createQueue();
    const log: string[] = [];
    const job = (name: string, turns: number) => queue(async () => {
      log.push(`${name} starts`);
      for (let turn = 0; turn < turns; turn += 1) await aTurn();
      log.push(`${name} ends`);
    });
    await Promise.all([job('a', 3), job('b', 0), job('c', 1)]);
    expect(log).toEqual(['a starts', 'a ends', 'b starts', 'b ends', 'c starts', 'c ends']);
  });

  it('and gives each its own result', async () => {
    const queue = createQueue();
    expect(await Promise.all([queue(() => Promise.resolve(1)), queue(() => Promise.resolve('two'))])).toEqual([1, 'two']);
  });

  it('a hundred read-modify-writes at once lose none (anchors D2: without it 1 or 2 of 100 were stored)', async () => {
    const queue = createQueue();
    let stored = 0;
    await Promise.all(Array.from({ length: 100 }, () => queue(async () => {
      const read = stored;
      await Promise.resolve();
      stored = read + 1;
    })));
    expect(stored).toBe(100);
  });

  it('a job that fails is told to who gave it, and does not hold up the next', async () => {
    const queue = createQueue();
    const failing = queue(() => Promise.reject(new Error('disk')));
    const next = queue(() => Promise.resolve('done'));
    await expect(failing).rejects.toThrow('disk');
    await expect(next).resolves.toBe('done');
  });
});
