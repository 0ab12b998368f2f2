import type { Batch, Failure, InPage } from '../in-page';
import { claimedIn, type CorpusOutcome, corpusPages } from './corpus';
import { type FinderPage, withFinderPage } from './finder-page';

export interface RunOptions {
  readonly browser: 'chromium' | 'firefox';
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
  readonly corpus: CorpusOutcome | null;
}

/** So many at once: a word of progress comes between them. */
const BATCH = 250;

/** Judges mutants, and then the corpus, in one page. */
export function runMutants(options: RunOptions): Promise<RunOutcome> {
  return withFinderPage(options.browser, options.script, async (page) => {
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
    const corpus = names === null ? null : await claimedIn(page, names);
    return { options, judgements, failures, corpus };
  });
}

interface Scope {
  readonly heyanMutants: InPage;
}

function judgeIn(page: FinderPage, ...args: Parameters<InPage['judge']>): Promise<Batch> {
  return page.evaluate((...given) => (globalThis as unknown as Scope).heyanMutants.judge(...given), ...args);
}

/** One mutant, at length. */
export function showMutant(script: string, seed: number, number: number): Promise<Failure> {
  return withFinderPage('chromium', script, (page) =>
    page.evaluate((...given) => (globalThis as unknown as Scope).heyanMutants.show(...given), seed, number),
  );
}
