import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawIcons } from './pictures/icons.mjs';
import { ROOT } from './project.mjs';
import { say } from './say.mjs';

/** `npm run icons`: draws public/icon.svg in every size. */
for (const [name, png] of await drawIcons()) {
  writeFileSync(join(ROOT, 'public', 'icon', name), png);
  say(`  public/icon/${name}, ${png.length} bytes`);
}
