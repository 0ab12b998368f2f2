import { crc32, inflateRawSync } from 'node:zlib';

const FILE = 0x04034b50;
const LINE = 0x02014b50;
const END = 0x06054b50;
const END_LENGTH = 22;

/**
 * Reads an archive of ours (`zip.mjs`) by its directory, as browsers do. Not for those of others: it knows no comment, no zip64 and
 * no other way to pack.
 * @param {Buffer} zip
 * @returns {Map<string, Buffer>} the files, in their order
 */
export function unzip(zip) {
  const end = zip.length - END_LENGTH;
  if (end < 0 || zip.readUInt32LE(end) !== END) throw new Error('no archive, or none of ours');
  let at = zip.readUInt32LE(end + 16);
  /** @type {Map<string, Buffer>} */
  const files = new Map();
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [checksum, packed, nameLength] = [zip.readUInt32LE(at + 16), zip.readUInt32LE(at + 20), zip.readUInt16LE(at + 28)];
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength);
    const local = zip.readUInt32LE(at + 42);
    if (zip.readUInt32LE(at) !== LINE || zip.readUInt32LE(local) !== FILE) throw new Error('an archive with a torn directory');
    const start = local + 30 + nameLength;
    const content = inflateRawSync(zip.subarray(start, start + packed));
    if (crc32(content) !== checksum) throw new Error(`${name} is damaged`);
    files.set(name, content);
    at += 46 + nameLength;
  }
  return files;
}
