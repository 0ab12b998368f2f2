import { describe, expect, test } from 'vitest';
import { refusesExtensions } from '../../run/setup/browser-brand.mjs';
import { chooseBrowser } from '../../run/setup/browsers.mjs';

/** @typedef {import('../../run/setup/browser-places.mjs').System} System */

/**
 * A made-up machine.
 * @param {Partial<System> & { programs?: Record<string, string>, folders?: Record<string, string[]> }} facts `programs`
 *   maps a path to what the program says to `--version`
 * @returns {System}
 */
function machine({ programs = {}, folders = {}, ...rest }) {
  return {
    platform: 'linux',
    env: { PATH: '/usr/bin' },
    home: '/home/someone',
    isProgram: (path) => path in programs,
    list: (folder) => folders[folder] ?? [],
    version: (path) => programs[path] ?? '',
    ...rest,
  };
}

const MAC_CHROME = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
const MAC_TESTING = '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing';
const WINDOWS = { platform: 'win32', env: { ProgramFiles: 'C:\\Program Files' }, home: 'C:\\Users\\someone' };
const WINDOWS_CHROME = 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe';

describe('the browser that is chosen', () => {
  test('is Chromium before Chrome, wherever on the PATH', () => {
    const programs = { '/usr/bin/google-chrome': 'Google Chrome 120.0.1.2', '/opt/b/chromium': 'Chromium 156.0.1.2' };
    expect(chooseBrowser('chromium', machine({ programs, env: { PATH: '/usr/bin:/opt/b' } }))).toEqual({
      path: '/opt/b/chromium',
    });
  });

  test('is found in a usual place though the PATH does not lead there', () => {
    const programs = { '/snap/bin/chromium': 'Chromium 156.0.1.2' };
    expect(chooseBrowser('chromium', machine({ programs, env: {} }))).toEqual({ path: '/snap/bin/chromium' });
  });

  test('is Chrome for Testing before a branded Edge and Chrome', () => {
    const edge = MAC_CHROME.replaceAll('Google Chrome', 'Microsoft Edge');
    const programs = { [edge]: 'Microsoft Edge 130.0.1.2', [MAC_CHROME]: 'Google Chrome 130.0.1.2', [MAC_TESTING]: 'x' };
    expect(chooseBrowser('chromium', machine({ programs, platform: 'darwin' }))).toEqual({ path: MAC_TESTING });
  });

  test('may be the newest that a tool has fetched', () => {
    const cache = '/home/someone/.cache/puppeteer/chrome';
    const at = (/** @type {string} */ version) => `${cache}/linux-${version}/chrome-linux64/chrome`;
    const programs = { [at('99.0.1')]: 'Chromium 99.0.1', [at('140.0.1')]: 'Google Chrome for Testing 140.0.1' };
    const folders = { [cache]: ['linux-99.0.1', 'linux-140.0.1'] };
    expect(chooseBrowser('chromium', machine({ programs, folders }))).toEqual({ path: at('140.0.1') });
  });

  test('is firefox-esr before firefox, on Windows the one in Program Files', () => {
    const programs = { '/usr/bin/firefox': '', '/usr/bin/firefox-esr': '' };
    expect(chooseBrowser('firefox', machine({ programs }))).toEqual({ path: '/usr/bin/firefox-esr' });
    const path = 'C:\\Program Files\\Mozilla Firefox\\firefox.exe';
    expect(chooseBrowser('firefox', machine({ ...WINDOWS, programs: { [path]: '' } }))).toEqual({ path });
  });

  test('is the one that the environment names, and no other when that is not there', () => {
    const programs = { '/usr/bin/chromium': 'Chromium 156.0.1.2', '/my/chrome': 'Chromium 150.0.1.2' };
    const named = (/** @type {string} */ path) =>
      chooseBrowser('chromium', machine({ programs, env: { PATH: '/usr/bin', HEYAN_CHROMIUM: path } }));
    expect(named('/my/chrome')).toEqual({ path: '/my/chrome' });
    expect(named('/gone/chrome')).toEqual({
      path: undefined,
      why: 'HEYAN_CHROMIUM is /gone/chrome, and no program is there.',
    });
  });

  test('is none on an empty machine', () => {
    expect(chooseBrowser('firefox', machine({}))).toEqual({
      path: undefined,
      why: 'No Firefox found in the usual places.',
    });
  });
});

describe('a branded browser', () => {
  test('is passed over from version 137 on, and named with what to use instead', () => {
    const programs = { '/usr/bin/google-chrome': 'Google Chrome 140.0.7339.80' };
    const choice = chooseBrowser('chromium', machine({ programs }));
    expect(choice).toEqual({ path: undefined, why: expect.stringContaining('Google Chrome 140 (/usr/bin/google-chrome)') });
    expect(choice).toMatchObject({ why: expect.stringMatching(/Chromium or Chrome for Testing.*HEYAN_CHROMIUM=/) });
  });

  test.each([
    ['Google Chrome 136.0.7103.113', undefined],
    ['Google Chrome 137.0.7151.55', 'Google Chrome 137'],
    ['Microsoft Edge 141.0.3537.57', 'Microsoft Edge 141'],
    ['Google Chrome for Testing 141.0.7390.54', undefined],
    ['Chromium 156.0.8078.79 built on Debian', undefined],
    ['', undefined],
  ])('by what it says: %j', (said, refused) => {
    expect(refusesExtensions('/some/program', machine({ programs: { '/some/program': said } }))).toBe(refused);
  });

  test('by its folder on Windows, where asking opens a window', () => {
    const folders = { 'C:\\Program Files\\Google\\Chrome\\Application': ['99.0.1.1', '140.0.7339.81', 'chrome.exe'] };
    const version = () => {
      throw new Error('a window opened');
    };
    expect(refusesExtensions(WINDOWS_CHROME, machine({ ...WINDOWS, folders, version }))).toBe('Google Chrome 140');
    const testing = 'C:\\Users\\someone\\.cache\\puppeteer\\chrome\\win64-140.0.1\\chrome-win64\\chrome.exe';
    expect(refusesExtensions(testing, machine({ ...WINDOWS, version }))).toBeUndefined();
  });

  test('of a version that cannot be told is refused: better said now than a test that finds no extension', () => {
    expect(refusesExtensions(WINDOWS_CHROME, machine({ ...WINDOWS }))).toBe('Google Chrome');
  });
});
