import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { runNode } from '../processes.mjs';
import { packageProgram, ROOT } from '../project.mjs';
import { afterBoth, worthAgain } from './once-more.mjs';
import { vitestResult } from './vitest-result.mjs';

/** A slow machine takes its time; whoever hangs has a guard of their own. */
const LIMIT_MS = 3_900_000;

/**
 * Runs one vitest project. With `onTest` it is told of every test as it ends, for a project whose tests are few and slow.
 * @param {string} project
 * @param {(line: string) => void} [onTest]
 * @param {readonly string[]} [files] only these test files
 * @param {string} [name] what its report is called
 * @returns {Promise<import('./result.mjs').Result>}
 */
export async function vitest(project, onTest, files = [], name = project) {
  const { report, code, output } = await run(project, onTest, files, name);
  return vitestResult(report, code, output);
}

/**
 * The same for journeys, which a busy machine can hold up: what failed can be run again.
 * @param {string} project
 * @param {(line: string) => void} onTest
 * @param {readonly string[]} files
 * @param {string} [name]
 * @returns {Promise<import('./result.mjs').Result>}
 */
export async function journeys(project, onTest, files, name = project) {
  const first = await run(project, onTest, files, name);
  const result = vitestResult(first.report, first.code, first.output);
  const failed = worthAgain(first.report);
  // What nobody caught belongs to no file: a second run of some would lose it.
  if (failed.length === 0 || first.output.includes('Unhandled')) return result;
  return { ...result, again: async (progress) => afterBoth(first.report, await vitest(project, progress, failed, `${name}-again`)) };
}

/**
 * @param {string} project
 * @param {((line: string) => void) | undefined} onTest
 * @param {readonly string[]} files
 * @param {string} name
 */
async function run(project, onTest, files, name) {
  const file = join(ROOT, 'node_modules', '.heyan', `${name}.json`);
  // A report of an earlier run must not stand for one that this run did not write.
  rmSync(file, { force: true });
  const reporters = [`--reporter=${onTest ? 'verbose' : 'default'}`, '--reporter=json', `--outputFile.json=${file}`];
  const { code, output } = await runNode(
    packageProgram('vitest'),
    ['run', '--project', project, '--allowOnly=false', ...reporters, ...files],
    { onLine: (line) => isTestLine(line) && onTest?.(tidy(line)), limitMs: LIMIT_MS },
  );
  // What went well has been said, or is of no interest beside what did not.
  const rest = output.split('\n').filter((line) => !isTestLine(line, '✓'));
  return { report: readReport(file), code, output: rest.join('\n') };
}

/**
 * @param {string} file
 * @returns {import('./vitest-result.mjs').Report | undefined}
 */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/**
 * @param {string} line
 * @param {string} [marks]
 */
function isTestLine(line, marks = '✓×') {
  const first = stripVTControlCharacters(line).trimStart();
  return first[1] === ' ' && marks.includes(first.charAt(0));
}

/**
 * ` ✓ |chromium| test/e2e/a.journey.ts > suite > test 12ms` without what is the same in every line.
 * @param {string} line
 */
function tidy(line) {
  return stripVTControlCharacters(line).replace(/^\s*([✓×])\s+(?:\|?\w+\|?\s+)?\S+\s+>\s+/, '$1 ');
}
