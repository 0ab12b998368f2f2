import { describe, expect, expectTypeOf, it, test } from 'vitest';
import { COUNTING, type CountingReading, type CountingRow, READING } from '../../../lib/rules/counting';

/** Every reading of each question, the strictest first: the one by which a person never has fewer tries than shown. */
const STRICTEST_FIRST: { readonly [Question in keyof CountingReading]: readonly CountingReading[Question][] } = {
  per: ['filing', 'person'],
  wrongTries: ['cumulative', 'consecutive'],
  afterResend: ['kept', 'reset'],
};

const QUESTIONS = Object.keys(STRICTEST_FIRST) as (keyof CountingReading)[];
const row = (question: keyof CountingReading): CountingRow<string> => COUNTING[question];

describe('the reading of how the ministry counts', () => {
  it('has a row for each question, and no other', () => {
    expect(Object.keys(COUNTING).sort()).toEqual([...QUESTIONS].sort());
  });

  it('is the column "taken" of the table', () => {
    expect(READING).toEqual(Object.fromEntries(QUESTIONS.map((question) => [question, row(question).taken])));
  });

  it('is typed as a question that is still open, so that code must have an answer to each reading', () => {
    expectTypeOf(COUNTING.per.taken).toEqualTypeOf<'filing' | 'person'>();
    expectTypeOf(COUNTING.wrongTries.taken).toEqualTypeOf<'cumulative' | 'consecutive'>();
    expectTypeOf(COUNTING.afterResend.taken).toEqualTypeOf<'kept' | 'reset'>();
  });
});

describe.each(QUESTIONS)('of %s', (question) => {
  const { taken, otherReadings, sources, why } = row(question);
  const [strictest, ...looser] = STRICTEST_FIRST[question];

  test('the strictest reading is taken', () => expect(taken).toBe(strictest));

  test('every other reading is named', () => expect([...otherReadings].sort()).toEqual([...looser].sort()));

  test('at least two sources are named, each once and with its date, and it is said why', () => {
    expect(new Set(sources.map(({ source }) => source)).size).toBe(sources.length);
    expect(sources.length).toBeGreaterThanOrEqual(2);
    for (const { source, date, says } of sources) {
      expect(source).not.toBe('');
      expect(date).toMatch(/^\d{4}(-\d\d){0,2}$/);
      expect(says).not.toBe('');
    }
    expect(sources.map(({ date }) => date)).toEqual(sources.map(({ date }) => date).sort());
    expect(why).not.toBe('');
  });
});
