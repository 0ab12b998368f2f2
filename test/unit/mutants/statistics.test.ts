import { describe, expect, test } from 'vitest';
import { confusionOf, matthews, upperBound } from '../../mutants/measure/statistics';

describe('the bound of a rate', () => {
  test('is that of Clopper and Pearson where nothing happened: 1 - 0.05^(1/n)', () => {
    expect(upperBound(0, 280)).toBeCloseTo(0.01064201, 7);
    expect(upperBound(0, 1)).toBeCloseTo(0.95, 12);
  });

  test('is that of Clopper and Pearson where something happened', () => {
    // One of two: 1 - (1 - p)^2 - 0 counts as at most one of two when p^2 = 0.95.
    expect(upperBound(1, 2)).toBeCloseTo(Math.sqrt(0.95), 12);
    // The 97.5 % bound for 10 of 100, as tables of the two-sided 95 % interval have it: 17.62 %.
    expect(upperBound(10, 100, 0.975)).toBeCloseTo(0.1762226, 6);
    expect(upperBound(1, 10)).toBeCloseTo(0.3941633, 6);
  });

  test('is 1 where all happened, or nothing was tried', () => {
    expect(upperBound(3, 3)).toBe(1);
    expect(upperBound(0, 0)).toBe(1);
  });

  test('holds with many trials, whose terms are too small for a double', () => {
    expect(upperBound(500, 10_000)).toBeCloseTo(0.0537, 4);
    expect(upperBound(1, 1_000_000)).toBeCloseTo(4.7439e-6, 9);
  });
});

describe('the confusion matrix', () => {
  test('counts positives and negatives, each right or not', () => {
    const page = (isPositive: boolean, isRight: boolean) => ({ isPositive, isRight });
    const pages = [page(true, true), page(true, true), page(true, false), page(false, false), page(false, true), page(false, true), page(false, true)];
    expect(confusionOf(pages)).toEqual({ truePositives: 2, falseNegatives: 1, falsePositives: 1, trueNegatives: 3 });
  });

  test('has a correlation of 1 when all is right, of -1 when nothing is, of 0 when a row is empty', () => {
    expect(matthews({ truePositives: 3, falseNegatives: 0, falsePositives: 0, trueNegatives: 5 })).toBeCloseTo(1, 12);
    expect(matthews({ truePositives: 0, falseNegatives: 3, falsePositives: 5, trueNegatives: 0 })).toBeCloseTo(-1, 12);
    expect(matthews({ truePositives: 0, falseNegatives: 0, falsePositives: 0, trueNegatives: 5 })).toBe(0);
  });

  test('has the correlation of the known example: 90, 4, 5, 1', () => {
    // (90 * 1 - 5 * 4) / sqrt(95 * 94 * 6 * 5)
    expect(matthews({ truePositives: 90, falseNegatives: 4, falsePositives: 5, trueNegatives: 1 })).toBeCloseTo(70 / Math.sqrt(95 * 94 * 6 * 5), 12);
  });
});
