import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { vitest } from './checks/vitest.mjs';
import { withBrush } from './pictures/draw.mjs';
import { storePictures } from './pictures/store.mjs';
import { ROOT } from './project.mjs';
import { say } from './say.mjs';

/** The pictures of the README, and the views of the gallery that they are: `test/e2e/look.journey.ts` hangs them. */
const PICTURES = [
  ['zh-CN/panel-held-1280-light.png', 'panel-zh-CN.png'],
  ['zh-CN/popup-list-380-light.png', 'popup-zh-CN.png'],
  ['en/panel-held-1280-light.png', 'panel-en.png'],
  ['en/popup-list-380-light.png', 'popup-en.png'],
];

const gallery = join(ROOT, '.practice', 'look', 'chromium');
const pictures = join(ROOT, 'docs', 'pictures');

/** `npm run pictures [-- store]`: takes the pictures of the README and of the stores anew; `store`: from the gallery that is there. */
const fromGallery = process.argv.includes('store');
const result = fromGallery ? { failed: 0, output: '' } : await vitest('chromium', say, ['test/e2e/look.journey.ts']);
if (result.failed > 0) {
  process.stderr.write(`${result.output}\n`);
  process.exitCode = 1;
} else {
  await mkdir(pictures, { recursive: true });
  if (!fromGallery) for (const [from = '', to = ''] of PICTURES) await copyFile(join(gallery, from), join(pictures, to));
  const view = (/** @type {string} */ language, /** @type {string} */ name) => readFileSync(join(gallery, language, name));
  const made = await withBrush((draw) => storePictures(view, draw), { transparent: false });
  for (const [name, png] of made) await writeFile(join(ROOT, 'store', name), png);
  say(`${fromGallery ? '' : `${PICTURES.length} pictures in docs/pictures, `}${made.size} in store`);
}
