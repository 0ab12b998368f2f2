import type { RunOutcome } from './run';
import { type Confusion, confusionOf, matthews, upperBound } from './statistics';
import { THRESHOLDS } from './thresholds';

/** What is read from a run. */
export interface Figures {
  /** Forms that must be found, and those that were. */
  readonly forms: number;
  readonly found: number;
  /** Claims of forms, and those of no such form. */
  readonly claims: number;
  readonly falseClaims: number;
  /** Pages: base forms and their mutants are positive, broken ones and the corpus negative. */
  readonly confusion: Confusion;
  readonly matthews: number;
  /** With a confidence of 95 %, a page without the form is claimed no more often than this: all negatives, and the corpus alone. */
  readonly falseClaimBound: number;
  readonly corpusBound: number | null;
}

export function figuresOf({ judgements, corpus }: RunOutcome): Figures {
  const sum = (key: 'forms' | 'found' | 'claims' | 'falseClaims'): number => judgements.reduce((total, each) => total + each[key], 0);
  const claimed = corpus?.claimed.length ?? 0;
  const confusion = confusionOf([
    ...judgements.map(({ breaker, why }) => ({ isPositive: breaker === null, isRight: why === null })),
    ...Array.from({ length: corpus?.pages ?? 0 }, (_, at) => ({ isPositive: false, isRight: at >= claimed })),
  ]);
  const { falsePositives, trueNegatives } = confusion;
  return {
    forms: sum('forms'), found: sum('found'), claims: sum('claims'), falseClaims: sum('falseClaims'),
    confusion,
    matthews: matthews(confusion),
    falseClaimBound: upperBound(falsePositives, falsePositives + trueNegatives),
    corpusBound: corpus === null ? null : upperBound(claimed, corpus.pages),
  };
}

/** What was lost against the thresholds, in words; none when all holds. */
export function lossesOf({ forms, found, falseClaims }: Figures, { corpus }: RunOutcome): readonly string[] {
  const { leastFound, mostFalseClaims, mostCorpusPages } = THRESHOLDS;
  const claimed = corpus?.claimed ?? [];
  return [
    ...(found < leastFound ? [`${found} of ${forms} forms found; at least ${leastFound} were before`] : []),
    ...(falseClaims > mostFalseClaims ? [`${falseClaims} false claims; at most ${mostFalseClaims} were before`] : []),
    ...(claimed.length > mostCorpusPages ? [`claims on ${claimed.length} pages of other sites; at most ${mostCorpusPages} were before`] : []),
  ];
}

/** What is better than the thresholds say: they may be set anew. */
export function gainsOf({ found, falseClaims }: Figures): readonly string[] {
  const { leastFound, mostFalseClaims } = THRESHOLDS;
  return [
    ...(found > leastFound ? [`leastFound can be ${found}`] : []),
    ...(falseClaims < mostFalseClaims ? [`mostFalseClaims can be ${falseClaims}`] : []),
  ];
}
