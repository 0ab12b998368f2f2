import { relative } from 'node:path';
import { ROOT } from '../project.mjs';

/** @typedef {import('./vitest-result.mjs').Report} Report */

/** More than so many files are no accident. */
const MOST = 3;

/**
 * The files that failed in a run, if they are few: whatever holds the machine up for some seconds fails a journey, which waits as
 * long as a person would. Whole files, since a journey's tests stand on one another.
 * @param {Report | undefined} report
 * @returns {readonly string[]} none if nothing or too much failed
 */
export function worthAgain(report) {
  const failed = (report?.testResults ?? []).filter(({ status }) => status === 'failed').map(({ name }) => relative(ROOT, name));
  return failed.length > MOST ? [] : failed;
}

/**
 * The result of a run whose failed files were run a second time, alone: what they came to then is what counts, and it is said.
 * @param {Report | undefined} first
 * @param {import('./result.mjs').Result} second
 * @returns {import('./result.mjs').Result}
 */
export function afterBoth(first, second) {
  const failed = worthAgain(first);
  const steady = (first?.testResults ?? []).filter(({ status }) => status !== 'failed');
  const passed = steady.flatMap(({ assertionResults }) => assertionResults).filter(({ status }) => status === 'passed').length;
  return {
    passed: passed + second.passed,
    failed: second.failed,
    note: `${passed + second.passed + second.failed} tests, run twice: ${failed.length} of the files`,
    output: second.output,
    unsteady: second.failed > 0 ? [] : failed,
  };
}
