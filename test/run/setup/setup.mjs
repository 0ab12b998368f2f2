import { indented, say, seconds, styled } from '../say.mjs';
import { dependencies } from './dependencies.mjs';
import { nodeProblem } from './node-version.mjs';
import { system } from './system.mjs';
import { types } from './types.mjs';

/**
 * One thing that must be in place. `isCurrent` looks, and is quick; `run` mends.
 * @typedef {object} Step
 * @property {string} title
 * @property {() => boolean} isCurrent
 * @property {() => Promise<{ problem?: string, note?: string }>} run
 */

/**
 * Sets up what is missing on this machine, saying what it does. Gives false when something is in the way, which then
 * has been said too.
 * @param {readonly import('./browsers.mjs').BrowserName[]} browsers
 * @returns {Promise<boolean>}
 */
export async function setUp(browsers) {
  const start = performance.now();
  const tooOld = nodeProblem(process.versions.node);
  if (tooOld) return refuse(tooOld);
  let done = 0;
  for (const step of [dependencies, ...(browsers.length > 0 ? [system(browsers)] : []), types]) {
    if (step.isCurrent()) continue;
    const stepStart = performance.now();
    say(`  setting up ${step.title} …`);
    const { problem, note } = await step.run();
    if (problem) return refuse(problem);
    say(`  ${styled('green', '✓')} ${step.title}, ${seconds(stepStart)}${note ? ` (${note})` : ''}`);
    done += 1;
  }
  say(`${styled('green', '✓')} set-up ${done === 0 ? 'is current' : 'done'}, ${seconds(start)}`);
  return true;
}

/** @param {string} problem */
function refuse(problem) {
  say(`${styled('red', '✗')} set-up cannot go on:\n${indented(problem.trim())}`);
  return false;
}
