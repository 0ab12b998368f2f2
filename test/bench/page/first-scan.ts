import { readFile } from 'node:fs/promises';
import type { BrowserContext, Page } from 'playwright-core';
import { corpusPages } from '../../mutants/measure/corpus';
import { median, quantile } from '../measure';
import type { ScanInPage, Way } from './in-page';
import { pageServedBy, withPlainChromium } from './isolated';
import { CORPUS_HOST, measuredPages, PRACTICE_PAGE } from './pages';

/** So many fresh documents of the practice site; both orders as often. */
const TURNS = 40;
/** And of each page of the corpus. */
const CORPUS_TURNS = 2;

/** What a number of scans came to. Times in ms. */
export interface Scans {
  readonly scans: number;
  readonly bare: number;
  readonly ours: number;
  /** The middle of the ratios, and what 95 % of them stay below. */
  readonly ratio: number;
  readonly ratio95: number;
}

export interface FirstScans {
  readonly isExact: boolean;
  readonly practice: Scans;
  readonly practiceLayout: Scans;
  /** The second ones in the same documents: what the first cost beyond them is code that ran for the first time. */
  readonly practiceAgain: Scans;
  /** Over pages: the ratio of a page is the middle of its turns. Null without the corpus. */
  readonly corpus: Scans | null;
}

type Times = Readonly<Record<Way, number>>;

interface Scope {
  readonly heyanScan: ScanInPage;
}

/** First scans in documents that nobody has scanned before, ours beside a bare walk. `script` is the file of the page's script. */
export async function measureFirstScans(script: string, say: (line: string) => void): Promise<FirstScans> {
  const source = await readFile(script, 'utf8');
  const serve = await measuredPages();
  return withPlainChromium(async (context: BrowserContext) => {
    const page = await pageServedBy(context, serve);
    say(`first scans of the practice site, ${TURNS} fresh documents`);
    const practice = await inTurns(TURNS, (turn) => scanPractice(page, source, turn));
    const practiceLayout = await inTurns(TURNS, (turn) => scanPractice(page, source, turn, { layout: true }));
    const practiceAgain = await inTurns(TURNS, (turn) => scanPractice(page, source, turn, { again: true }));
    const isExact = await page.evaluate(() => (globalThis as unknown as Scope).heyanScan.isExact);
    const names = await corpusPages();
    if (names !== null) say(`first scans of ${names.length} pages of other sites, ${CORPUS_TURNS} fresh documents each`);
    const corpus = names === null ? null : await scanCorpus(page, source, names);
    return { isExact, practice: scansOf(practice), practiceLayout: scansOf(practiceLayout), practiceAgain: scansOf(practiceAgain), corpus };
  });
}

async function inTurns(turns: number, scan: (turn: number) => Promise<Times>): Promise<readonly Times[]> {
  const all: Times[] = [];
  // The first document of all meets a browser that is still busy with its own start.
  for (let turn = -1; turn < turns; turn += 1) {
    const times = await scan(turn);
    if (turn >= 0) all.push(times);
  }
  return all;
}

/** `layout`: the boxes are stale too. `again`: the second scan of the document is what counts. */
interface Manner {
  readonly layout?: boolean;
  readonly again?: boolean;
}

async function scanPractice(page: Page, source: string, turn: number, { layout = false, again = false }: Manner = {}): Promise<Times> {
  await page.goto('about:blank');
  await page.goto(PRACTICE_PAGE);
  await page.locator('input[placeholder*="证件号码后六位"]').first().waitFor();
  const first = await scanFirst(page, source, turn, layout);
  return again ? scanOnce(page, turn, layout) : first;
}

async function scanFirst(page: Page, source: string, turn: number, layout: boolean): Promise<Times> {
  await page.evaluate(source);
  return scanOnce(page, turn, layout);
}

function scanOnce(page: Page, turn: number, layout: boolean): Promise<Times> {
  const order: readonly Way[] = turn % 2 === 0 ? ['bare', 'ours'] : ['ours', 'bare'];
  return page.evaluate(([ways, stale]) => (globalThis as unknown as Scope).heyanScan.scan(ways, stale), [order, layout] as const);
}

async function scanCorpus(page: Page, source: string, names: readonly string[]): Promise<Scans> {
  const middles: Times[] = [];
  for (const name of names) {
    const turns: Times[] = [];
    for (let turn = 0; turn < CORPUS_TURNS; turn += 1) {
      await page.goto(`https://${CORPUS_HOST}/${encodeURIComponent(name)}`, { waitUntil: 'commit' });
      await page.waitForFunction(() => document.readyState !== 'loading');
      turns.push(await scanFirst(page, source, turn, false));
    }
    middles.push({ bare: median(turns.map(({ bare }) => bare)), ours: median(turns.map(({ ours }) => ours)) });
  }
  return scansOf(middles);
}

function scansOf(all: readonly Times[]): Scans {
  const ratios = all.map(({ bare, ours }) => ours / bare);
  return {
    scans: all.length,
    bare: median(all.map(({ bare }) => bare)),
    ours: median(all.map(({ ours }) => ours)),
    ratio: median(ratios),
    ratio95: quantile(ratios, 0.95),
  };
}
