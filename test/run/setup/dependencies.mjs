import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run, runNode } from '../processes.mjs';
import { ROOT } from '../project.mjs';
import { fingerprint, readStamps, stamp } from './stamps.mjs';

/** @typedef {{ packages: Record<string, { version?: string, optional?: boolean, devOptional?: boolean }> }} Lock */

const STEP = 'dependencies';

/** @type {import('./setup.mjs').Step} */
export const dependencies = {
  title: 'npm dependencies',
  isCurrent: () => {
    const lock = readFileSync(join(ROOT, 'package-lock.json'));
    const print = fingerprint([lock]);
    const installed = readInstalled();
    if (!installed) return false;
    if (readStamps()[STEP] === print) return true;
    // Someone ran npm themselves: what npm noted of its last run says whether it was the same lock.
    if (!isInstalled(JSON.parse(lock.toString()), JSON.parse(installed))) return false;
    stamp(STEP, print);
    return true;
  },
  run: async () => {
    const { code, output } = await npm(['ci', '--no-audit', '--no-fund']);
    if (code !== 0) return { problem: `npm ci failed:\n${output}` };
    stamp(STEP, fingerprint([readFileSync(join(ROOT, 'package-lock.json'))]));
    return {};
  },
};

/** npm's own note of what lies in node_modules. */
function readInstalled() {
  try {
    return readFileSync(join(ROOT, 'node_modules', '.package-lock.json'), 'utf8');
  } catch {
    return undefined;
  }
}

/**
 * Whether everything that a lock asks for is installed in that version; what is for another system may be missing.
 * @param {Lock} lock
 * @param {Lock} installed
 */
export function isInstalled(lock, installed) {
  return Object.entries(lock.packages).every(([path, wanted]) => {
    if (path === '') return true;
    const found = installed.packages[path];
    return found ? found.version === wanted.version : wanted.optional === true;
  });
}

/**
 * Runs npm: the very one that runs us, if one does.
 * @param {readonly string[]} args
 */
function npm(args) {
  const script = process.env['npm_execpath'];
  if (script?.endsWith('.js')) return runNode(script, args);
  // On Windows npm is a .cmd file, which only a shell can run; the arguments are ours and need no quotes.
  return process.platform === 'win32' ? run('npm.cmd', args, { shell: true }) : run('npm', args);
}
