import { describe, expect, test } from 'vitest';
import { type Figures, figuresOf, gainsOf, lossesOf } from '../../mutants/measure/figures';
import type { RunOutcome } from '../../mutants/measure/run';
import { THRESHOLDS } from '../../mutants/measure/thresholds';

type Judged = RunOutcome['judgements'][number];

const judged = (number: number, more: Partial<Judged>): Judged =>
  ({ number, forms: 1, found: 1, claims: 1, falseClaims: 0, why: null, drifts: [], breaker: null, ...more });

const RUN: RunOutcome = {
  options: { browser: 'chromium', script: '', seed: 1, mutants: 4, told: 0 },
  judgements: [
    judged(0, {}),
    judged(1, { found: 0, falseClaims: 1, why: 'phone is wrong' }),
    judged(2, { forms: 0, found: 0, claims: 1, falseClaims: 1, breaker: 'no phone', why: 'claimed' }),
    judged(3, { forms: 0, found: 0, claims: 0, breaker: 'no submit' }),
  ],
  failures: [],
  corpus: { pages: 10, withFields: 9, claimed: ['a.html: try'] },
};

describe('the figures of a run', () => {
  test('count forms and claims in mutants, and pages in mutants and corpus', () => {
    const { forms, found, claims, falseClaims, confusion } = figuresOf(RUN);
    expect([forms, found, claims, falseClaims]).toEqual([2, 1, 3, 2]);
    expect(confusion).toEqual({ truePositives: 1, falseNegatives: 1, falsePositives: 2, trueNegatives: 10 });
  });

  test('do without the corpus where there is none', () => {
    const figures = figuresOf({ ...RUN, corpus: null });
    expect(figures.corpusBound).toBeNull();
    expect(figures.confusion).toEqual({ truePositives: 1, falseNegatives: 1, falsePositives: 1, trueNegatives: 1 });
  });
});

describe('the thresholds', () => {
  const { leastFound, mostFalseClaims } = THRESHOLDS;
  const as = (found: number, falseClaims: number): Figures => ({ ...figuresOf(RUN), found, falseClaims });
  const without = { ...RUN, corpus: null };

  test('hold at what they say', () => {
    expect(lossesOf(as(leastFound, mostFalseClaims), without)).toEqual([]);
    expect(gainsOf(as(leastFound, mostFalseClaims))).toEqual([]);
  });

  test('fail at one form fewer, one false claim more, one page of another site', () => {
    expect(lossesOf(as(leastFound - 1, mostFalseClaims), without)).toHaveLength(1);
    expect(lossesOf(as(leastFound, mostFalseClaims + 1), without)).toHaveLength(1);
    expect(lossesOf(as(leastFound, mostFalseClaims), RUN)).toEqual(['claims on 1 pages of other sites; at most 0 were before']);
  });

  test('say when they can be set anew', () => {
    expect(gainsOf(as(leastFound + 1, mostFalseClaims - 1))).toHaveLength(2);
  });
});
