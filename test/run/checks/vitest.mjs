import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { runNode } from '../processes.mjs';
import { packageProgram } from '../project.mjs';
import { vitestResult } from './vitest-result.mjs';

/**
 * Runs one vitest project. Its lines about single tests go to `onTest`, as they come.
 * @param {string} project
 * @param {(line: string) => void} [onTest]
 * @returns {Promise<import('./result.mjs').Result>}
 */
export async function vitest(project, onTest = () => {}) {
  const folder = mkdtempSync(join(tmpdir(), 'heyan-report-'));
  const file = join(folder, 'report.json');
  const reporters = ['--reporter=verbose', '--reporter=json', `--outputFile.json=${file}`];
  try {
    const { code, output } = await runNode(
      packageProgram('vitest'),
      ['run', '--project', project, '--allowOnly=false', ...reporters],
      { onLine: (line) => isTestLine(line) && onTest(tidy(line)) },
    );
    return vitestResult(readReport(file), code, output);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {string} file */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** @param {string} line */
function isTestLine(line) {
  return /^\s*[✓×]\s/.test(stripVTControlCharacters(line));
}

/**
 * ` ✓ |chromium| test/e2e/a.journey.ts > suite > test 12ms` without what is the same in every line.
 * @param {string} line
 */
function tidy(line) {
  return stripVTControlCharacters(line).replace(/^\s*([✓×])\s+(?:\|?\w+\|?\s+)?\S+\s+>\s+/, '$1 ');
}
