import type { Page } from 'playwright-core';
import type { Batch, Failure, InPage } from '../in-page';
import { withFinderPage } from './chromium';
import { claimedIn, corpusPages } from './corpus';

export interface RunOptions {
  /** The file of the page's script. */
  readonly script: string;
  readonly seed: number;
  readonly mutants: number;
  /** How many failures are told at length. */
  readonly told: number;
  readonly onProgress?: (line: string) => void;
}

/** What a run came to. */
export interface RunOutcome {
  readonly options: RunOptions;
  readonly judgements: Batch['judgements'];
  readonly failures: readonly Failure[];
  /** Null where there is no corpus beside the checkout. */
  readonly corpus: { readonly pages: number; readonly claimed: readonly string[] } | null;
}

/** So many at once: a word of progress comes between them. */
const BATCH = 250;

/** Judges mutants, and then the corpus, in one page of Chromium. */
export function runMutants(options: RunOptions): Promise<RunOutcome> {
  return withFinderPage(options.script, async (page) => {
    const judgements: Batch['judgements'][number][] = [];
    const failures: Failure[] = [];
    for (let from = 0; from < options.mutants; from += BATCH) {
      const to = Math.min(from + BATCH, options.mutants);
      const batch = await judgeIn(page, options.seed, from, to, options.told - failures.length);
      judgements.push(...batch.judgements);
      failures.push(...batch.failures);
      options.onProgress?.(`${to} of ${options.mutants} mutants`);
    }
    const names = await corpusPages();
    const corpus = names === null ? null : { pages: names.length, claimed: await claimedIn(page, names) };
    return { options, judgements, failures, corpus };
  });
}

function judgeIn(page: Page, seed: number, from: number, to: number, told: number): Promise<Batch> {
  return page.evaluate(
    (args) => (globalThis as unknown as { heyanMutants: InPage }).heyanMutants.judge(...args),
    [seed, from, to, told] as const,
  );
}

/** One mutant, at length. */
export function showMutant(script: string, seed: number, number: number): Promise<Failure> {
  return withFinderPage(script, (page) =>
    page.evaluate((args) => (globalThis as unknown as { heyanMutants: InPage }).heyanMutants.show(...args), [seed, number] as const),
  );
}
