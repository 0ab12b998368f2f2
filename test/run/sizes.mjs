import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { verdict } from './checks/result.mjs';
import { partsOf } from './built-parts.mjs';
import { listFiles } from './files.mjs';
import { ROOT } from './project.mjs';
import { zipFolder } from './zip.mjs';

const KB = 1024;

/**
 * What each part may weigh, gzipped, in kB of 1024 bytes. The content script carries the ways by which a form is known whatever
 * its markup, and what helps where it is not (lesson, taught forms, structure report, 4.9 kB): it cannot load a part of itself
 * when that is needed without showing the page a file of the extension's, or asking for a further permission. What keeps the panel
 * from a page that would have its buttons pressed unseen (`presses`, `moves`, `seen`) is 1.6 kB: nobody else can look. The worker
 * carries the rules with their sources, which its answers name; nobody waits for it, since the browser starts it in a
 * process of its own. Those of the SMS alone are 6 kB. The popup carries tables too, since its form shows who says what of a filing
 * and from when, and what finds an ID tail in a whole number (4.1 kB): the number must not leave it, and so the worker cannot be
 * asked. What each provider's console shows, what helps when no SMS comes, and the notes for other persons (3.7 kB) may be needed
 * without a network. The reminders are 3.7 kB of the worker, and 1.8 kB of the popup. The
 * vault is 4.9 kB of the worker, and 2 kB of the popup. Files (tables with their words in three languages, backups, their joining
 * with what is stored), what goes by itself and erasing are 9.6 kB of the worker, which parses whatever a screen hands it, and 4 kB of
 * the popup; their texts are 7 kB of the zip. The codes of errors and the diagnostic text are 2 kB of the popup: they are
 * needed just when the worker does not answer. The popup
 * shares parts with the first-run page and the help page, each a file of its own, which compress less well than one (1 kB). The zip
 * carries the pictures of the help page, fourteen of them, 118 kB: it is to be read offline.
 */
const LIMITS_KB = /** @type {const} */ ({ 'content script': 30.3, worker: 52, popup: 54, welcome: 13, help: 8, 'whole zip': 327 });

const BUILDS = ['chrome-mv3', 'firefox-mv3'];

/**
 * @typedef {object} Row
 * @property {string} build
 * @property {string} part
 * @property {number} bytes
 * @property {number} limit in bytes
 * @property {string} [problem] why there is nothing to weigh
 */

/**
 * Weighs one build.
 * @param {string} build the folder's name in `output`
 * @param {string} [output]
 * @returns {Row[]}
 */
export function weigh(build, output = join(ROOT, '.output')) {
  const folder = join(output, build);
  const names = listFiles(folder);
  const read = (/** @type {string} */ name) => readFileSync(join(folder, name));
  const parts = partsOf(names, (name) => read(name).toString('utf8'));
  /** @type {(part: keyof typeof LIMITS_KB, bytes: number, problem?: string) => Row} */
  const row = (part, bytes, problem) => ({
    ...{ build, part, bytes, limit: LIMITS_KB[part] * KB },
    ...(problem === undefined ? {} : { problem }),
  });
  const rows = Object.entries(parts).map(([name, files]) => {
    const part = /** @type {keyof typeof parts} */ (name);
    const missing = files.filter((file) => !names.includes(file));
    if (files.length === 0) return row(part, 0, 'the manifest names none');
    if (missing.length > 0) return row(part, 0, `not built: ${missing.join(', ')}`);
    return row(part, files.reduce((sum, file) => sum + gzipSync(read(file), { level: 9 }).length, 0));
  });
  const zip = names.length > 0 ? row('whole zip', zipFolder(folder).length) : row('whole zip', 0, 'not built');
  return [...rows, zip];
}

/**
 * The rows as a table, and whether all of them are within their limits.
 * @param {readonly Row[]} rows
 */
export function judgeSizes(rows) {
  const isOver = (/** @type {Row} */ { bytes, limit, problem }) => problem !== undefined || bytes > limit;
  const kb = (/** @type {number} */ bytes) => (bytes / KB).toFixed(1).padStart(6);
  const lines = rows.map((row) => {
    const weight = row.problem ?? `${kb(row.bytes)} of ${kb(row.limit)} kB`;
    return `${isOver(row) ? '✗' : '✓'} ${row.build.padEnd(12)} ${row.part.padEnd(15)} ${weight}`;
  });
  return { ok: rows.length > 0 && !rows.some(isOver), table: lines.join('\n') };
}

/** Weighs both builds; a part that is missing fails, as nothing at all is always light enough. */
export function checkSizes() {
  const { ok, table } = judgeSizes(BUILDS.flatMap((build) => weigh(build)));
  return { ...verdict(ok, table), showAlways: true };
}
