import { win32 } from 'node:path';

/** @typedef {import('./browser-places.mjs').System} System */

/** The first version of Chrome (and of Edge, built on it) that ignores `--load-extension`. */
const FIRST_REFUSING = 137;

/** @type {readonly (readonly [RegExp, string])[]} */
const BRANDS = [
  [/microsoft[\s\\/-]*edge|msedge/i, 'Microsoft Edge'],
  [/google[\s\\/-]*chrome(?![\s\\/-]*for[\s\\/-]*testing)/i, 'Google Chrome'],
];

/**
 * The branded browser that this is and its version, if it is one that takes no unpacked extension from the command line.
 * @param {string} path
 * @param {System} system
 * @returns {string | undefined} such as `Google Chrome 140`
 */
export function refusesExtensions(path, system) {
  const said = describe(path, system);
  const brand = BRANDS.find(([pattern]) => pattern.test(said))?.[1];
  if (!brand) return undefined;
  const major = Number(/(\d+)\.\d+/.exec(said)?.[1] ?? Infinity);
  return major >= FIRST_REFUSING ? `${brand}${Number.isFinite(major) ? ` ${major}` : ''}` : undefined;
}

/**
 * A text with product and version in it. On Windows `--version` opens a window, so there the path names the product
 * and the folder beside the program the version.
 * @param {string} path
 * @param {System} system
 */
function describe(path, system) {
  // Asking costs a third of a second, at every set-up; a Chromium is known by its name.
  if (/chromium/i.test(path)) return 'Chromium';
  if (system.platform !== 'win32') return system.version(path);
  const versions = system.list(win32.dirname(path)).filter((name) => /^\d+(\.\d+)+$/.test(name));
  const newest = versions.sort((a, b) => b.localeCompare(a, 'en', { numeric: true }))[0];
  return `${path} ${newest ?? ''}`;
}
