import { figuresOf, gainsOf, lossesOf } from './figures';
import { failureText, reportOf } from './report';
import { type RunOptions, runMutants, showMutant } from './run';
import { RUN } from './thresholds';

/** One mutant as text. */
export async function one(script: string, seed: number, number: number): Promise<string> {
  return failureText(await showMutant(script, seed, number), seed);
}

/** A run as text, with its first failures. */
export async function many(options: RunOptions): Promise<string> {
  const outcome = await runMutants(options);
  const failures = outcome.failures.map((failure) => failureText(failure, options.seed));
  return [...failures, '', reportOf(outcome, figuresOf(outcome), true)].join('\n');
}

interface Checked {
  readonly losses: readonly string[];
  readonly note: string;
  readonly output: string;
}

/** The run of `npm test`. */
export async function checked(browser: RunOptions['browser'], script: string, onProgress: (line: string) => void): Promise<Checked> {
  const outcome = await runMutants({ ...RUN, browser, script, told: 0, onProgress });
  const figures = figuresOf(outcome);
  const losses = lossesOf(figures, outcome);
  const gains = gainsOf(figures).map((gain) => `better than test/mutants/measure/thresholds.ts says: ${gain}`);
  return {
    losses,
    note: `${figures.found} of ${figures.forms} forms, ${figures.falseClaims} false claims${outcome.corpus === null ? ', no corpus' : ''}`,
    output: [reportOf(outcome, figures, losses.length > 0), ...gains].join('\n'),
  };
}
