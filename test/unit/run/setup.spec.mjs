import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isInstalled, isLocked } from '../../run/setup/dependencies.mjs';
import { missingPackages } from '../../run/setup/linux-packages.mjs';
import { nodeProblem } from '../../run/setup/node-version.mjs';
import { fingerprint, readStamps, stamp } from '../../run/setup/stamps.mjs';
import { whatToInstall } from '../../run/setup/system.mjs';

test.each([
  ['18.20.4', true],
  ['20.18.3', true],
  ['20.19.0', false],
  ['22.1.0', false],
  ['26.10.0', false],
])('Node %s is too old: %s', (version, tooOld) => {
  expect(nodeProblem(version) !== undefined).toBe(tooOld);
});

describe('the stamps', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'heyan-stamps-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test('are kept side by side, in a folder that may have to be made', () => {
    const file = join(folder, 'deep', 'setup.json');
    expect(readStamps(file)).toEqual({});
    stamp('a', '1', file);
    stamp('b', '2', file);
    stamp('a', '3', file);
    expect(readStamps(file)).toEqual({ a: '3', b: '2' });
  });

  test('are as good as none when they cannot be read', () => {
    const file = join(folder, 'setup.json');
    writeFileSync(file, '{"a":');
    expect(readStamps(file)).toEqual({});
  });

  test('are of contents, and of where one content ends', () => {
    expect(fingerprint(['ab', 'c'])).toBe(fingerprint([Buffer.from('ab'), 'c']));
    expect(fingerprint(['ab', 'c'])).not.toBe(fingerprint(['a', 'bc']));
  });
});

describe('the dependencies', () => {
  const lock = {
    packages: {
      '': { version: '1.0.0' },
      'node_modules/a': { version: '1.2.3' },
      'node_modules/other-system': { version: '2.0.0', optional: true },
    },
  };

  test('are installed when npm noted the same versions, whatever is for other systems', () => {
    expect(isInstalled(lock, { packages: { 'node_modules/a': { version: '1.2.3' } } })).toBe(true);
  });

  test('are locked when package.json and the lock agree on what is wanted', () => {
    const wanted = { dependencies: { a: '1.2.3' }, devDependencies: { b: '2.0.0' } };
    const locked = (/** @type {import('../../run/setup/dependencies.mjs').Package} */ root) => ({ packages: { '': root } });
    expect(isLocked(wanted, locked({ version: '1.0.0', ...wanted }))).toBe(true);
    expect(isLocked(wanted, locked({ ...wanted, devDependencies: { b: '1.9.0' } }))).toBe(false);
    expect(isLocked({ dependencies: { a: '1.2.3' } }, locked(wanted))).toBe(false);
    expect(isLocked(wanted, { packages: {} })).toBe(false);
  });

  test('are not when one is missing, or of another version', () => {
    expect(isInstalled(lock, { packages: {} })).toBe(false);
    expect(isInstalled(lock, { packages: { 'node_modules/a': { version: '1.2.4' } } })).toBe(false);
  });
});

describe('the packages that Debian lacks', () => {
  const LOCALES = '/usr/lib/chromium/locales';
  /**
   * @param {Partial<Record<'chromium' | 'firefox', string>>} found
   * @param {readonly string[]} paths
   * @param {boolean} [hasCjkFont]
   * @param {Record<string, string>} [env]
   */
  const missing = (found, paths, hasCjkFont = true, env = {}) =>
    missingPackages(['chromium', 'firefox'], {
      env,
      choose: (browser) => {
        const path = found[browser];
        return path === undefined ? { path, why: '' } : { path };
      },
      exists: (path) => paths.includes(path),
      hasCjkFont: () => hasCjkFont,
    });
  const both = { chromium: '/usr/bin/chromium', firefox: '/usr/bin/firefox-esr' };

  test('are all on an empty machine', () => {
    expect(missing({}, [], false)).toEqual(['chromium', 'chromium-l10n', 'firefox-esr', 'fonts-noto-cjk']);
  });

  test("are the languages where Debian's chromium stands without them", () => {
    expect(missing(both, [LOCALES])).toEqual(['chromium-l10n']);
    expect(missing(both, [LOCALES, `${LOCALES}/zh-CN.pak`])).toEqual([]);
  });

  test('are none for a browser that the environment names, be it there or not', () => {
    const env = { HEYAN_CHROMIUM: '/gone/chrome', HEYAN_FIREFOX: '/gone/firefox' };
    expect(missing({}, [], true, env)).toEqual([]);
  });

  test('are none for a Chromium that is not from Debian, which brings its languages', () => {
    expect(missing({ ...both, chromium: '/opt/chromium/chrome' }, [LOCALES])).toEqual([]);
    expect(missing(both, [])).toEqual([]);
  });
});

describe('what to install by hand', () => {
  const lacking = /** @type {const} */ ([
    { browser: 'chromium', why: 'No Chromium.' },
    { browser: 'firefox', why: 'No Firefox.' },
  ]);

  test('is one command on Linux, with the font', () => {
    expect(whatToInstall('linux', lacking, ['chromium', 'firefox-esr', 'fonts-noto-cjk'])).toBe(
      'No Chromium. No Firefox. Install, as root: apt-get install chromium firefox-esr fonts-noto-cjk, or what your system calls them.',
    );
  });

  test('is what brings each browser elsewhere', () => {
    expect(whatToInstall('win32', lacking, [])).toBe(
      'No Chromium. No Firefox. Install: winget install Hibbiki.Chromium; winget install Mozilla.Firefox',
    );
    expect(whatToInstall('darwin', lacking.slice(1), [])).toBe('No Firefox. Install: brew install --cask firefox');
  });

  test('is nothing when the user has named a browser that is not there', () => {
    expect(whatToInstall('linux', [{ browser: 'firefox', why: 'HEYAN_FIREFOX is /x.' }], [])).toBe('HEYAN_FIREFOX is /x.');
  });
});
