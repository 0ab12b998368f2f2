import { describe, expect, it, test } from 'vitest';
import { mayAnswer, OUTCOMES } from '../../../lib/rules/outcome';

describe('what each form can be answered with (verification 6)', () => {
  test.each(['passed', 'done', 'wrong'] as const)('%s is of the verification form only', (outcome) => {
    expect([mayAnswer('try', outcome), mayAnswer('resend', outcome)]).toEqual([true, false]);
  });

  test.each(['resent', 'nothingToResend', 'resendLimit'] as const)('%s is of the resend form only (answers 100 to 102)', (outcome) => {
    expect([mayAnswer('try', outcome), mayAnswer('resend', outcome)]).toEqual([false, true]);
  });

  test.each(['locked', 'notSent', 'unknown'] as const)('%s can be read after either', (outcome) => {
    expect([mayAnswer('try', outcome), mayAnswer('resend', outcome)]).toEqual([true, true]);
  });

  it('no outcome is of neither form', () => {
    expect(OUTCOMES.filter((outcome) => !mayAnswer('try', outcome) && !mayAnswer('resend', outcome))).toEqual([]);
  });
});
