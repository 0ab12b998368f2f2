import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { unzip } from '../../run/unzip.mjs';
import { zipFiles, zipFolder } from '../../run/zip.mjs';

const textsIn = (/** @type {Buffer} */ zip) => [...unzip(zip)].map(([name, content]) => [name, content.toString()]);

test('an archive holds its files, whatever their names', () => {
  expect(textsIn(zipFiles([['a.txt', Buffer.from('aaaa')], ['目录/空', Buffer.alloc(0)]]))).toEqual([
    ['a.txt', 'aaaa'],
    ['目录/空', ''],
  ]);
});

test('a folder is packed with all that is below it, always in the same way', () => {
  const folder = mkdtempSync(join(tmpdir(), 'heyan-zip-'));
  try {
    mkdirSync(join(folder, 'deep', 'er'), { recursive: true });
    writeFileSync(join(folder, 'z.txt'), 'z');
    writeFileSync(join(folder, 'deep', 'er', 'a.txt'), 'a');
    expect([...unzip(zipFolder(folder)).keys()]).toEqual(['deep/er/a.txt', 'z.txt']);
    expect(zipFolder(folder)).toEqual(zipFolder(folder));
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('what is damaged, or no archive of ours, is not read', () => {
  const zip = zipFiles([['a.txt', Buffer.from('a text that is longer than its name')]]);
  const damaged = Buffer.from(zip);
  damaged.writeUInt32LE(1, zip.readUInt32LE(zip.length - 6) + 16);
  expect(() => unzip(damaged)).toThrow('a.txt is damaged');
  expect(() => unzip(Buffer.from('not a zip, but long enough for one'))).toThrow('no archive');
});
