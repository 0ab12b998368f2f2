import { beforeEach, describe, expect, it, test } from 'vitest';
import { createHeldCodes } from '../../../lib/desk/held-codes';
import { OUTCOMES } from '../../../lib/rules/outcome';
import { NOW } from '../helpers/filings';
import { createMemoryStore } from '../helpers/memory-store';

const HOUR = 3_600_000;
let now = NOW;
let memory = createMemoryStore();
const codes = () => createHeldCodes(memory, () => now);

beforeEach(async () => {
  now = NOW;
  memory = createMemoryStore();
  await codes().give('ann', '012345', NOW + 24 * HOUR);
});

describe('a code that was given to a person is held', () => {
  it('for that person alone, also when the worker has died meanwhile', async () => {
    expect(await codes().codeOf('ann')).toBe('012345');
    expect(await codes().codeOf('bob')).toBeNull();
    expect(await codes().holders()).toEqual(['ann']);
  });

  it('until its time is over, and then it is in no memory either after the next change', async () => {
    now = NOW + 24 * HOUR;
    expect(await codes().codeOf('ann')).toBeNull();
    await codes().give('bob', '543210', now + HOUR);
    expect(JSON.stringify(memory.items)).not.toContain('012345');
  });

  it('until a newer one takes its place, and by one person only', async () => {
    await codes().give('ann', '543210', NOW + HOUR);
    expect(await codes().codeOf('ann')).toBe('543210');
    await codes().give('bob', '543210', NOW + HOUR);
    expect([await codes().codeOf('ann'), await codes().codeOf('bob')]).toEqual([null, '543210']);
  });

  test.each(OUTCOMES)('until a try with it has passed: %s', async (outcome) => {
    await codes().tried('try-1', '012345');
    const isUsed = outcome === 'passed' || outcome === 'done';
    expect(await codes().settled('try-1', outcome)).toBe(isUsed);
    expect(await codes().codeOf('ann')).toBe(isUsed ? null : '012345');
  });

  it('whatever comes of a try with another code', async () => {
    await codes().tried('try-1', '999999');
    expect(await codes().settled('try-1', 'passed')).toBe(false);
    expect(await codes().codeOf('ann')).toBe('012345');
  });
});

it('memory that holds something else is as good as empty', async () => {
  memory.items['heldCodes'] = [{ personId: 'ann' }, 'x'];
  expect(await codes().holders()).toEqual([]);
});
