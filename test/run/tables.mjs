import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './project.mjs';
import { say } from './say.mjs';
import { PAGES, withTable } from './permission-table.mjs';

/** `npm run tables`: writes the permissions, with the reason for each, into the pages that show them. */
for (const { file, language } of PAGES) {
  const path = join(ROOT, file);
  writeFileSync(path, withTable(readFileSync(path, 'utf8'), language));
}
say(`the permissions are in ${PAGES.map(({ file }) => file).join(', ')}`);
