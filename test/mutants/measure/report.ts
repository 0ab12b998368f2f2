import { table } from '../../bench/table';
import type { Failure } from '../in-page';
import type { Figures } from './figures';
import type { RunOutcome } from './run';

function percent(part: number, whole: number): string {
  return whole === 0 ? '-' : `${((part / whole) * 100).toFixed(2)} %`;
}

/** A run as it is read by a person; in detail with what loses most. */
export function reportOf(outcome: RunOutcome, figures: Figures, isDetailed: boolean): string {
  const { options: { seed, mutants }, corpus } = outcome;
  const { forms, found, claims, falseClaims, confusion, falseClaimBound, corpusBound } = figures;
  const bases = outcome.judgements.filter(({ drifts, breaker }) => drifts.length === 0 && breaker === null);
  return [
    `${mutants} mutants, seed ${seed}`,
    `  recall      ${percent(found, forms)}   ${found} of ${forms} forms found, each node the right one`,
    `  precision   ${percent(claims - falseClaims, claims)}   ${falseClaims} of ${claims} claims false`,
    `  base forms  ${bases.filter(({ why }) => why === null).length} of ${bases.length}`,
    corpus === null
      ? '  corpus      skipped: ../shared/corpus/pages is not beside this checkout'
      : `  corpus      ${corpus.claimed.length} of ${corpus.pages} pages of other sites claimed (${corpus.withFields} show a field); 95 % bound ${percent(corpusBound ?? NaN, 1)}`,
    '',
    table('Pages', ['', 'all right', 'not'], [
      ['with a form', `${confusion.truePositives}`, `${confusion.falseNegatives}`],
      ['without', `${confusion.trueNegatives}`, `${confusion.falsePositives}`],
    ]),
    `Matthews correlation ${figures.matthews.toFixed(4)}; false claims on pages without a form: 95 % bound ${percent(falseClaimBound, 1)}`,
    ...(corpus?.claimed ?? []).map((line) => `  claimed: ${line}`),
    ...(isDetailed ? [...weakest(outcome), ...brokenOnes(outcome)] : []),
  ].join('\n');
}

/** How many drifts are named as the weakest. */
const WEAKEST = 8;

/** The drifts after which the most is lost. */
function weakest({ judgements }: RunOutcome): string[] {
  const whole = judgements.filter(({ breaker }) => breaker === null);
  const rates = [...new Set(whole.flatMap(({ drifts }) => drifts))].map((name) => {
    const all = whole.filter(({ drifts }) => drifts.includes(name));
    return { name, all: all.length, lost: all.filter(({ why }) => why !== null).length };
  });
  const lossy = rates.filter(({ lost }) => lost > 0).toSorted((a, b) => b.lost / b.all - a.lost / a.all);
  return lossy.slice(0, WEAKEST).map(({ name, all, lost }) => `  not right after: ${name}, ${lost} of ${all}`);
}

/** Which breakers were not noticed, and how often. */
function brokenOnes({ judgements }: RunOutcome): string[] {
  const names = [...new Set(judgements.flatMap(({ breaker }) => breaker ?? []))];
  return names.flatMap((name) => {
    const all = judgements.filter(({ breaker }) => breaker === name);
    const missed = all.filter(({ why }) => why !== null).length;
    return missed === 0 ? [] : [`  claimed though broken: ${name}, ${missed} of ${all.length}`];
  });
}

/** A mutant at length, and how to see it again. */
export function failureText({ number, why, about, html }: Failure, seed: number): string {
  return [`mutant ${number}: ${why}`, `  ${about}`, `  ${html}`, `  again: npm run mutants -- one ${seed} ${number}`].join('\n');
}
