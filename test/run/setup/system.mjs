import { chooseBrowser, title } from './browsers.mjs';
import { canInstall, install, missingPackages } from './linux-packages.mjs';

/** @typedef {import('./browsers.mjs').BrowserName} BrowserName */

// Where there is no package that we may install. On Linux the missing packages are named instead.
/** @type {Readonly<Record<'darwin' | 'win32', Readonly<Record<BrowserName, string>>>>} */
const COMMANDS = {
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
  const lacking = () =>
    browsers.flatMap((browser) => {
      const choice = chooseBrowser(browser);
      return choice.path === undefined ? [{ browser, why: choice.why }] : [];
    });
  return {
    title: browsers.map(title).join(', '),
    isCurrent: () => missing().length === 0 && lacking().length === 0,
    run: async () => {
      const packages = missing();
      if (packages.length > 0 && canInstall()) {
        const { problem } = await install(packages);
        if (problem) return { problem };
      }
      const left = missing();
      const without = lacking();
      if (without.length > 0) return { problem: whatToInstall(process.platform, without, left) };
      return left.length > 0 ? { note: `without ${left.join(', ')}: Chinese may be missing or show as boxes` } : {};
    },
  };
}

/**
 * What to do by hand, in one line for all that is missing.
 * @param {string} platform
 * @param {readonly { browser: BrowserName, why: string }[]} lacking
 * @param {readonly string[]} packages as Debian calls them
 */
export function whatToInstall(platform, lacking, packages) {
  const whys = lacking.map(({ why }) => why);
  if (platform === 'darwin' || platform === 'win32') {
    return [...whys, `Install: ${lacking.map(({ browser }) => COMMANDS[platform][browser]).join('; ')}`].join(' ');
  }
  if (packages.length === 0) return whys.join(' ');
  return [...whys, `Install, as root: apt-get install ${packages.join(' ')}, or what your system calls them.`].join(' ');
}
