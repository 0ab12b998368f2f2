import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { DOWNLOAD_MS, run } from '../processes.mjs';
import { chooseBrowser, VARIABLES } from './browsers.mjs';

/** @typedef {import('./browsers.mjs').BrowserName} BrowserName */

/**
 * What is looked at; tests hand in another.
 * @typedef {object} Machine
 * @property {typeof chooseBrowser} choose
 * @property {(path: string) => boolean} exists
 * @property {() => boolean} hasCjkFont
 * @property {Readonly<Record<string, string | undefined>>} env
 */

/** @type {Machine} */
const THIS_MACHINE = { choose: chooseBrowser, exists: existsSync, hasCjkFont: fcList, env: process.env };

/** Where Debian keeps Chromium's languages; its `chromium` package brings English alone. */
const DEBIAN_LOCALES = '/usr/lib/chromium/locales';

/**
 * What a Linux machine lacks for the browsers, as Debian's packages.
 * @param {readonly BrowserName[]} browsers
 * @param {Partial<Machine>} [machine]
 * @returns {string[]}
 */
export function missingPackages(browsers, machine = {}) {
  const { choose, exists, hasCjkFont, env } = { ...THIS_MACHINE, ...machine };
  /** @type {string[]} */
  const missing = [];
  // A browser named by the environment is the user's own affair; another one beside it would not be used.
  const ours = browsers.filter((browser) => !env[VARIABLES[browser]]);
  if (ours.includes('chromium')) {
    const { path } = choose('chromium');
    if (path === undefined) missing.push('chromium');
    const isDebians = path === undefined || path === '/usr/bin/chromium';
    if (isDebians && !exists(`${DEBIAN_LOCALES}/zh-CN.pak`) && (path === undefined || exists(DEBIAN_LOCALES))) {
      missing.push('chromium-l10n');
    }
  }
  if (ours.includes('firefox') && choose('firefox').path === undefined) missing.push('firefox-esr');
  if (browsers.length > 0 && !hasCjkFont()) missing.push('fonts-noto-cjk');
  return missing;
}

/** Whether packages can be installed without asking anybody. */
export function canInstall() {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/**
 * Installs Debian packages.
 * @param {readonly string[]} packages
 * @returns {Promise<{ problem?: string }>}
 */
export async function install(packages) {
  const options = { env: { DEBIAN_FRONTEND: 'noninteractive' }, limitMs: DOWNLOAD_MS };
  // Another apt may be at work; it is waited for.
  const wait = ['-o', 'DPkg::Lock::Timeout=120'];
  const update = await run('apt-get', [...wait, 'update'], options);
  const added = await run('apt-get', [...wait, 'install', '-y', '--no-install-recommends', ...packages], options);
  if (added.code === 0) return {};
  return { problem: `apt-get could not install ${packages.join(', ')}:\n${update.output}\n${added.output}` };
}

/** Whether there is a font with Chinese in it. Without fontconfig there is none that a browser would find. */
function fcList() {
  const { stdout } = spawnSync('fc-list', [':lang=zh-cn', 'family'], { encoding: 'utf8', timeout: 10_000 });
  return Boolean(stdout?.trim());
}
