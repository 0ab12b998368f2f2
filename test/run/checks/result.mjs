/**
 * What came of one check.
 * @typedef {object} Result
 * @property {number} passed
 * @property {number} failed
 * @property {string} [note] a few words for the check's line
 * @property {string} output shown when something failed
 * @property {boolean} [showAlways] the output is worth reading in any case
 * @property {readonly string[]} [unsteady] what failed first and then passed alone: the run holds, but somebody should look
 * @property {(progress: (line: string) => void) => Promise<Result>} [again] runs what failed a second time, where a busy machine may
 *   have been the reason: to be called when nothing else runs. It gives the result of both
 */

/**
 * The result of a check that either holds or not.
 * @param {boolean} ok
 * @param {string} output
 * @param {string} [note]
 * @returns {Result}
 */
export function verdict(ok, output, note) {
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, output, ...(note ? { note } : {}) };
}

/**
 * The last line of all.
 * @param {readonly Result[]} results
 */
export function lastLine(results) {
  const sum = (/** @type {'passed' | 'failed'} */ key) => results.reduce((total, result) => total + result[key], 0);
  return `${sum('passed')} passed, ${sum('failed')} failed`;
}
