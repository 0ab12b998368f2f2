import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compare } from '../../run/checks/packages.mjs';
import { billOfMaterials } from '../../run/package/bill.mjs';
import { checksums } from '../../run/package/packages.mjs';
import { sourceZip, trackedFiles, writeFiles } from '../../run/package/source.mjs';
import { unzip } from '../../run/unzip.mjs';

const files = (/** @type {Record<string, string>} */ contents) => new Map(Object.entries(contents).map(([name, text]) => [name, Buffer.from(text)]));

describe("the source's archive", () => {
  const tracked = trackedFiles();

  test.skipIf(tracked === null)('holds what git keeps and nothing else, the same bytes each time', () => {
    const some = (tracked ?? []).filter((name) => !name.includes('/'));
    expect(some).toEqual(expect.arrayContaining(['package.json', 'package-lock.json', 'wxt.config.ts', 'LICENSE']));
    expect((tracked ?? []).filter((name) => /^(?:node_modules|\.output|\.wxt|\.practice|packages)\//.test(name))).toEqual([]);
    const zip = sourceZip(some);
    expect(zip.equals(sourceZip(some))).toBe(true);
    expect([...unzip(zip).keys()]).toEqual(some);
  });

  test('is written only where it belongs', () => {
    const folder = mkdtempSync(join(tmpdir(), 'heyan-write-'));
    try {
      writeFiles(join(folder, 'in'), files({ 'a/b.txt': 'text' }));
      expect(readFileSync(join(folder, 'in', 'a', 'b.txt'), 'utf8')).toBe('text');
      expect(() => writeFiles(join(folder, 'in'), files({ '../out.txt': 'text' }))).toThrow('leads out of');
      expect(existsSync(join(folder, 'out.txt'))).toBe(false);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

test('what two builds do not have in common is told', () => {
  expect(compare(files({ a: 'same' }), files({ a: 'same' }))).toEqual([]);
  expect(compare(files({ a: 'abc', c: '' }), files({ a: 'abd', b: '' }))).toEqual([
    'a differs: 3 bytes here, 3 from the source, from byte 2 on',
    'b was made from the source only',
    'c was made here only',
  ]);
});

test('checksums are in the form that sha256sum reads, sorted', () => {
  expect(checksums(files({ b: 'b', a: '' })).toString()).toBe(
    'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  a\n' +
      '3e23e8160039594a33894f6564e1b1348bbd7a0088d42c4acb73eeaed59c009d  b\n',
  );
});

describe('the bill of materials', () => {
  const project = { name: 'heyan', version: '1.2.3', license: 'MIT' };
  const one = { name: '@a/b', version: '4.5.6', licence: 'MPL-2.0', source: 'https://example.com/b', place: 'node_modules/@a/b' };

  test('names each package with its licence, its place in the registry and its checksum, and never a time', () => {
    const bill = billOfMaterials(project, [one], { packages: { [one.place]: { integrity: `sha512-${Buffer.from([1, 255]).toString('base64')}` } } });
    expect(bill.components).toMatchObject([
      { purl: 'pkg:npm/%40a/b@4.5.6', licenses: [{ license: { id: 'MPL-2.0' } }], hashes: [{ alg: 'SHA-512', content: '01ff' }] },
    ]);
    expect(bill.dependencies[0]).toEqual({ ref: 'pkg:npm/heyan@1.2.3', dependsOn: ['pkg:npm/%40a/b@4.5.6'] });
    expect(JSON.stringify(bill)).not.toMatch(/timestamp|serialNumber/);
  });

  test('is not made where the lock has no checksum', () => {
    expect(() => billOfMaterials(project, [one], { packages: {} })).toThrow('no checksum of node_modules/@a/b');
  });
});
