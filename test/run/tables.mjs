import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './project.mjs';
import { say } from './say.mjs';
import { PAGE, withFaults } from './fault-table.mjs';
import { PAGES, withTable } from './permission-table.mjs';

/** `npm run tables`: writes the permissions, with the reason for each, and the codes of errors into the pages that show them. */
for (const { file, language } of PAGES) {
  const path = join(ROOT, file);
  writeFileSync(path, withTable(readFileSync(path, 'utf8'), language));
}
const errors = join(ROOT, PAGE);
writeFileSync(errors, withFaults(readFileSync(errors, 'utf8')));
say(`the codes are in ${PAGE}, the permissions are in ${PAGES.map(({ file }) => file).join(', ')}`);
