import { copyFile, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { vitest } from './checks/vitest.mjs';
import { withTypeScript } from './load-typescript.mjs';
import { ROOT } from './project.mjs';

/** The pictures of the README, and the views of the gallery that they are: `test/e2e/look.journey.ts` hangs them. */
const PICTURES = [
  ['zh-CN/panel-held-1280-light.png', 'docs/pictures/panel-zh-CN.png'],
  ['zh-CN/popup-list-380-light.png', 'docs/pictures/popup-zh-CN.png'],
  ['en/panel-held-1280-light.png', 'docs/pictures/panel-en.png'],
  ['en/popup-list-380-light.png', 'docs/pictures/popup-en.png'],
];

const gallery = join(ROOT, '.practice', 'look', 'chromium');

/** Those of the help page, by language, as far as it shows them: `test/e2e/help-pictures.journey.ts` hangs them. */
const helpPictures = () =>
  withTypeScript('/components/help/steps.ts', async (module) => {
    const { STEPS, pictureOf } = /** @type {typeof import('../../components/help/steps.ts')} */ (module);
    const shown = ['zh-CN', 'en'].flatMap((lang) => STEPS.flatMap(({ picture }) => (picture === null ? [] : [pictureOf(picture, lang)])));
    return [...new Set(shown)].map((path) => [path.replace(/^\/help\/([^/]+)\//, '$1/help/'), `public${path}`]);
  });

/** `npm run pictures [-- help]`: makes the pictures anew, all of them or those of the help page. */
const isHelpOnly = process.argv.slice(2).includes('help');
const journeys = ['test/e2e/help-pictures.journey.ts', ...(isHelpOnly ? [] : ['test/e2e/look.journey.ts'])];
const result = await vitest('chromium', (line) => process.stdout.write(`${line}\n`), journeys);
if (result.failed > 0) {
  process.stderr.write(`${result.output}\n`);
  process.exitCode = 1;
} else {
  const taken = [...(await helpPictures()), ...(isHelpOnly ? [] : PICTURES)];
  for (const [from = '', to = ''] of taken) {
    await mkdir(dirname(join(ROOT, to)), { recursive: true });
    await copyFile(join(gallery, from), join(ROOT, to));
  }
  process.stdout.write(`${taken.length} pictures in docs/pictures and public/help\n`);
}
