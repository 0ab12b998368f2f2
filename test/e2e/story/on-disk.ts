import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** A text as a browser may have written it: Chromium in UTF-8, Firefox in one byte a character or in two. */
const spellings = (text: string): readonly Buffer[] => [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le')];

/** In which files of a folder the raw bytes of each of these texts stand, from the folder on. */
export async function filesWith(folder: string, texts: readonly string[]): Promise<Readonly<Record<string, readonly string[]>>> {
  const found: Record<string, string[]> = Object.fromEntries(texts.map((text) => [text, []]));
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    // A browser that runs may have removed it meanwhile.
    const bytes = await readFile(path).catch(() => Buffer.alloc(0));
    for (const text of texts) if (spellings(text).some((spelling) => bytes.includes(spelling))) found[text]?.push(relative(folder, path));
  }
  return found;
}
