import { blobsIn, statesOf } from './sqlite.ts';

/** A packed part of a file, unpacked. */
export interface Unpacked {
  readonly how: string;
  readonly block: Buffer;
}

/** LevelDB's tables end with this, little-endian. */
const TABLE_MAGIC = 'db4775248b80fb57';
const FOOTER = 48;
/** LevelDB closes each block with its kind (1: Snappy) and a checksum of four bytes. */
const SNAPPY = 1;

/** All that can be unpacked in this file: a LevelDB table's blocks, blobs of a SQLite database, and Firefox's session in LZ4. */
export function snappyBlocksIn(file: Buffer, journal?: Buffer): readonly Unpacked[] {
  if (file.subarray(0, 8).toString('latin1') === 'mozLz40\0') return [{ how: 'LZ4', block: unpackLz4(file.subarray(12), file.readUInt32LE(8)) }];
  const blobs = statesOf(file, journal).flatMap(blobsIn).flatMap((blob) => {
    try {
      return [{ how: 'a blob in SQLite', block: unpackSnappy(blob) }];
    } catch {
      // Not packed: it was searched as it stands.
      return [];
    }
  });
  if (blobs.length > 0) return blobs;
  if (file.length < FOOTER || file.subarray(-8).toString('hex') !== TABLE_MAGIC) return [];
  const footer = file.subarray(-FOOTER);
  const [, , afterMeta] = twoNumbers(footer, 0);
  const [indexAt, indexSize] = twoNumbers(footer, afterMeta);
  const index = blockAt(file, indexAt, indexSize);
  const blocks = index === null ? [] : handlesIn(index).flatMap(([at, size]) => blockAt(file, at, size) ?? []);
  return [...(index === null ? [] : [index]), ...blocks].map((block) => ({ how: 'a LevelDB table', block }));
}

function blockAt(file: Buffer, at: number, size: number): Buffer | null {
  if (at + size >= file.length) return null;
  const packed = file.subarray(at, at + size);
  return file[at + size] === SNAPPY ? unpackSnappy(packed) : packed;
}

/** Where the blocks are, by an index block: entries of (shared, own, size of value, own key, value), then the restarts. */
function handlesIn(index: Buffer): readonly (readonly [number, number])[] {
  const end = index.length - 4 - 4 * index.readUInt32LE(index.length - 4);
  const handles: (readonly [number, number])[] = [];
  for (let at = 0; at < end; ) {
    const [, afterShared] = numberAt(index, at);
    const [own, afterOwn] = numberAt(index, afterShared);
    const [valueSize, afterSize] = numberAt(index, afterOwn);
    const [blockOffset, blockSize] = twoNumbers(index, afterSize + own);
    handles.push([blockOffset, blockSize]);
    at = afterSize + own + valueSize;
  }
  return handles;
}

/** A varint, and where it ends. */
function numberAt(bytes: Buffer, from: number): readonly [number, number] {
  let value = 0;
  let at = from;
  for (let factor = 1; ; factor *= 128, at += 1) {
    const byte = bytes[at];
    if (byte === undefined) throw new RangeError('a number goes beyond the block');
    value += (byte & 127) * factor;
    if (byte < 128) return [value, at + 1];
  }
}

function twoNumbers(bytes: Buffer, from: number): readonly [number, number, number] {
  const [first, middle] = numberAt(bytes, from);
  const [second, end] = numberAt(bytes, middle);
  return [first, second, end];
}

/** Snappy's own format: literals, and copies of what was written before. */
export function unpackSnappy(packed: Buffer): Buffer {
  const [size, start] = numberAt(packed, 0);
  const out = Buffer.alloc(size);
  let [at, to] = [start, 0];
  while (at < packed.length) {
    const tag = packed[at] ?? 0;
    at += 1;
    const kind = tag & 3;
    if (kind === 0) {
      let length = tag >> 2;
      if (length >= 60) {
        const extra = length - 59;
        length = packed.readUIntLE(at, extra);
        at += extra;
      }
      length += 1;
      packed.copy(out, to, at, at + length);
      [at, to] = [at + length, to + length];
    } else {
      const extra = kind === 3 ? 4 : kind;
      const length = kind === 1 ? ((tag >> 2) & 7) + 4 : (tag >> 2) + 1;
      const offset = kind === 1 ? ((tag >> 5) << 8) | (packed[at] ?? 0) : packed.readUIntLE(at, extra);
      at += extra;
      to = copyWithin(out, to, offset, length);
    }
  }
  return out;
}

/** LZ4's block format, as Firefox packs its session. */
export function unpackLz4(packed: Buffer, size: number): Buffer {
  const out = Buffer.alloc(size);
  let [at, to] = [0, 0];
  const longer = (short: number): number => {
    let length = short;
    for (let byte = 255; short === 15 && byte === 255; at += 1) {
      byte = packed[at] ?? 0;
      length += byte;
    }
    return length;
  };
  while (at < packed.length) {
    const token = packed[at] ?? 0;
    at += 1;
    const literals = longer(token >> 4);
    packed.copy(out, to, at, at + literals);
    [at, to] = [at + literals, to + literals];
    if (at >= packed.length) break;
    const offset = packed.readUInt16LE(at);
    at += 2;
    to = copyWithin(out, to, offset, longer(token & 15) + 4);
  }
  return out;
}

/** Byte by byte: a copy may run into what it has just written. */
function copyWithin(out: Buffer, to: number, offset: number, length: number): number {
  for (let step = 0; step < length; step += 1) out[to + step] = out[to + step - offset] ?? 0;
  return to + length;
}
