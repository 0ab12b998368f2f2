import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { afterBoth, worthAgain } from '../../run/checks/once-more.mjs';
import { ROOT } from '../../run/project.mjs';

/** @type {(name: string, ...statuses: string[]) => import('../../run/checks/vitest-result.mjs').FileReport} */
const file = (name, ...statuses) => ({
  name: join(ROOT, name),
  status: statuses.includes('failed') || statuses.length === 0 ? 'failed' : 'passed',
  assertionResults: statuses.map((status) => ({ status })),
});

/** @param {import('../../run/checks/vitest-result.mjs').FileReport[]} testResults */
const report = (...testResults) => ({ numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, testResults });

const second = (/** @type {number} */ passed, /** @type {number} */ failed) => ({ passed, failed, output: 'of the second' });

describe('journeys that failed beside other checks', () => {
  const first = report(file('a', 'passed', 'passed', 'skipped'), file('b', 'passed', 'failed'), file('c'));

  test('are run again as whole files, also those that broke outside of a test', () => {
    expect(worthAgain(first)).toEqual(['b', 'c']);
  });

  test('are not run again when there are many: that is no accident', () => {
    expect(worthAgain(report(...'abcd'.split('').map((name) => file(name, 'failed'))))).toEqual([]);
  });

  test('are not run again when nothing failed, or vitest wrote no report', () => {
    expect(worthAgain(report(file('a', 'passed')))).toEqual([]);
    expect(worthAgain(undefined)).toEqual([]);
  });

  test('hold when they pass alone, and are named as unsteady', () => {
    expect(afterBoth(first, second(3, 0))).toMatchObject({ passed: 5, failed: 0, unsteady: ['b', 'c'], note: '5 tests, run twice: 2 of the files' });
  });

  test('fail when they fail alone', () => {
    expect(afterBoth(first, second(2, 1))).toMatchObject({ passed: 4, failed: 1, unsteady: [], output: 'of the second' });
  });
});
