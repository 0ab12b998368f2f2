import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { ROOT } from '../project.mjs';
import { zipFiles } from '../zip.mjs';

/**
 * What git answers in the project's folder; null where that is no checkout of its own. Where it is one, and git does not answer,
 * that is an error: the source would not be what it says.
 * @param {readonly string[]} args
 * @returns {string | null}
 */
function git(args) {
  if (!existsSync(join(ROOT, '.git'))) return null;
  const { status, stdout, stderr, error } = spawnSync('git', [...args], { cwd: ROOT, encoding: 'utf8', maxBuffer: 1 << 28 });
  if (status !== 0) throw new Error(`git ${args[0]} failed: ${error?.message ?? stderr}`);
  return stdout;
}

/**
 * The files that git keeps, as they stand in the folder, sorted; null outside of a checkout.
 * @returns {readonly string[] | null}
 */
export function trackedFiles() {
  const files = git(['ls-files', '-z']);
  if (files === null) return null;
  const isFile = (/** @type {string} */ name) => existsSync(join(ROOT, name)) && statSync(join(ROOT, name)).isFile();
  return files.split('\0').filter((name) => name !== '' && isFile(name)).sort();
}

/** Whether something of the checkout is not committed: then nobody else can make the same packages. */
export function isDirty() {
  return (git(['status', '--porcelain', '--untracked-files=no']) ?? '').trim() !== '';
}

/**
 * The source as an archive: the same files give the same bytes.
 * @param {readonly string[]} names
 * @returns {Buffer}
 */
export function sourceZip(names) {
  return zipFiles(names.map((name) => [name, readFileSync(join(ROOT, name))]));
}

/**
 * Writes files into a folder; a name that would lead out of it is refused.
 * @param {string} folder
 * @param {Iterable<readonly [name: string, content: Buffer]>} files
 */
export function writeFiles(folder, files) {
  for (const [name, content] of files) {
    const path = normalize(join(folder, name));
    if (!path.startsWith(normalize(join(folder, '/')))) throw new Error(`${name} leads out of ${folder}`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
}
