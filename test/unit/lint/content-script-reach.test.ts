import { describe, expect, it } from 'vitest';
import { filesIn } from './files-in';
import { reachOf } from './reach';

/** The lint sees what a file imports; this sees what its imports bring along. */
const HEAVY = ['lib/schema.ts', 'lib/browser.ts', 'zod/mini', 'webextension-polyfill'];
/** The page is told what the worker has counted. */
const COUNTING = ['lib/ledger/fold.ts', 'lib/ledger/allowance.ts'];
const FRAMEWORK = ['preact', 'preact/hooks', 'preact/compat'];

const inPage = [...filesIn('lib/page', /\.ts$/), ...filesIn('entrypoints/miit', /\.tsx?$/)];

describe('the content script', () => {
  it('goes without zod, the polyfill and Preact, by whatever way they might come', () => {
    const reached = reachOf(inPage);
    expect([...HEAVY, ...FRAMEWORK].filter((module) => reached.has(module))).toEqual([]);
  });

  it('counts nothing itself: that is the worker\'s', () => {
    const reached = reachOf(inPage);
    expect(COUNTING.filter((module) => reached.has(module))).toEqual([]);
  });

  it('would be found out: the worker brings them all, by way of other files', () => {
    expect([...reachOf(['entrypoints/background.ts'])]).toEqual(expect.arrayContaining([...HEAVY, ...COUNTING]));
  });
});
