import { runNode } from '../processes.mjs';
import { packageProgram } from '../project.mjs';
import { checkSizes } from '../sizes.mjs';
import { extensionLint } from './extension-lint.mjs';
import { mutants } from './mutants.mjs';
import { packages } from './packages.mjs';
import { proof } from './proof.mjs';
import { verdict } from './result.mjs';
import { journeys, vitest } from './vitest.mjs';

/**
 * @typedef {object} Check
 * @property {string} name
 * @property {readonly string[]} [needs] checks that must have passed before
 * @property {readonly import('../setup/browsers.mjs').BrowserName[]} [browsers] what must be on this machine
 * @property {number} [slots] how many checks' room it takes; 1 unless said
 * @property {(progress: (line: string) => void) => Promise<import('./result.mjs').Result>} run
 */

/**
 * A check that holds when a command, run once for each list of arguments, ends well every time.
 * @param {string} packageName
 * @param {string} command
 * @param {readonly string[][]} runs
 */
function command(packageName, command, ...runs) {
  return async () => {
    /** @type {import('../processes.mjs').Outcome[]} */
    const outcomes = [];
    for (const args of runs) outcomes.push(await runNode(packageProgram(packageName, command), args));
    return verdict(outcomes.every(({ code }) => code === 0), outcomes.map(({ output }) => output).join('\n'));
  };
}

/**
 * All that `npm test` does, in the order of starting: what others wait for first, then what is quick, last the journeys.
 * @type {readonly Check[]}
 */
export const CHECKS = [
  { name: 'build chrome', run: command('wxt', 'wxt', ['build']) },
  { name: 'build firefox', run: command('wxt', 'wxt', ['build', '-b', 'firefox']) },
  { name: 'types', run: command('typescript', 'tsc', ['--noEmit'], ['-p', 'test/run']) },
  { name: 'lint', run: command('eslint', 'eslint', ['.']) },
  { name: 'unit', run: () => vitest('unit') },
  { name: 'proof', slots: 2, run: proof },
  { name: 'mutants', browsers: ['chromium'], run: (progress) => mutants('chromium', progress) },
  { name: 'mutants in firefox', browsers: ['firefox'], run: (progress) => mutants('firefox', progress) },
  { name: 'sizes', needs: ['build chrome', 'build firefox'], run: async () => checkSizes() },
  { name: 'built', needs: ['build chrome', 'build firefox'], run: () => vitest('built') },
  { name: 'packages', needs: ['build chrome', 'build firefox'], run: packages },
  { name: 'extension lint', needs: ['build firefox'], run: extensionLint },
  journeysIn('chromium', 'test/e2e'),
  journeysIn('firefox', 'test/e2e'),
  journeysIn('chromium', 'test/pages', 'pages'),
  journeysIn('firefox', 'test/pages', 'pages in firefox'),
];

/**
 * Journeys in one browser. Most of each is waiting: both browsers side by side take much less time than one after the other, and
 * what fails because of it is run once more.
 * @param {import('../setup/browsers.mjs').BrowserName} browser
 * @param {string} folder
 * @param {string} [name]
 * @returns {Check}
 */
function journeysIn(browser, folder, name = browser) {
  const build = browser === 'chromium' ? 'build chrome' : 'build firefox';
  return { name, needs: [build], browsers: [browser], run: (progress) => journeys(browser, progress, [folder], name) };
}
