import { copyFile, mkdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { vitest } from './checks/vitest.mjs';
import { listFiles } from './files.mjs';
import { ROOT } from './project.mjs';

/** The pictures of the README, and the views of the gallery that they are: `test/e2e/look.journey.ts` hangs them. */
const PICTURES = [
  ['zh-CN/panel-held-1280-light.png', 'docs/pictures/panel-zh-CN.png'],
  ['zh-CN/popup-list-380-light.png', 'docs/pictures/popup-zh-CN.png'],
  ['en/panel-held-1280-light.png', 'docs/pictures/panel-en.png'],
  ['en/popup-list-380-light.png', 'docs/pictures/popup-en.png'],
];

const gallery = join(ROOT, '.practice', 'look', 'chromium');

/** Those of the help page, by language: `test/e2e/help-pictures.journey.ts` hangs them. */
const helpPictures = () =>
  ['zh-CN', 'en'].flatMap((locale) =>
    listFiles(join(gallery, locale, 'help')).map((file) => [`${locale}/help/${file}`, `public/help/${locale}/${basename(file)}`]));

/** `npm run pictures [-- help]`: makes the pictures anew, all of them or those of the help page. */
const isHelpOnly = process.argv.slice(2).includes('help');
const journeys = ['test/e2e/help-pictures.journey.ts', ...(isHelpOnly ? [] : ['test/e2e/look.journey.ts'])];
const result = await vitest('chromium', (line) => process.stdout.write(`${line}\n`), journeys);
if (result.failed > 0) {
  process.stderr.write(`${result.output}\n`);
  process.exitCode = 1;
} else {
  const taken = [...helpPictures(), ...(isHelpOnly ? [] : PICTURES)];
  for (const [from = '', to = ''] of taken) {
    await mkdir(dirname(join(ROOT, to)), { recursive: true });
    await copyFile(join(gallery, from), join(ROOT, to));
  }
  process.stdout.write(`${taken.length} pictures in docs/pictures and public/help\n`);
}
