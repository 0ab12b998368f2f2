import { describe, expect, test } from 'vitest';
import { figuresOf } from '../../mutants/measure/figures';
import { failureText, reportOf } from '../../mutants/measure/report';
import type { RunOutcome } from '../../mutants/measure/run';

const fine = { forms: 1, found: 1, claims: 1, falseClaims: 0, why: null, breaker: null };
const RUN: RunOutcome = {
  options: { browser: 'chromium', script: '', seed: 7, mutants: 4, told: 0 },
  judgements: [
    { ...fine, number: 0, drifts: [] },
    { ...fine, number: 1, drifts: ['wrapped'] },
    { ...fine, number: 2, drifts: ['wrapped', 'other words'], found: 0, claims: 0, why: 'shown: 1 of 1 not found' },
    { ...fine, number: 3, drifts: [], forms: 0, found: 0, falseClaims: 1, breaker: 'no phone', why: 'shown: try claimed' },
  ],
  failures: [],
  corpus: { pages: 280, withFields: 270, claimed: [] },
};

const said = (run: RunOutcome, isDetailed: boolean): string => reportOf(run, figuresOf(run), isDetailed);

describe('the report of a run', () => {
  test('says seed, recall, precision, the corpus and the bound of its rate', () => {
    expect(said(RUN, false)).toContain('4 mutants, seed 7');
    expect(said(RUN, false)).toMatch(/recall +66\.67 % +2 of 3 forms/);
    expect(said(RUN, false)).toMatch(/precision +66\.67 % +1 of 3 claims false/);
    expect(said(RUN, false)).toMatch(/corpus +0 of 280 pages of other sites claimed \(270 show a field\); 95 % bound 1\.06 %/);
  });

  test('says that the corpus was skipped where it is not', () => {
    expect(said({ ...RUN, corpus: null }, false)).toMatch(/corpus +skipped: \.\.\/shared\/corpus\/pages is not beside/);
  });

  test('names what loses most when asked in detail', () => {
    expect(said(RUN, true)).toContain('not right after: other words, 1 of 1\n  not right after: wrapped, 1 of 2');
    expect(said(RUN, true)).toContain('claimed though broken: no phone, 1 of 1');
    expect(said(RUN, false)).not.toContain('not right after');
  });

  test('says how to see a mutant again', () => {
    expect(failureText({ number: 2, why: 'x', about: 'table', html: '<p>' }, 7)).toContain('npm run mutants -- one 7 2');
  });
});
