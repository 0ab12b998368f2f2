import { runNode } from '../processes.mjs';
import { packageProgram } from '../project.mjs';
import { verdict } from './result.mjs';

/**
 * Warnings that are understood, by their exact code.
 * UNSAFE_VAR_ASSIGNMENT: preact sets innerHTML for `dangerouslySetInnerHTML`, which no component of ours may use.
 */
const UNDERSTOOD = new Set(['UNSAFE_VAR_ASSIGNMENT']);

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
 * No error, and no warning that is not understood.
 * @param {LintReport} report
 */
export function judge({ errors, warnings }) {
  const unknown = warnings.filter(({ code }) => !UNDERSTOOD.has(code));
  const lines = [...errors.map((message) => describe('error', message)), ...warnings.map((message) => describe('warning', message))];
  const note = `${errors.length} errors, ${warnings.length} warnings${warnings.length > 0 && unknown.length === 0 ? ' (understood)' : ''}`;
  return { ...verdict(errors.length + unknown.length === 0, lines.join('\n'), note), showAlways: true };
}

/**
 * @param {string} kind
 * @param {Message} message
 */
function describe(kind, { code, message, file, line }) {
  return `${kind} ${code}: ${message}${file ? ` (${file}${line ? `:${line}` : ''})` : ''}`;
}
