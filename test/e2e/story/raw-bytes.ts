import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';
import { snappyBlocksIn } from './snappy.ts';

/** A file of the profile in which a text was found, and how it was written there. */
export interface Find {
  readonly file: string;
  readonly text: string;
  readonly as: string;
}

/** Every file below a folder. What goes while it is read was no file that stays. */
async function filesIn(folder: string): Promise<readonly { readonly file: string; readonly bytes: Buffer }[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = await Promise.all(entries.filter((entry) => entry.isFile()).map(async (entry) => {
    const path = join(entry.parentPath, entry.name);
    return readFile(path).then((bytes) => [{ file: relative(folder, path), bytes }], () => []);
  }));
  return files.flat();
}

/** A file's bytes, and what they are when a browser's way of packing them is undone. */
function unpacked(bytes: Buffer, journal?: Buffer): readonly (readonly [how: string, bytes: Buffer])[] {
  const ways: (readonly [string, () => Buffer])[] = [['gzip', () => gunzipSync(bytes)], ['deflate', () => inflateSync(bytes)], ['raw deflate', () => inflateRawSync(bytes)]];
  const opened = ways.flatMap(([how, open]) => {
    try {
      return [[how, open()] as const];
    } catch {
      return [];
    }
  });
  return [['plain', bytes], ...opened, ...snappyBlocksIn(bytes, journal).map(({ how, block }) => [how, block] as const)];
}

/**
 * Searches every file of a profile for these texts: as UTF-8 and as UTF-16, as it stands, and in what the browsers pack
 * (LevelDB's Snappy blocks, Firefox's Snappy values in SQLite and LZ4 session files, gzip and deflate). SQLite itself, its
 * journals, and the journals of LevelDB, are not packed.
 */
export async function findInProfile(profile: string, texts: readonly string[]): Promise<readonly Find[]> {
  const found: Find[] = [];
  const files = await filesIn(profile);
  for (const { file, bytes } of files) {
    const journal = files.find((other) => other.file === `${file}-wal`)?.bytes;
    for (const [how, content] of unpacked(bytes, journal)) {
      for (const text of texts) {
        for (const encoding of ['utf8', 'utf16le'] as const) {
          if (content.includes(Buffer.from(text, encoding))) found.push({ file, text, as: `${how}, ${encoding}` });
        }
      }
    }
  }
  return found;
}
