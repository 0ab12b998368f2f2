import { browserPlaces } from './browser-places.mjs';
import { refusesExtensions } from './browser-brand.mjs';
import { THIS_SYSTEM } from './this-system.mjs';

/** @typedef {'chromium' | 'firefox'} BrowserName */
/** @typedef {import('./browser-places.mjs').System} System */

/** The environment variable that names a browser's program. */
export const VARIABLES = /** @type {const} */ ({ chromium: 'HEYAN_CHROMIUM', firefox: 'HEYAN_FIREFOX' });

/**
 * What was found of a browser on this machine: the program to use, or why none of those found will do.
 * @typedef {{ path: string } | { path: undefined, why: string }} Choice
 */

/**
 * Chooses the program. One named by the environment is the only candidate, even when nothing is there: who names one
 * does not want another.
 * @param {BrowserName} browser
 * @param {System} [system]
 * @returns {Choice}
 */
export function chooseBrowser(browser, system = THIS_SYSTEM) {
  const named = system.env[VARIABLES[browser]];
  const found = named ? [named] : browserPlaces(browser, system).filter((path) => system.isProgram(path));
  if (named && !system.isProgram(named)) {
    return { path: undefined, why: `${VARIABLES[browser]} is ${named}, and no program is there.` };
  }
  /** @type {string[]} */
  const refused = [];
  for (const path of found) {
    const refusing = browser === 'chromium' ? refusesExtensions(path, system) : undefined;
    if (!refusing) return { path };
    refused.push(`${refusing} (${path})`);
  }
  if (refused.length === 0) return { path: undefined, why: `No ${title(browser)} found in the usual places.` };
  return {
    path: undefined,
    why:
      `${refused.join(' and ')} will not take an unpacked extension from the command line (branded builds since 137).` +
      ` Use Chromium or Chrome for Testing; ${VARIABLES.chromium}=/path/to/chromium names one.`,
  };
}

/**
 * The program of a browser, for those who cannot do without.
 * @param {BrowserName} browser
 * @returns {string}
 */
export function findBrowser(browser) {
  const choice = chooseBrowser(browser);
  if (choice.path === undefined) throw new Error(choice.why);
  return choice.path;
}

/** @param {BrowserName} browser */
export function title(browser) {
  return browser === 'chromium' ? 'Chromium' : 'Firefox';
}
