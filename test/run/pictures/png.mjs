import { crc32 } from 'node:zlib';

const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');
/** The colour types of a PNG that have no transparency. */
const OPAQUE = [0, 2];

/**
 * The parts of a PNG, in their order.
 * @param {Buffer} png
 * @returns {{ type: string, data: Buffer }[]}
 */
function chunksOf(png) {
  if (!png.subarray(0, 8).equals(SIGNATURE)) throw new Error('no PNG');
  const chunks = [];
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    chunks.push({ type: png.toString('latin1', at + 4, at + 8), data: png.subarray(at + 8, at + 8 + length) });
    at += 12 + length;
  }
  return chunks;
}

/**
 * How large a picture is, whether it can be seen through, and from what it was made, if it says so.
 * @param {Buffer} png
 */
export function factsOf(png) {
  const chunks = chunksOf(png);
  const head = chunks[0]?.data ?? Buffer.alloc(0);
  const text = chunks.find(({ type, data }) => type === 'tEXt' && data.toString('latin1').startsWith('Source\0'));
  return {
    width: head.readUInt32BE(0),
    height: head.readUInt32BE(4),
    opaque: OPAQUE.includes(head[9] ?? -1),
    source: text?.data.toString('latin1').slice('Source\0'.length) ?? null,
  };
}

/**
 * A picture with a note of what it was made from.
 * @param {Buffer} png
 * @param {string} source
 */
export function withSource(png, source) {
  const [head, ...rest] = chunksOf(png);
  if (head === undefined) throw new Error('an empty PNG');
  const note = { type: 'tEXt', data: Buffer.from(`Source\0${source}`, 'latin1') };
  return Buffer.concat([SIGNATURE, ...[head, note, ...rest].map(chunk)]);
}

/** @param {{ type: string, data: Buffer }} part */
function chunk({ type, data }) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
