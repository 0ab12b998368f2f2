import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Identifier } from '@mdn/browser-compat-data';
import { describe, expect, it, test } from 'vitest';
import { OLDEST } from '../../build/oldest-browsers.ts';
import { BUILDS, type Build, filesOf, manifestOf, ROOT } from './builds.ts';
import { BCD } from './compat-data.ts';
import { keysGiven, scriptFeatures, stylesIn } from './script-features.ts';
import { styleFeatures } from './style-features.ts';
import { type Browser, BROWSERS, type Feature, firstVersion } from './support.ts';

/** The oldest version that a build says it runs in. */
const OLDEST_IN: Readonly<Record<Browser, number>> = {
  chrome: OLDEST.chrome,
  edge: OLDEST.chrome,
  firefox: OLDEST.firefox,
  firefox_android: OLDEST.firefoxForAndroid,
};

const BROWSERS_OF: Readonly<Record<Build, readonly Browser[]>> = { 'chrome-mv3': ['chrome', 'edge'], 'firefox-mv3': ['firefox', 'firefox_android'] };

/** What a browser lacks, and why Heyan does without it there. */
const DONE_WITHOUT: readonly { readonly browser: Browser; readonly name: RegExp; readonly why: string }[] = [
  ...BROWSERS.map((browser) => ({ browser, name: /^\.moveBefore /, why: 'Preact asks whether it is there, and has another way' })),
  ...(['firefox', 'firefox_android'] as const).map((browser) => ({ browser, name: /^text-wrap: pretty /, why: 'the lines break elsewhere, no more' })),
  { browser: 'firefox_android', name: /^browser\.contextMenus/, why: 'it is asked whether it is there; a pasted SMS is read all the same' },
  { browser: 'firefox_android', name: /^resize: /, why: 'a field that cannot be made larger scrolls' },
];

/** What a manifest asks of the browser, as far as MDN has a line for it. */
function manifestFeatures(build: Build): readonly Feature[] {
  const found: Feature[] = [];
  const look = (value: unknown, known: Identifier | undefined, path: string): void => {
    if (known?.__compat !== undefined && path !== '') found.push({ name: `manifest ${path}`, candidates: [known.__compat] });
    if (typeof value !== 'object' || value === null || known === undefined) return;
    for (const [key, part] of Object.entries(value)) if (!Array.isArray(value)) look(part, known[key], path === '' ? key : `${path}.${key}`);
  };
  look(manifestOf(build), BCD.webextensions.manifest as unknown as Identifier, '');
  return found;
}

function featuresOf(build: Build): readonly Feature[] {
  const files = filesOf(build);
  const scripts = files.filter(({ name }) => name.endsWith('.js'));
  const styles = [...files.filter(({ name }) => name.endsWith('.css')).map(({ text }) => text), ...scripts.flatMap(({ name, text }) => stylesIn(name, text))];
  const own = new Set(scripts.flatMap(({ name, text }) => [...keysGiven(name, text)].map((key) => `.${key}`)));
  const used = scripts.flatMap(({ name, text }) => scriptFeatures(name, text)).filter(({ name }) => !own.has(name));
  return [...manifestFeatures(build), ...used, ...styles.flatMap(styleFeatures)];
}

const FEATURES = new Map(BUILDS.map((build) => [build, featuresOf(build)]));

function newerThan(version: number, browser: Browser, features: readonly Feature[]): readonly string[] {
  // A key of the manifest that is for another browser is passed over, and so is one that this browser has not got.
  const matters = features.filter((feature) => !feature.name.startsWith('manifest ') || firstVersion(feature, browser) < Infinity);
  const late = matters.filter((feature) => firstVersion(feature, browser) > version);
  return [...new Set(late.map((feature) => `${feature.name} (${firstVersion(feature, browser)})`))].sort();
}

/** The same, without what Heyan does without. */
function missing(version: number, browser: Browser, features: readonly Feature[]): readonly string[] {
  const without = DONE_WITHOUT.filter((one) => one.browser === browser);
  return newerThan(version, browser, features).filter((name) => !without.some((one) => one.name.test(name)));
}

describe.each(BUILDS)('what %s uses exists in the oldest browser that it says it runs in', (build) => {
  test.each(BROWSERS_OF[build])('%s', (browser) => {
    expect(missing(OLDEST_IN[browser], browser, FEATURES.get(build) ?? [])).toEqual([]);
  });

  it('which is no newer than something needs it to be', () => {
    const features = FEATURES.get(build) ?? [];
    const neverNeeded = BROWSERS_OF[build].filter((browser) => missing(OLDEST_IN[browser] - 1, browser, features).length === 0);
    expect(neverNeeded).toEqual([]);
  });

  it.each(DONE_WITHOUT.filter(({ browser }) => BROWSERS_OF[build].includes(browser)))('$name of $browser is still used, and still too new: $why', ({ browser, name }) => {
    expect(newerThan(OLDEST_IN[browser], browser, FEATURES.get(build) ?? []).filter((one) => name.test(one))).not.toEqual([]);
  });

  it('and enough of it was looked at', () => {
    expect(new Set(FEATURES.get(build)?.map(({ name }) => name)).size).toBeGreaterThan(300);
  });
});

it('the oldest versions are those that people are told', () => {
  const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
  const { chrome, firefox, firefoxForAndroid } = OLDEST;
  expect(read('README.md')).toContain(`**Chrome** (${chrome} or later)`);
  expect(read('README.md')).toContain(`**Firefox** (${firefox} or later; ${firefoxForAndroid} on Android)`);
  expect(read('README.zh-CN.md')).toContain(`**Chrome**（${chrome} 及以上）`);
  expect(read('README.zh-CN.md')).toContain(`**Firefox**（${firefox} 及以上；安卓版 ${firefoxForAndroid} 及以上）`);
});

describe('what is too new is found', () => {
  const late = (features: readonly Feature[]): readonly string[] => newerThan(100, 'chrome', features).map((one) => one.replace(/ .*/, ''));

  it.each([
    ['a global', 'new WeakMap;new Float16Array(1)', ['Float16Array']],
    ['a function of a global', 'Promise.withResolvers()', ['.withResolvers']],
    ['a method of everything', 'x.toSorted().isSubsetOf(y)', ['.isSubsetOf', '.toSorted']],
    ['an attribute', 'h("div",{popover:"auto",id:"a"})', ['popover=']],
    ['a part of the extensions\' API', 'api.storage.session.get("a")', ['browser.storage.session']],
  ])('%s', (_what, code, names) => {
    expect(late(scriptFeatures('a.js', code))).toEqual(names);
  });

  it('in styles: a property, a word of one, a function, a pseudo-class, a unit', () => {
    const styles = 'a:has(b){color:light-dark(#000,#fff);text-wrap:balance;height:1dvh}';
    expect(late(styleFeatures(styles))).toEqual([':has', 'light-dark()', 'text-wrap:', 'text-wrap:', 'viewport_percentage_units_dynamic']);
  });

  it('and a name of the script\'s own is none', () => {
    expect(late(scriptFeatures('a.js', 'class Float16Array{}new Float16Array'))).toEqual([]);
  });

  it('BROWSERS are all looked at', () => {
    expect(Object.values(BROWSERS_OF).flat().sort()).toEqual([...BROWSERS].sort());
  });
});
