import { runNode } from '../processes.mjs';
import { packageProgram } from '../project.mjs';
import { verdict } from './result.mjs';

/**
 * @typedef {{ code: string, message: string, file?: string, line?: number }} Message
 * @typedef {{ errors: readonly Message[], warnings: readonly Message[], notices: readonly Message[] }} LintReport
 */

/** Mozilla's own lint, on the build for Firefox. */
export async function extensionLint() {
  const args = ['lint', '--source-dir', '.output/firefox-mv3', '--output', 'json', '--no-config-discovery'];
  const { output } = await runNode(packageProgram('web-ext'), args, { env: { NO_UPDATE_NOTIFIER: '1' } });
  const json = output.slice(output.indexOf('{'), output.lastIndexOf('}') + 1);
  try {
    return judge(JSON.parse(json));
  } catch {
    return verdict(false, output, 'web-ext gave no report');
  }
}

/**
 * No error, and no warning.
 * @param {LintReport} report
 */
export function judge({ errors, warnings }) {
  const lines = [...errors.map((message) => describe('error', message)), ...warnings.map((message) => describe('warning', message))];
  return { ...verdict(lines.length === 0, lines.join('\n'), `${errors.length} errors, ${warnings.length} warnings`), showAlways: true };
}

/**
 * @param {string} kind
 * @param {Message} message
 */
function describe(kind, { code, message, file, line }) {
  return `${kind} ${code}: ${message}${file ? ` (${file}${line ? `:${line}` : ''})` : ''}`;
}
