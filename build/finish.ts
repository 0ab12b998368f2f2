import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inAscii } from './ascii';
import { writeShipped } from './shipped';

/** What is done to a whole build when all of its files are there. */
export function finish(folder: string): void {
  writeShipped(folder);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  for (const { parentPath, name } of files) {
    const path = join(parentPath, name);
    const bytes = readFileSync(path);
    const ascii = inAscii(name, bytes.toString('utf8'));
    if (ascii !== null && !bytes.equals(Buffer.from(ascii))) writeFileSync(path, ascii);
  }
}
