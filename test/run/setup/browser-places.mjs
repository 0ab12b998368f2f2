import { posix, win32 } from 'node:path';

/**
 * What finding a browser needs to know of a machine; tests hand in another one.
 * @typedef {object} System
 * @property {string} platform as in `process.platform`
 * @property {Readonly<Record<string, string | undefined>>} env
 * @property {string} home
 * @property {(path: string) => boolean} isProgram
 * @property {(folder: string) => readonly string[]} list names in a folder, none if there is no such folder
 * @property {(path: string) => string} version what the program says to `--version`
 */

/** Names on the PATH of Linux, best first: Chromium, then what comes branded. */
const LINUX_NAMES = {
  chromium: [
    ...['chromium', 'chromium-browser', 'ungoogled-chromium', 'chrome-for-testing'],
    ...['microsoft-edge', 'microsoft-edge-stable', 'google-chrome', 'google-chrome-stable'],
  ],
  firefox: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
};

const LINUX_FOLDERS = ['/usr/local/bin', '/usr/bin', '/snap/bin', '/var/lib/flatpak/exports/bin'];

const MAC_APPS = {
  chromium: ['Chromium', 'Google Chrome for Testing', 'Microsoft Edge', 'Google Chrome'].map(
    (name) => `${name}.app/Contents/MacOS/${name}`,
  ),
  firefox: ['Firefox', 'Firefox Developer Edition'].map((name) => `${name}.app/Contents/MacOS/firefox`),
};

const WINDOWS_APPS = {
  chromium: [
    'Chromium\\Application\\chrome.exe',
    'Google\\Chrome for Testing\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
    'Google\\Chrome\\Application\\chrome.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
};

/** Where Chrome for Testing and Chromium lie when a tool such as puppeteer or playwright has fetched them. */
const CACHED = {
  linux: { caches: ['.cache/puppeteer/chrome', '.cache/ms-playwright'], programs: ['chrome-linux64/chrome', 'chrome-linux/chrome'] },
  darwin: {
    caches: ['.cache/puppeteer/chrome', 'Library/Caches/ms-playwright'],
    programs: ['chrome-mac-arm64', 'chrome-mac-x64', 'chrome-mac'].flatMap((folder) => [
      `${folder}/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing`,
      `${folder}/Chromium.app/Contents/MacOS/Chromium`,
    ]),
  },
  win32: {
    caches: ['.cache\\puppeteer\\chrome', 'AppData\\Local\\ms-playwright'],
    programs: ['chrome-win64\\chrome.exe', 'chrome-win\\chrome.exe'],
  },
};

/**
 * The usual places of a browser, best first; not all of them exist.
 * @param {'chromium' | 'firefox'} browser
 * @param {System} system
 * @returns {string[]}
 */
export function browserPlaces(browser, system) {
  const installed = installedPlaces(browser, system);
  if (browser === 'firefox') return installed;
  // A fetched Chrome for Testing goes before the branded browsers, and after a Chromium that the system keeps current.
  const branded = installed.findIndex((path) => /edge/i.test(path));
  return [...installed.slice(0, branded), ...cachedPlaces(system), ...installed.slice(branded)];
}

/**
 * @param {'chromium' | 'firefox'} browser
 * @param {System} system
 * @returns {string[]}
 */
function installedPlaces(browser, { platform, env, home }) {
  if (platform === 'win32') {
    const roots = [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LocalAppData'] ?? env['LOCALAPPDATA']];
    return crossed(WINDOWS_APPS[browser], roots.filter((root) => root !== undefined), win32.join);
  }
  if (platform === 'darwin') {
    return crossed(MAC_APPS[browser], ['/Applications', posix.join(home, 'Applications')], posix.join);
  }
  const folders = new Set([...(env['PATH'] ?? '').split(':').filter((folder) => folder.startsWith('/')), ...LINUX_FOLDERS]);
  return crossed(LINUX_NAMES[browser], [...folders], posix.join);
}

/**
 * @param {System} system
 * @returns {string[]}
 */
function cachedPlaces({ platform, home, list }) {
  const { join } = platform === 'win32' ? win32 : posix;
  const { caches, programs } = CACHED[platform === 'win32' || platform === 'darwin' ? platform : 'linux'];
  return caches.flatMap((cache) => {
    const folder = join(home, cache);
    const versions = list(folder).filter((name) => !/headless|firefox|webkit|ffmpeg/.test(name));
    const newestFirst = [...versions].sort((a, b) => b.localeCompare(a, 'en', { numeric: true }));
    return newestFirst.flatMap((version) => programs.map((program) => join(folder, version, program)));
  });
}

/**
 * Every name in every folder, the better name first.
 * @param {readonly string[]} names
 * @param {readonly string[]} folders
 * @param {(...parts: string[]) => string} join
 */
function crossed(names, folders, join) {
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}
