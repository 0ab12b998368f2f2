import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { runNode } from '../processes.mjs';
import { packageProgram, ROOT } from '../project.mjs';
import { vitestResult } from './vitest-result.mjs';

/** Two browsers side by side on a slow machine take their time; whoever hangs has a guard of their own. */
const LIMIT_MS = 2_400_000;

/**
 * Runs one vitest project. With `onTest` it is told of every test as it ends, for a project whose tests are few and slow.
 * @param {string} project
 * @param {(line: string) => void} [onTest]
 * @param {readonly string[]} [files] only these test files
 * @param {string} [name] what its report is called
 * @returns {Promise<import('./result.mjs').Result>}
 */
export async function vitest(project, onTest, files = [], name = project) {
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
  return vitestResult(readReport(file), code, rest.join('\n'));
}

/** @param {string} file */
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
