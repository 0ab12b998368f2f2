import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../project.mjs';
import { zipFolder } from '../zip.mjs';
import { billOfMaterials } from './bill.mjs';

/** Which store gets which build. Edge's is Chrome's, byte for byte. */
const STORES = { chrome: 'chrome-mv3', edge: 'chrome-mv3', firefox: 'firefox-mv3' };

/** @param {string} file in the project's folder */
function json(file) {
  return JSON.parse(readFileSync(join(ROOT, file), 'utf8'));
}

/** The beginning of every package's name: `heyan-0.1.0`. */
export function stem() {
  const { name, version } = json('package.json');
  return `${name}-${version}`;
}

/**
 * What comes of the builds that stand in `.output`: a package for each store, and what is in them by whom.
 * @returns {Map<string, Buffer>}
 */
export function packagesOfBuilds() {
  /** @type {Map<string, Buffer>} */
  const files = new Map();
  /** @type {Map<string, import('./bill.mjs').Shipped>} */
  const shipped = new Map();
  for (const [store, build] of Object.entries(STORES)) {
    const folder = join(ROOT, '.output', build);
    if (!existsSync(join(folder, 'manifest.json'))) throw new Error(`${build} was not built`);
    files.set(`${stem()}-${store}.zip`, zipFolder(folder));
    for (const one of json(`.output/${build}.shipped.json`)) shipped.set(one.place, one);
  }
  const bill = billOfMaterials(json('package.json'), [...shipped.values()], json('package-lock.json'));
  files.set(`${stem()}.cdx.json`, Buffer.from(`${JSON.stringify(bill, null, 2)}\n`));
  files.set(`${stem()}-THIRD-PARTY.txt`, readFileSync(join(ROOT, '.output', STORES.chrome, 'THIRD-PARTY.txt')));
  return files;
}

/**
 * The checksums of files, as `sha256sum --check` reads them.
 * @param {ReadonlyMap<string, Buffer>} files
 */
export function checksums(files) {
  const lines = [...files].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, content]) => {
    return `${createHash('sha256').update(content).digest('hex')}  ${name}\n`;
  });
  return Buffer.from(lines.join(''));
}
