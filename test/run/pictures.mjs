import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { vitest } from './checks/vitest.mjs';
import { ROOT } from './project.mjs';

/** The pictures of the README, and the views of the gallery that they are: `test/e2e/look.journey.ts` hangs them. */
const PICTURES = [
  ['zh-CN/panel-held-1280-light.png', 'panel-zh-CN.png'],
  ['zh-CN/popup-list-380-light.png', 'popup-zh-CN.png'],
  ['en/panel-held-1280-light.png', 'panel-en.png'],
  ['en/popup-list-380-light.png', 'popup-en.png'],
];

const gallery = join(ROOT, '.practice', 'look', 'chromium');
const pictures = join(ROOT, 'docs', 'pictures');

const result = await vitest('chromium', (line) => process.stdout.write(`${line}\n`), ['test/e2e/look.journey.ts']);
if (result.failed > 0) {
  process.stderr.write(`${result.output}\n`);
  process.exitCode = 1;
} else {
  await mkdir(pictures, { recursive: true });
  for (const [from = '', to = ''] of PICTURES) await copyFile(join(gallery, from), join(pictures, to));
  process.stdout.write(`${PICTURES.length} pictures in docs/pictures\n`);
}
