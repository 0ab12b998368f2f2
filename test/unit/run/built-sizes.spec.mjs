import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { partsOf } from '../../run/built-parts.mjs';
import { judgeSizes, weigh } from '../../run/sizes.mjs';

const BUILD = {
  'manifest.json': JSON.stringify({
    content_scripts: [{ js: ['/content-scripts/miit.js'], css: ['content-scripts/miit.css'] }],
    background: { service_worker: 'background.js' },
    action: { default_popup: 'popup.html' },
  }),
  'content-scripts/miit.js': 'content',
  'content-scripts/miit.css': 'style',
  'background.js': 'worker',
  'popup.html': '<script type="module" src="/chunks/popup-a.js"></script><link rel="stylesheet" href="/assets/popup-b.css">',
  'welcome.html': '<script type="module" src="/chunks/welcome-f.js"></script>',
  'help.html': '<link rel="stylesheet" href="/assets/help-g.css">',
  'chunks/popup-a.js': 'import{h}from"./shared-c.js";const later=()=>import(`./late-d.js`)',
  'chunks/shared-c.js': 'shared',
  'chunks/late-d.js': 'late',
  'chunks/board-e.js': 'import"./shared-c.js"',
  'chunks/welcome-f.js': 'import"./shared-c.js"',
  'assets/popup-b.css': 'style',
  'assets/help-g.css': 'style',
};

/** @param {Readonly<Record<string, string>>} files */
function parts(files) {
  return partsOf(Object.keys(files), (name) => files[name] ?? '');
}

describe('the parts of a build', () => {
  test('are what the manifest names, with all that it loads', () => {
    const { popup, ...others } = parts(BUILD);
    expect(others).toEqual({
      'content script': ['content-scripts/miit.js', 'content-scripts/miit.css'],
      worker: ['background.js'],
      welcome: ['welcome.html', 'chunks/welcome-f.js', 'chunks/shared-c.js'],
      help: ['help.html', 'assets/help-g.css'],
    });
    const chunks = ['chunks/late-d.js', 'chunks/popup-a.js', 'chunks/shared-c.js'];
    expect(popup.sort()).toEqual(['assets/popup-b.css', ...chunks, 'popup.html']);
  });

  test("are found in Firefox's manifest too", () => {
    const manifest = JSON.stringify({ background: { scripts: ['background.js'] } });
    expect(parts({ ...BUILD, 'manifest.json': manifest }).worker).toEqual(['background.js']);
  });
});

describe('the size limits', () => {
  let output = '';
  /** @param {Readonly<Record<string, string | Buffer>>} files */
  const build = (files) => {
    for (const [name, content] of Object.entries(files)) {
      const path = join(output, 'chrome-mv3', name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, content);
    }
  };
  const judged = () => judgeSizes(weigh('chrome-mv3', output));

  beforeEach(() => {
    output = mkdtempSync(join(tmpdir(), 'heyan-sizes-'));
  });
  afterEach(() => rmSync(output, { recursive: true }));

  test('hold for a small build', () => {
    build(BUILD);
    expect(judged()).toMatchObject({ ok: true, table: expect.stringContaining('content script') });
  });

  test('are broken by a chunk that the popup loads, and by nothing that it does not', () => {
    build({ ...BUILD, 'chunks/board-e.js': randomBytes(40 * 1024) });
    expect(judged().ok).toBe(true);
    build({ 'chunks/shared-c.js': randomBytes(80 * 1024) });
    expect(judged()).toMatchObject({ ok: false, table: expect.stringMatching(/^✗ chrome-mv3 +popup +80\.\d of +\d+\.\d kB$/m) });
  });

  test('are broken by the zip as a whole', () => {
    build({ ...BUILD, 'big.bin': randomBytes(400 * 1024) });
    expect(judged().table).toMatch(/^✗ chrome-mv3 +whole zip/m);
  });

  test('are not met by nothing: no build, no file, no such part', () => {
    expect(judged()).toMatchObject({ ok: false, table: expect.stringContaining('not built') });
    build({ 'manifest.json': BUILD['manifest.json'] });
    expect(judged()).toMatchObject({ ok: false, table: expect.stringContaining('not built: background.js') });
    build({ 'manifest.json': '{}' });
    expect(judged()).toMatchObject({ ok: false, table: expect.stringContaining('the manifest names none') });
    expect(judgeSizes([]).ok).toBe(false);
  });
});
