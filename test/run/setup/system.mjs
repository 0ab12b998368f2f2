import { chooseBrowser, title } from './browsers.mjs';
import { canInstall, install, missingPackages } from './linux-packages.mjs';

/** @typedef {import('./browsers.mjs').BrowserName} BrowserName */

// What to say where we may not install.
/** @type {Readonly<Record<'linux' | 'darwin' | 'win32', Readonly<Record<BrowserName, string>>>>} */
const ADVICE = {
  linux: {
    chromium: 'apt-get install chromium chromium-l10n, or what your system calls Chromium',
    firefox: 'apt-get install firefox-esr, or what your system calls Firefox',
  },
  darwin: { chromium: 'brew install --cask chromium', firefox: 'brew install --cask firefox' },
  win32: { chromium: 'winget install Hibbiki.Chromium', firefox: 'winget install Mozilla.Firefox' },
};

/**
 * The browsers, and on Linux a font with Chinese in it.
 * @param {readonly BrowserName[]} browsers
 * @returns {import('./setup.mjs').Step}
 */
export function system(browsers) {
  const missing = () => (process.platform === 'linux' ? missingPackages(browsers) : []);
  const lacking = () => browsers.filter((browser) => chooseBrowser(browser).path === undefined);
  return {
    title: browsers.map(title).join(', '),
    isCurrent: () => missing().length === 0 && lacking().length === 0,
    run: async () => {
      const packages = missing();
      if (packages.length > 0 && canInstall()) {
        const { problem } = await install(packages);
        if (problem) return { problem };
      }
      const problems = lacking().map((browser) => whatToInstall(browser));
      if (problems.length > 0) return { problem: problems.join('\n') };
      const left = missing();
      return left.length > 0 ? { note: `without ${left.join(', ')}: Chinese may be missing or show as boxes` } : {};
    },
  };
}

/** @param {BrowserName} browser */
function whatToInstall(browser) {
  const choice = chooseBrowser(browser);
  const platform = process.platform === 'darwin' || process.platform === 'win32' ? process.platform : 'linux';
  return `${choice.path === undefined ? choice.why : ''} Install it: ${ADVICE[platform][browser]}.`;
}
