import { describe, expect, it } from 'vitest';
import { createRecentFaults, RECENT_FAULTS } from '../../../lib/desk/recent-faults';
import { createMemoryStore } from '../helpers/memory-store';

function open(stored?: unknown) {
  const memory = createMemoryStore(stored === undefined ? {} : { [RECENT_FAULTS]: stored });
  let now = 1_000;
  return { memory, faults: createRecentFaults(memory, () => (now += 1)) };
}

const GOOD = { code: 'HY-106', part: 'page', at: 7, times: 2 };

describe('what went wrong lately', () => {
  it('is kept by its code, its part and its time; the next worker finds it', async () => {
    const { memory, faults } = open();
    await Promise.all([faults.note('storage', 'page'), faults.note('storage', 'page'), faults.note('clipboard', 'screen')]);
    expect(await createRecentFaults(memory, () => 0).read()).toEqual([
      { code: 'HY-401', part: 'screen', at: 1_003, times: 1 }, { code: 'HY-106', part: 'page', at: 1_002, times: 2 },
    ]);
  });

  it('has no place for anything else: a row with one thing more is not read, nor is one of a code that nobody gave', async () => {
    const { faults } = open([
      { ...GOOD, label: '小站' }, { ...GOOD, code: '13800138000' }, { ...GOOD, part: '张三' }, { ...GOOD, times: 0 }, { ...GOOD, at: '1' }, null, GOOD,
    ]);
    expect(await faults.read()).toEqual([GOOD]);
  });

  it.each([['a text', 'rubbish'], ['a number', 7], ['an object', { 0: GOOD }], ['a list without end', Array.from({ length: 50_000 }, () => null)]])('%s in its place is none', async (_, stored) => {
    const { faults } = open(stored);
    expect(await faults.read()).toEqual([]);
    await faults.note('silent', 'screen');
    expect(await faults.read()).toMatchObject([{ code: 'HY-108' }]);
  });

  it('where the user stands is no fault: not agreed yet, or locked', async () => {
    const { memory, faults } = open();
    await faults.note('noConsent', 'page');
    await faults.note('locked', 'screen');
    expect(memory.items).toEqual({});
  });

  it('a memory that fails makes no fault of its own', async () => {
    const { memory, faults } = open();
    memory.failWrites = true;
    await faults.note('internal', 'worker');
    memory.failWrites = false;
    await faults.note('internal', 'worker');
    expect(await faults.read()).toMatchObject([{ times: 1 }]);
  });
});
