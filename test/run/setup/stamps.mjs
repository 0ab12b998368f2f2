import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from '../project.mjs';

/** In node_modules, so that who removes that folder removes what is known about it. */
const FILE = join(ROOT, 'node_modules', '.heyan', 'setup.json');

/**
 * A short name for contents: it changes when they do.
 * @param {readonly (string | Buffer)[]} contents
 * @returns {string}
 */
export function fingerprint(contents) {
  const hash = createHash('sha256');
  for (const content of contents) {
    const bytes = Buffer.from(content);
    hash.update(`${bytes.length}:`).update(bytes);
  }
  return hash.digest('hex');
}

/**
 * The fingerprints that earlier set-ups left; none if there are none, or they cannot be read.
 * @param {string} [file]
 * @returns {Record<string, string>}
 */
export function readStamps(file = FILE) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return {};
  }
}

/**
 * Notes that a step is done for this state of its input.
 * @param {string} step
 * @param {string} print
 * @param {string} [file]
 */
export function stamp(step, print, file = FILE) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify({ ...readStamps(file), [step]: print }));
}
