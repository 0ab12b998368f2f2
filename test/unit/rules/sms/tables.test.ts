import { describe, expect, it, test } from 'vitest';
import { FILING_TYPES } from '../../../../lib/rules/filing';
import { OTHER_MESSAGES } from '../../../../lib/rules/sms/other-messages';
import { judgeSender, SENDERS } from '../../../../lib/rules/sms/senders';
import { MINISTRY_SIGNATURES } from '../../../../lib/rules/sms/signatures';
import { statedType, TYPE_WORDS } from '../../../../lib/rules/sms/type-words';

describe('every row names its source', () => {
  test.each([...MINISTRY_SIGNATURES, ...SENDERS, ...TYPE_WORDS, ...OTHER_MESSAGES])('$source, $date', ({ source, date }) => {
    expect(source).not.toBe('');
    expect(date).toMatch(/^20\d\d(?:-\d\d){0,2}$/);
  });
});

describe('the sender (seed S0, 2020-08-18; JD Cloud, 2019-07; Huawei Cloud, 2025)', () => {
  test.each([
    ['12381', 'ministry'], ['1069012345612381', 'ministry'], ['861069012312381', 'ministry'], ['106598051001', 'retired'], ['10655113', 'retired'], ['106575000130', 'retired'],
    ['10690123456', 'other'], ['123812', 'other'], ['112381', 'other'], ['13800138000', 'other'], ['95588', 'other'],
  ])('%s: %s', (number, is) => expect(judgeSender(number).is).toBe(is));
});

describe('the words of a type (seed S1, 2025-03; a report of 2019-08-29; others inferred, 2026)', () => {
  test.each(TYPE_WORDS.flatMap(({ words, types }) => words.split(' ').map((word) => [word, types] as const)))('%s', (word, types) => {
    expect(statedType(`您的${word}已提交，核验链接`)).toMatchObject({ typeWord: word, filingTypes: types });
    expect(statedType(`您的${word}备案已提交，核验链接`)).toMatchObject({ filingTypes: types });
  });

  it('name every filing type that Heyan knows, and no word two rows', () => {
    expect(new Set(TYPE_WORDS.flatMap(({ types }) => types))).toEqual(new Set(FILING_TYPES));
    const words = TYPE_WORDS.flatMap((row) => row.words.split(' '));
    expect(new Set(words).size).toBe(words.length);
  });
});
