import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { corpusPages } from '../../mutants/measure/corpus';
import { median, quantile } from '../measure';
import { inNewPage, type Measured, withExtension, wrapScript } from './extension';
import { CORPUS_HOST, measuredPages, PRACTICE_PAGE } from './pages';
import { costOf, traced } from './trace';

/** Every so many pages of the corpus: each takes its time to come to rest. */
const EVERY = 14;
const REST_MS = 1_000;
const PRACTICE_TURNS = 5;

/** What another's content script is measured beside: files of scripts that do no more than scan once. */
export interface OnceScripts {
  readonly bare: string;
  readonly ours: string;
}

/** What a content script takes in a page from its start until the page is at rest, in ms: the middle, and the ratios to the bare walk. */
export interface WholeCost {
  readonly name: string;
  readonly practice: number;
  readonly practiceRatio: number;
  readonly corpus: number;
  readonly corpusRatio: number;
  readonly corpusRatio95: number;
}

/** An extension's folder, or a script that is put into one. */
export async function withRival<T>(path: string, task: (rival: Measured) => Promise<T>): Promise<T> {
  const full = resolve(path);
  if ((await stat(full)).isDirectory()) return task({ name: 'the other', folder: full });
  const folder = await wrapScript(full);
  try {
    return await task({ name: 'the other', folder: folder.path });
  } finally {
    await folder.remove();
  }
}

/** The same pages with the bare walk, with our scan and with the other. */
export async function measureBeside(once: OnceScripts, rival: Measured): Promise<readonly WholeCost[]> {
  const bare = await withRival(once.bare, costsOf);
  const ours = await withRival(once.ours, costsOf);
  const theirs = await costsOf(rival);
  return [{ name: 'bare walk', ...bare }, { name: 'our scan', ...ours }, { name: rival.name, ...theirs }].map((each) => ({
    name: each.name,
    practice: each.practice,
    practiceRatio: each.practice / bare.practice,
    corpus: median(each.corpus),
    corpusRatio: median(ratios(each.corpus, bare.corpus)),
    corpusRatio95: quantile(ratios(each.corpus, bare.corpus), 0.95),
  }));
}

function ratios(costs: readonly number[], bases: readonly number[]): number[] {
  return costs.map((cost, at) => cost / (bases[at] ?? NaN));
}

async function costsOf(measured: Measured): Promise<{ practice: number; corpus: readonly number[] }> {
  const serve = await measuredPages();
  const names = ((await corpusPages()) ?? []).filter((_, at) => at % EVERY === 0);
  return withExtension(measured, serve, async (context) => {
    const costOn = (address: string): Promise<number> =>
      inNewPage(context, async (page) => {
        const session = await context.newCDPSession(page);
        const events = await traced(session, async () => {
          await page.goto(address, { waitUntil: 'domcontentloaded' });
          await page.waitForTimeout(REST_MS);
        });
        return costOf(events, 'chrome-extension://').total;
      });
    const practice: number[] = [];
    for (let turn = 0; turn < PRACTICE_TURNS; turn += 1) practice.push(await costOn(PRACTICE_PAGE));
    const corpus: number[] = [];
    for (const name of names) corpus.push(await costOn(`https://${CORPUS_HOST}/${encodeURIComponent(name)}`));
    return { practice: median(practice), corpus };
  });
}
