import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout's folder, without a slash at its end. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/**
 * The script behind a command of an installed package, to be run by node itself: a `.cmd` file would need a shell on
 * Windows, and a shell would not pass Ctrl-C on.
 * @param {string} packageName
 * @param {string} [command]
 * @returns {string}
 */
export function packageProgram(packageName, command = packageName) {
  const folder = join(ROOT, 'node_modules', packageName);
  /** @type {{ bin: Record<string, string> }} */
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const script = bin[command];
  if (script === undefined) throw new Error(`${packageName} has no command ${command}`);
  return join(folder, script);
}
