import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { billOfMaterials } from '../../run/package/bill.mjs';
import { stem } from '../../run/package/packages.mjs';
import { listFiles } from '../../run/files.mjs';
import { ROOT } from '../../run/project.mjs';

const read = (/** @type {string} */ name) => readFileSync(join(ROOT, name), 'utf8');
const { version, name, license } = JSON.parse(read('package.json'));

/** What people read: the texts beside the code, those on GitHub and those of the stores. */
const TEXTS = [
  'README.md', 'README.zh-CN.md', 'CONTRIBUTING.md', 'SECURITY.md',
  ...['docs', 'store', '.github'].flatMap((folder) => listFiles(join(ROOT, folder)).map((file) => `${folder}/${file}`)),
].filter((file) => /\.(?:md|txt|ya?ml)$/.test(file));

/**
 * The versions of Heyan that a text names: `Heyan 1.2.3`, `heyan-1.2.3`, `heyan v1.2.3`.
 * @param {string} text
 */
const named = (text) => [...text.matchAll(/heyan[ -]v?(\d+\.\d+\.\d+)\b/gi)].map(([, found]) => found);

describe('one version, that of package.json (the manifests: test/built, the changelog: changelog.spec.mjs)', () => {
  it('is the only one that the texts beside the code name', () => {
    const found = TEXTS.flatMap((file) => named(read(file)).map((one) => ({ file, one })));
    expect(found).not.toEqual([]);
    expect(found.filter(({ one }) => one !== version)).toEqual([]);
  });

  it('and another one would be seen', () => {
    expect(named('Heyan 1.2.3, `heyan-4.5.6-chrome.zip`, Heyan v7.8.9, checkout v6.0.0 and Node 20.19.0')).toEqual(['1.2.3', '4.5.6', '7.8.9']);
  });

  it('names the packages, and what is in them', () => {
    expect(stem()).toBe(`heyan-${version}`);
    const bill = billOfMaterials({ name, version, license }, [], JSON.parse(read('package-lock.json')));
    expect(bill.metadata.component).toMatchObject({ version, purl: `pkg:npm/heyan@${version}` });
  });
});
