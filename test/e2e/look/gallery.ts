import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../driver/project.ts';
import type { Tab } from '../driver/driver.ts';
import { BROWSER } from '../stage.ts';

/** Where the pictures of a run are put: by browser and language. Not kept by git; `npm run pictures` takes some of them. */
export function galleryOf(locale: string): string {
  return join(PROJECT_ROOT, '.practice', 'look', BROWSER, locale);
}

/** Takes a picture for the gallery. */
export async function hang(tab: Tab, locale: string, name: string): Promise<void> {
  const folder = galleryOf(locale);
  await mkdir(folder, { recursive: true });
  await tab.screenshot(join(folder, `${name}.png`));
}
