import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { withTypeScript } from './load-typescript.mjs';
import { endChildrenWithUs, runNode } from './processes.mjs';
import { packageProgram, ROOT } from './project.mjs';
import { indented, say, seconds, styled } from './say.mjs';
import { setUp } from './setup/setup.mjs';

/** @typedef {import('./setup/browsers.mjs').BrowserName} BrowserName */

/** @type {Readonly<Record<BrowserName, readonly string[]>>} */
const BUILD = { chromium: ['build'], firefox: ['build', '-b', 'firefox'] };

/**
 * `npm start`: sets up, builds, opens a browser on the practice site and plays the main job.
 * @param {readonly string[]} wishes nothing, or the browser's name
 * @returns {Promise<number>} the exit code
 */
export async function practise(wishes) {
  const wish = wishes[0] ?? 'chromium';
  const browser = wish === 'chrome' ? 'chromium' : wish;
  if (wishes.length > 1 || (browser !== 'chromium' && browser !== 'firefox')) {
    say(`npm start takes the name of a browser, chromium or firefox; not: ${wishes.join(' ')}`);
    return 1;
  }
  endChildrenWithUs();
  if (!(await setUp([browser])) || !(await build(browser))) return 1;
  const shots = join(ROOT, '.practice', browser);
  rmSync(shots, { recursive: true, force: true });
  mkdirSync(shots, { recursive: true });
  const headed = hasDisplay(process.platform, process.env);
  say(headed ? `  a window opens; it stays for you to use` : `  no display here: screenshots go to ${shots}`);
  try {
    await withTypeScript('/test/run/play.ts', (module) => {
      const { play } = /** @type {typeof import('./play.ts')} */ (module);
      return play({ browser, headed, log: say, shots });
    });
    return 0;
  } catch (error) {
    say(`${styled('red', '✗')} ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    return 1;
  }
}

/**
 * Whether there is a screen to open a window on.
 * @param {string} platform
 * @param {Readonly<Record<string, string | undefined>>} env
 */
export function hasDisplay(platform, env) {
  if (platform === 'linux') return Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY']);
  return !env['CI'];
}

/** @param {BrowserName} browser */
async function build(browser) {
  const start = performance.now();
  const { code, output } = await runNode(packageProgram('wxt'), BUILD[browser]);
  say(`${code === 0 ? styled('green', '✓') : styled('red', '✗')} build for ${browser}, ${seconds(start)}`);
  if (code !== 0) say(indented(output));
  return code === 0;
}
