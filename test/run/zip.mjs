import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';
import { listFiles } from './files.mjs';

const UTF8_NAMES = 0x0800;
const DEFLATE = 8;
const VERSION = 20;
/** 1980-01-01, the zero of the zip calendar: the same files give the same bytes. */
const DATE = 0x21;

/**
 * Packs a folder into a zip archive, in memory, its names sorted.
 * @param {string} folder
 * @returns {Buffer}
 */
export function zipFolder(folder) {
  return zipFiles(listFiles(folder).map((name) => [name, readFileSync(join(folder, name))]));
}

/**
 * Packs files into a zip archive, in memory. Enough for what a browser or an extension store reads: deflate, no zip64.
 * @param {readonly (readonly [name: string, content: Buffer])[]} entries
 * @returns {Buffer}
 */
export function zipFiles(entries) {
  /** @type {Buffer[]} */
  const files = [];
  /** @type {Buffer[]} */
  const directory = [];
  let offset = 0;
  for (const [name, content] of entries) {
    const packed = deflateRawSync(content, { level: 9 });
    const path = Buffer.from(name, 'utf8');
    const facts = entryFacts(content, packed.length, path.length);
    const local = Buffer.concat([uint32(0x04034b50), facts, path, packed]);
    directory.push(uint32(0x02014b50), uint16(VERSION), facts, Buffer.alloc(10), uint32(offset), path);
    files.push(local);
    offset += local.length;
  }
  const index = Buffer.concat(directory);
  const count = uint16(entries.length);
  const end = [uint32(0x06054b50), uint32(0), count, count, uint32(index.length), uint32(offset), uint16(0)];
  return Buffer.concat([...files, index, ...end]);
}

/**
 * The part that the entry and its line in the directory have in common.
 * @param {Buffer} content
 * @param {number} packedLength
 * @param {number} nameLength
 */
function entryFacts(content, packedLength, nameLength) {
  return Buffer.concat([
    ...[VERSION, UTF8_NAMES, DEFLATE, 0, DATE].map(uint16),
    ...[crc32(content), packedLength, content.length].map(uint32),
    ...[nameLength, 0].map(uint16),
  ]);
}

/** @param {number} value */
function uint16(value) {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

/** @param {number} value */
function uint32(value) {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
