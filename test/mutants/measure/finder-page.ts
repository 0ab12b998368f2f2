import { readFile } from 'node:fs/promises';
import { withChromiumPage } from './chromium';
import { withFirefoxPage } from './firefox';

/** A page with nothing in it but the finder and the mutants. */
export interface FinderPage {
  /** Runs a self-contained function in the page; arguments and result travel as JSON. */
  evaluate<A extends unknown[], T>(fn: (...args: A) => T, ...args: A): Promise<T>;
}

export type Task<T> = (page: FinderPage) => Promise<T>;

/** Opens such a page in a browser, for as long as the task takes. `script` is the file of the page's script. */
export async function withFinderPage<T>(browser: 'chromium' | 'firefox', script: string, task: Task<T>): Promise<T> {
  const source = await readFile(script, 'utf8');
  return browser === 'chromium' ? withChromiumPage(source, task) : withFirefoxPage(source, task);
}
