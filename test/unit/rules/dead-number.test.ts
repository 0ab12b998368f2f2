import { describe, expect, it, test } from 'vitest';
import { deadNumber } from '../../../lib/rules/dead-number';
import { FILING_TYPES } from '../../../lib/rules/filing';

describe('what to do when the number is dead or lost', () => {
  test.each([
    ['first', undefined, 'recover wait correct', "do nothing, 24 hours, then change it (Aliyun's text, S1, 2025-03)"],
    ['addService', undefined, 'typeNew recover wait correct', 'a new site may change the number itself (JD Cloud 2019-07)'],
    ['changeSubject', undefined, 'typeNew recover wait correct', 'the new number is verified (JD Cloud 2019-07, Tencent 2022)'],
    ['changeService', 'renamed', 'typeNew recover wait correct', 'the same'],
    ['changeBoth', undefined, 'typeNew recover wait correct', 'the same'],
    ['addAccess', undefined, 'askOld wait changeAtOld submitAgain noProvider',
      'ask there (S0 2020-08-18); change at the old provider first; a shell is cancelled and filed again (Tencent 2022, Volcengine 2021, ksbaw 2023)'],
    ['addAccess', 'sameNameElsewhere', 'recover wait correct', 'the number typed at Douyin counts (S2 2024)'],
    ['cancelSubject', undefined, 'recover wait changeFirst', 'inferred from the rule for changes (JD Cloud 2019-07)'],
    ['cancelService', undefined, 'recover wait changeFirst', 'the same'],
    ['changeAccess', undefined, 'recover wait changeFirst', 'the same'],
  ] as const)('%s, case %s: %s (%s)', (type, situation, steps, _) => {
    expect(deadNumber(type, situation).map(({ step }) => step).join(' ')).toBe(steps);
  });

  it('each step with its source, for every filing type', () => {
    for (const type of FILING_TYPES) {
      const steps = deadNumber(type);
      expect(steps.length).toBeGreaterThan(2);
      for (const { step, sources } of steps) expect(sources.length, `${type} ${step}`).toBeGreaterThan(0);
    }
  });

  it('and whoever has handed in already waits the 24 hours before anything is changed (S1, 2025-03)', () => {
    for (const type of FILING_TYPES) {
      const steps = deadNumber(type).map(({ step }) => step);
      const changes = steps.filter((step) => step === 'correct' || step === 'changeAtOld' || step === 'changeFirst');
      expect(changes).toHaveLength(1);
      for (const change of changes) expect(steps.indexOf('wait')).toBeLessThan(steps.indexOf(change));
    }
  });
});
