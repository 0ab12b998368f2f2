import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOWNLOAD_MS, run, runNode } from '../processes.mjs';
import { ROOT } from '../project.mjs';
import { fingerprint, readStamps, stamp } from './stamps.mjs';

/**
 * @typedef {Readonly<Record<string, string>>} Wishes
 * @typedef {{ version?: string, optional?: boolean, dependencies?: Wishes, devDependencies?: Wishes }} Package
 * @typedef {{ packages: Record<string, Package> }} Lock
 */

const STEP = 'dependencies';

/** @type {import('./setup.mjs').Step} */
export const dependencies = {
  title: 'npm dependencies',
  isCurrent: () => {
    const installed = read(join('node_modules', '.package-lock.json'));
    if (installed === undefined) return false;
    const print = inputs();
    if (readStamps()[STEP] === print) return true;
    // Someone ran npm themselves: what npm noted of its last run says whether it was the same lock.
    const lock = JSON.parse(read('package-lock.json') ?? '{}');
    if (!isLocked(JSON.parse(read('package.json') ?? '{}'), lock)) return false;
    if (!isInstalled(lock, JSON.parse(installed))) return false;
    stamp(STEP, print);
    return true;
  },
  run: async () => {
    const { code, output } = await npm(['ci', '--no-audit', '--no-fund']);
    if (code !== 0) return { problem: `npm ci failed:\n${withoutUsage(output)}` };
    stamp(STEP, inputs());
    return {};
  },
};

/** What decides what is to be installed. */
function inputs() {
  return fingerprint([read('package.json') ?? '', read('package-lock.json') ?? '']);
}

/** @param {string} file in the project's folder */
function read(file) {
  try {
    return readFileSync(join(ROOT, file), 'utf8');
  } catch {
    return undefined;
  }
}

/**
 * npm puts two pages about its options after the sentence that says what is wrong.
 * @param {string} output
 */
function withoutUsage(output) {
  return output.split(/^npm error (?:Clean install a project|Usage:)/m, 1)[0]?.trim() ?? '';
}

/**
 * Whether the lock was made for this package.json: a fresh machine can install nothing from one that was not.
 * @param {Package} wanted
 * @param {Lock} lock
 */
export function isLocked(wanted, lock) {
  const locked = lock.packages[''] ?? {};
  const kinds = /** @type {const} */ (['dependencies', 'devDependencies']);
  return kinds.every((kind) => {
    const [a, b] = [wanted[kind] ?? {}, locked[kind] ?? {}];
    return [...Object.keys(a), ...Object.keys(b)].every((name) => a[name] === b[name]);
  });
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
  const options = { limitMs: DOWNLOAD_MS };
  if (script?.endsWith('.js')) return runNode(script, args, options);
  // On Windows npm is a .cmd file, which only a shell can run; the arguments are ours and need no quotes.
  return process.platform === 'win32' ? run('npm.cmd', args, { ...options, shell: true }) : run('npm', args, options);
}
