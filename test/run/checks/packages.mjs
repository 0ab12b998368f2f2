import { packagesFromSource } from '../package/from-source.mjs';
import { packagesOfBuilds } from '../package/packages.mjs';
import { sourceZip, trackedFiles } from '../package/source.mjs';
import { verdict } from './result.mjs';

/**
 * Builds the packages a second time, from the source's archive in another folder with dependencies of its own, and compares with
 * the builds that this run has made here: byte for byte.
 * @param {(line: string) => void} progress
 * @returns {Promise<import('./result.mjs').Result>}
 */
export async function packages(progress) {
  const tracked = trackedFiles();
  if (tracked === null) return { passed: 0, failed: 0, output: '', note: 'not looked at: without git nobody knows which files are the source' };
  const here = packagesOfBuilds();
  const there = await packagesFromSource(sourceZip(tracked), (line) => progress(line.trim()));
  const differences = compare(here, there);
  return verdict(differences.length === 0, differences.join('\n'), `${tracked.length} files of source, ${here.size} packages`);
}

/**
 * What two sets of files do not have in common.
 * @param {ReadonlyMap<string, Buffer>} here
 * @param {ReadonlyMap<string, Buffer>} there
 */
export function compare(here, there) {
  return [...new Set([...here.keys(), ...there.keys()])].sort().flatMap((name) => {
    const [a, b] = [here.get(name), there.get(name)];
    if (a === undefined || b === undefined) return [`${name} was made ${a === undefined ? 'from the source' : 'here'} only`];
    return a.equals(b) ? [] : [`${name} differs: ${a.length} bytes here, ${b.length} from the source, from byte ${firstDifference(a, b)} on`];
  });
}

/**
 * @param {Buffer} a
 * @param {Buffer} b
 */
function firstDifference(a, b) {
  const at = a.findIndex((byte, index) => byte !== b[index]);
  return at < 0 ? a.length : at;
}
