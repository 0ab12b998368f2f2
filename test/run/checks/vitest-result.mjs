/**
 * @typedef {object} FileReport
 * @property {string} name its path
 * @property {string} status
 * @property {readonly { status: string }[]} assertionResults
 */

/**
 * The part of vitest's JSON report that counts.
 * @typedef {object} Report
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numPendingTests
 * @property {readonly FileReport[]} testResults
 */

/**
 * Counts a vitest run. What fails outside of any test (a file that does not load, a hook, an error that nobody caught,
 * no test at all) counts as one failure, so that it cannot be lost.
 * @param {Report | undefined} report undefined when vitest wrote none
 * @param {number} exitCode
 * @param {string} output
 * @returns {import('./result.mjs').Result}
 */
export function vitestResult(report, exitCode, output) {
  if (!report) return { passed: 0, failed: 1, note: 'vitest wrote no report', output };
  const { numPassedTests: passed, numFailedTests, numPendingTests } = report;
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  ).length;
  const seen = numFailedTests + brokenFiles;
  const executed = passed + numFailedTests;
  const failed = seen === 0 && (exitCode !== 0 || executed === 0) ? 1 : seen;
  const notes = [`${executed} tests`];
  if (numPendingTests > 0) notes.push(`${numPendingTests} skipped`);
  if (executed === 0) notes.push('a run without a test proves nothing');
  return { passed, failed, note: notes.join(', '), output };
}
