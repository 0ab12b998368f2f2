import { spawn, spawnSync } from 'node:child_process';
import { createInterface } from 'node:readline';
import { ROOT } from './project.mjs';
import { hasColour } from './say.mjs';

/**
 * @typedef {object} Outcome
 * @property {number} code the exit code; 1 too when it could not be started, or took too long
 * @property {string} output all it wrote
 */

/** A child writes to us, and cannot see whether there is a terminal behind us. */
const COLOUR = hasColour() ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' };

/** The limit for what fetches hundreds of megabytes: on a slow line, ending it half-way would help nobody. */
export const DOWNLOAD_MS = 3_600_000;

/** How long a child may take to end by itself when asked to. */
const GRACE_MS = 5_000;

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();
let ending = false;

/**
 * Runs a program, in the project's folder unless said, and waits for its end; never rejects.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: Record<string, string>, onLine?: (line: string) => void, limitMs?: number, shell?: boolean }} [options]
 * @returns {Promise<Outcome>}
 */
export function run(program, args, { cwd = ROOT, env = {}, onLine = () => {}, limitMs = 600_000, shell = false } = {}) {
  return new Promise((resolve) => {
    /** @type {string[]} */
    const lines = [];
    const write = (/** @type {string} */ line) => {
      lines.push(line);
      onLine(line);
    };
    const child = spawn(program, args, {
      cwd,
      env: { ...process.env, ...COLOUR, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
      shell,
    });
    running.add(child);
    const limit = setTimeout(() => {
      write(`(ended: it took longer than ${limitMs / 1000} s)`);
      void end(child);
    }, limitMs);
    for (const stream of [child.stdout, child.stderr]) createInterface({ input: stream }).on('line', write);
    child.on('error', (error) => write(error.message));
    child.on('close', (code) => {
      clearTimeout(limit);
      running.delete(child);
      resolve({ code: code ?? 1, output: lines.join('\n') });
    });
  });
}

/**
 * Runs a node script; see `run`.
 * @param {string} script
 * @param {readonly string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export function runNode(script, args, options) {
  return run(process.execPath, [script, ...args], options);
}

/** From now on Ctrl-C ends the children first, then us. */
export function endChildrenWithUs() {
  for (const [signal, code] of /** @type {const} */ ([['SIGINT', 130], ['SIGTERM', 143], ['SIGHUP', 129]])) {
    process.on(signal, () => {
      if (ending) return;
      ending = true;
      void Promise.all([...running].map(end)).then(() => process.exit(code));
    });
  }
}

/**
 * Asks a child to end, and makes it end when it does not.
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<void>}
 */
async function end(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  if (process.platform === 'win32') {
    // Windows has no signal to ask with, and a killed parent leaves its children.
    spawnSync('taskkill', ['/pid', String(child.pid), '/t', '/f']);
  } else {
    child.kill('SIGTERM');
  }
  const force = setTimeout(() => child.kill('SIGKILL'), GRACE_MS);
  await gone;
  clearTimeout(force);
}
