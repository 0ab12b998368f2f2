/** What a SQLite database begins with. */
const MAGIC = 'SQLite format 3\0';
/** Kinds of pages that hold rows: of a table, and of one without row numbers (leaf and branch), as Firefox's are. */
const TABLE_LEAF = 13;
const INDEX_LEAF = 10;
const INDEX_BRANCH = 2;
const HEADER = 100;

/** A SQLite number, seven bits a byte, the large end first, and where it ends. */
function numberAt(bytes: Buffer, from: number): readonly [number, number] {
  let value = 0;
  for (let at = from; at < from + 9; at += 1) {
    const byte = bytes.readUInt8(at);
    value = value * 128 + (byte & 127);
    if (byte < 128) return [value, at + 1];
  }
  return [value, from + 9];
}

/**
 * Every blob in the rows of a database, put together from the pages that it is spread over: Firefox packs what an extension stores
 * by Snappy in such blobs. Rows that were deleted are not here; their bytes are still in the file, until something is written over them.
 */
export function blobsIn(file: Buffer): readonly Buffer[] {
  if (file.subarray(0, MAGIC.length).toString('latin1') !== MAGIC) return [];
  const said = file.readUInt16BE(16);
  const size = said === 1 ? 65_536 : said;
  const usable = size - file.readUInt8(20);
  const page = (number: number): Buffer => file.subarray((number - 1) * size, number * size);

  /** A row's bytes: what does not fit goes on in a chain of pages. */
  function rowAt(leaf: Buffer, at: number, kind: number): Buffer {
    const [length, afterLength] = numberAt(leaf, kind === INDEX_BRANCH ? at + 4 : at);
    const start = kind === TABLE_LEAF ? numberAt(leaf, afterLength)[1] : afterLength;
    const most = kind === TABLE_LEAF ? usable - 35 : Math.floor(((usable - 12) * 64) / 255) - 23;
    const least = Math.floor(((usable - 12) * 32) / 255) - 23;
    const kept = least + ((length - least) % (usable - 4));
    const own = length <= most ? length : kept <= most ? kept : least;
    const parts = [leaf.subarray(start, start + own)];
    let left = length - own;
    for (let next = left > 0 ? leaf.readUInt32BE(start + own) : 0; next !== 0 && left > 0; ) {
      const more = page(next);
      parts.push(more.subarray(4, 4 + Math.min(left, usable - 4)));
      left -= usable - 4;
      next = more.readUInt32BE(0);
    }
    return Buffer.concat(parts);
  }

  const blobs: Buffer[] = [];
  for (let number = 1; number * size <= file.length; number += 1) {
    const leaf = page(number);
    const header = number === 1 ? HEADER : 0;
    const kind = leaf[header] ?? 0;
    if (![TABLE_LEAF, INDEX_LEAF, INDEX_BRANCH].includes(kind)) continue;
    const pointers = header + (kind === INDEX_BRANCH ? 12 : 8);
    for (let cell = 0; cell < leaf.readUInt16BE(header + 3); cell += 1) {
      try {
        blobs.push(...blobsOf(rowAt(leaf, leaf.readUInt16BE(pointers + 2 * cell), kind)));
      } catch {
        // A page that only looks like a table's: it was searched as it stands.
      }
    }
  }
  return blobs;
}

/** How long a value of this kind is, in bytes. */
const LENGTHS = [0, 1, 2, 3, 4, 6, 8, 8, 0, 0, 0, 0];

function blobsOf(row: Buffer): readonly Buffer[] {
  const [headerEnd, start] = numberAt(row, 0);
  const blobs: Buffer[] = [];
  let value = headerEnd;
  for (let at = start; at < headerEnd; ) {
    const [kind, next] = numberAt(row, at);
    const length = LENGTHS[kind] ?? Math.floor((kind - 12) / 2);
    if (kind >= 12 && kind % 2 === 0) blobs.push(row.subarray(value, value + length));
    value += length;
    at = next;
  }
  return blobs;
}

const WAL_HEADER = 32;
const FRAME_HEADER = 24;

/**
 * A database as it was after each write that is still in its journal: a browser that is ended does not always put the journal's pages
 * into the database. The oldest first; the database alone where there is no journal.
 */
export function statesOf(file: Buffer, journal: Buffer | undefined): readonly Buffer[] {
  if (journal === undefined || journal.length < WAL_HEADER) return [file];
  const size = journal.readUInt32BE(8);
  const states: Buffer[] = [];
  let now = Buffer.from(file);
  for (let at = WAL_HEADER; at + FRAME_HEADER + size <= journal.length; at += FRAME_HEADER + size) {
    const end = journal.readUInt32BE(at) * size;
    if (end > now.length) now = Buffer.concat([now, Buffer.alloc(end - now.length)]);
    journal.copy(now, end - size, at + FRAME_HEADER, at + FRAME_HEADER + size);
    // The last frame of a write says how long the database is then.
    if (journal.readUInt32BE(at + 4) > 0) states.push(Buffer.from(now));
  }
  return [file, ...states];
}
