import { describe, expect, test } from 'vitest';
import { median, quantile } from '../../bench/measure';

describe('figures in a row', () => {
  test('have a middle: one of them, or between two', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 3, 2])).toBe(2.5);
  });

  test('stay for 95 % of them at or below one of them', () => {
    const hundred = Array.from({ length: 100 }, (_, at) => 100 - at);
    expect(quantile(hundred, 0.95)).toBe(95);
    expect(quantile([5, 1], 0.95)).toBe(5);
    expect(quantile([7], 0.5)).toBe(7);
    expect(quantile([], 0.95)).toBeNaN();
  });
});
