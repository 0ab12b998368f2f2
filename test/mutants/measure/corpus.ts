import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../../e2e/driver/project.ts';
import type { InPage } from '../in-page';
import type { FinderPage } from './finder-page';

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

/** What the finder made of them. */
export interface CorpusOutcome {
  readonly pages: number;
  /** How many of them show a field at all: a page that stayed empty would prove nothing. */
  readonly withFields: number;
  /** The pages in which something is claimed, with the kinds. */
  readonly claimed: readonly string[];
}

/** Loads each into the page, and looks what is claimed. */
export async function claimedIn(page: FinderPage, names: readonly string[]): Promise<CorpusOutcome> {
  const claimed: string[] = [];
  let withFields = 0;
  for (const name of names) {
    const { kinds, fields } = await page.evaluate((html) => {
      document.open();
      document.write(html);
      document.close();
      return (globalThis as unknown as { heyanMutants: InPage }).heyanMutants.claims();
    }, await corpusPage(name));
    if (kinds.length > 0) claimed.push(`${name}: ${kinds.join(', ')}`);
    if (fields > 0) withFields += 1;
  }
  return { pages: names.length, withFields, claimed };
}
