import { endChildrenWithUs } from '../processes.mjs';
import { indented, say, seconds, styled } from '../say.mjs';
import { setUp } from '../setup/setup.mjs';
import { CHECKS } from './checks.mjs';
import { chooseChecks } from './choose-checks.mjs';
import { lastLine } from './result.mjs';
import { schedule } from './schedule.mjs';

/** Two cores are what the target machine has; a third browser or compiler would only slow the others. */
const AT_ONCE = 2;

/**
 * `npm test`: sets up, runs the checks, says how it goes.
 * @param {readonly string[]} wishes names of single checks
 * @returns {Promise<number>} the exit code
 */
export async function runChecks(wishes) {
  const start = performance.now();
  const choice = chooseChecks(CHECKS, wishes);
  if ('unknown' in choice) {
    say(`There is no check "${choice.unknown}". There are: ${CHECKS.map(({ name }) => name).join(', ')}.`);
    return 1;
  }
  endChildrenWithUs();
  const browsers = [...new Set(choice.checks.flatMap((check) => check.browsers ?? []))];
  if (!(await setUp(browsers))) return 1;
  /** @type {Map<string, number>} */
  const starts = new Map();
  const scheduled = await schedule(choice.checks, AT_ONCE, {
    onStart: ({ name }) => {
      starts.set(name, performance.now());
      say(styled('dim', `  ${name} …`));
    },
    progress: ({ name }, line) => say(styled('dim', `    ${name} ${line}`)),
    onEnd: ({ name }, result) => {
      const time = seconds(starts.get(name) ?? performance.now());
      const note = result.note ? ` (${result.note})` : '';
      say(`${result.failed > 0 ? styled('red', '✗') : styled('green', '✓')} ${name}, ${time}${note}`);
      if ((result.failed > 0 || result.showAlways) && result.output) say(indented(result.output));
    },
  });
  const names = choice.checks.map(({ name }) => name);
  /** @type {import('./result.mjs').Result[]} */
  const results = [];
  for (const [index, result] of scheduled.entries()) results.push(await onceMore(names[index] ?? '', result));
  summarize(names, results);
  say(`in ${seconds(start)}`);
  say(lastLine(results));
  return results.some(({ failed }) => failed > 0) ? 1 : 0;
}

/**
 * What failed beside other checks, and may have failed for that, is run once more by itself.
 * @param {string} name
 * @param {import('./result.mjs').Result} result
 */
async function onceMore(name, result) {
  if (result.again === undefined) return result;
  say(styled('dim', `  ${name}, what failed once more, alone …`));
  const both = await result.again((line) => say(styled('dim', `    ${name} ${line}`)));
  if (both.failed > 0) say(indented(both.output));
  return both;
}

/**
 * One line for each check that failed, or that was unsteady, where a long output would have moved it out of sight.
 * @param {readonly string[]} names
 * @param {readonly import('./result.mjs').Result[]} results
 */
function summarize(names, results) {
  say('');
  results.forEach(({ failed, note, unsteady = [] }, index) => {
    if (failed > 0) say(`${styled('red', '✗')} ${names[index]}: ${failed} failed${note ? ` (${note})` : ''}`);
    else for (const file of unsteady) say(`${styled('yellow', '~')} ${names[index]}: ${file} failed beside other checks, and passed alone`);
  });
}
