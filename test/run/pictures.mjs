import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { vitest } from './checks/vitest.mjs';
import { withTypeScript } from './load-typescript.mjs';
import { withBrush } from './pictures/draw.mjs';
import { storePictures } from './pictures/store.mjs';
import { ROOT } from './project.mjs';
import { say } from './say.mjs';

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
    const shown = ['zh-CN', 'zh-TW', 'en'].flatMap((lang) => STEPS.flatMap(({ picture }) => (picture === null ? [] : [pictureOf(picture, lang)])));
    return [...new Set(shown)].map((path) => [path.replace(/^\/help\/([^/]+)\//, '$1/help/'), `public${path}`]);
  });

/** The stores' pictures, drawn of what hangs in the gallery. */
async function drawForStores() {
  const view = (/** @type {string} */ language, /** @type {string} */ name) => readFileSync(join(gallery, language, name));
  const made = await withBrush((draw) => storePictures(view, draw), { transparent: false });
  for (const [name, png] of made) await writeFile(join(ROOT, 'store', name), png);
  say(`${made.size} pictures in store`);
}

/** @param {readonly string[][]} taken from the gallery to the project */
async function hang(taken) {
  for (const [from = '', to = ''] of taken) {
    await mkdir(dirname(join(ROOT, to)), { recursive: true });
    await copyFile(join(gallery, from), join(ROOT, to));
  }
  say(`${taken.length} pictures in docs/pictures and public/help`);
}

/**
 * `npm run pictures [-- help | store]`: makes the pictures anew: all of them, those of the help page, or those of the stores
 * from the gallery that is there.
 */
const wish = process.argv[2];
const journeys = ['test/e2e/help-pictures.journey.ts', ...(wish === 'help' ? [] : ['test/e2e/look.journey.ts'])];
const result = wish === 'store' ? { failed: 0, output: '' } : await vitest('chromium', say, journeys);
if (result.failed > 0) {
  process.stderr.write(`${result.output}\n`);
  process.exitCode = 1;
} else {
  if (wish !== 'store') await hang([...(await helpPictures()), ...(wish === 'help' ? [] : PICTURES)]);
  if (wish !== 'help') await drawForStores();
}
