import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, inflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { zipFiles, zipFolder } from '../../run/zip.mjs';

/**
 * Reads an archive by its directory, as browsers do.
 * @param {Buffer} zip
 */
function unzip(zip) {
  const end = zip.length - 22;
  expect(zip.readUInt32LE(end)).toBe(0x06054b50);
  let at = zip.readUInt32LE(end + 16);
  return Array.from({ length: zip.readUInt16LE(end + 10) }, () => {
    expect(zip.readUInt32LE(at)).toBe(0x02014b50);
    const [checksum, packed, nameLength] = [zip.readUInt32LE(at + 16), zip.readUInt32LE(at + 20), zip.readUInt16LE(at + 28)];
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength);
    const start = zip.readUInt32LE(at + 42);
    expect(zip.readUInt32LE(start)).toBe(0x04034b50);
    const content = inflateRawSync(zip.subarray(start + 30 + nameLength, start + 30 + nameLength + packed));
    expect(crc32(content)).toBe(checksum);
    at += 46 + nameLength;
    return [name, content.toString()];
  });
}

test('an archive holds its files, whatever their names', () => {
  expect(unzip(zipFiles([['a.txt', Buffer.from('aaaa')], ['目录/空', Buffer.alloc(0)]]))).toEqual([
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
    expect(unzip(zipFolder(folder)).map(([name]) => name)).toEqual(['deep/er/a.txt', 'z.txt']);
    expect(zipFolder(folder)).toEqual(zipFolder(folder));
  } finally {
    rmSync(folder, { recursive: true });
  }
});
