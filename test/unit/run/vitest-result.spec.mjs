import { describe, expect, test } from 'vitest';
import { lastLine, verdict } from '../../run/checks/result.mjs';
import { vitestResult } from '../../run/checks/vitest-result.mjs';

/**
 * @param {number} passed
 * @param {number} failed
 * @param {import('../../run/checks/vitest-result.mjs').Report['testResults']} [testResults]
 */
function report(passed, failed, testResults = []) {
  return { numPassedTests: passed, numFailedTests: failed, numPendingTests: 0, testResults };
}

describe('the count of a vitest run', () => {
  test('is what vitest counted', () => {
    expect(vitestResult(report(7, 0), 0, '')).toMatchObject({ passed: 7, failed: 0, note: '7 tests' });
    const file = { name: 'a', status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] };
    expect(vitestResult(report(1, 1, [file]), 1, '')).toMatchObject({ passed: 1, failed: 1 });
  });

  test('has a failure for each file that broke outside of its tests', () => {
    const broken = { name: 'a', status: 'failed', assertionResults: [] };
    expect(vitestResult(report(3, 0, [broken, broken]), 1, '')).toMatchObject({ passed: 3, failed: 2 });
  });

  test('has a failure when vitest ends badly though every test passed', () => {
    expect(vitestResult(report(3, 0), 1, '')).toMatchObject({ passed: 3, failed: 1 });
  });

  test('has a failure when no test ran, or no report was written', () => {
    expect(vitestResult(report(0, 0), 0, '')).toMatchObject({ passed: 0, failed: 1 });
    expect(vitestResult(undefined, 0, '')).toMatchObject({ passed: 0, failed: 1 });
  });

  test('tells of skipped tests', () => {
    expect(vitestResult({ ...report(2, 0), numPendingTests: 3 }, 0, '').note).toBe('2 tests, 3 skipped');
  });
});

test('the last line sums up tests and single checks', () => {
  expect(lastLine([verdict(true, ''), verdict(false, ''), { passed: 40, failed: 2, output: '' }])).toBe(
    '41 passed, 3 failed',
  );
  expect(lastLine([])).toBe('0 passed, 0 failed');
});
