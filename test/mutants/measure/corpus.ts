import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { PROJECT_ROOT } from '../../e2e/driver/project.ts';
import type { InPage } from '../in-page';

/** Real pages of other sites. They stand beside the checkout, and are no part of it. */
export const CORPUS = join(PROJECT_ROOT, '..', 'shared', 'corpus', 'pages');

/** The pages' names, sorted; null where there is no such folder. */
export async function corpusPages(): Promise<readonly string[] | null> {
  if (!existsSync(CORPUS)) return null;
  return (await readdir(CORPUS)).filter((name) => name.endsWith('.html')).sort();
}

/** A page as it is loaded: without its scripts, and without what would take the document elsewhere. */
export async function corpusPage(name: string): Promise<string> {
  const html = await readFile(join(CORPUS, name), 'utf8');
  return html.replace(/<script\b[\s\S]*?<\/script\s*>|<meta[^>]+http-equiv[^>]*>/gi, '');
}

/** Loads each into the page, and gives the names of those in which something is claimed. */
export async function claimedIn(page: Page, names: readonly string[]): Promise<readonly string[]> {
  const claimed: string[] = [];
  for (const name of names) {
    const kinds = await page.evaluate((html) => {
      document.open();
      document.write(html);
      document.close();
      return (globalThis as unknown as { heyanMutants: InPage }).heyanMutants.claims();
    }, await corpusPage(name));
    if (kinds.length > 0) claimed.push(`${name}: ${kinds.join(', ')}`);
  }
  return claimed;
}
