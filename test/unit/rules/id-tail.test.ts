import { describe, expect, it, test } from 'vitest';
import { checkIdTail, ID_TAIL_LENGTH, maskIdTail, mendIdTail } from '../../../lib/rules/id-tail';

describe('the ID tail is the last six characters of the document, symbols included (seeds S0 and S1)', () => {
  test.each([
    ['the example of S1 with brackets', 'A1234567（8）', '567（8）'],
    ['the example of S1 with X', 'A123456X', '23456X'],
    ['a whole number of 18 digits, of which the page would keep the first six (miit-page 2.7)', '110101199001011234', '011234'],
    ['a whole number that ends in X', '11010119900101123X', '01123X'],
    ['a small x', '11010119900101123x', '01123X'],
    ['a full-width X', '11010119900101123Ｘ', '01123X'],
    ['a small full-width x', '01123ｘ', '01123X'],
    ['full-width digits', '０１１２３４', '011234'],
    ['full-width letters', 'Ｈ１２３４５６７８', '345678'],
    ['brackets as typed: half-width ones stay so (verification 2.3)', 'A1234567(8)', '567(8)'],
    ['spaces inside', '110101 19900101 1234', '011234'],
    ['blanks at the ends', ' 01123X\n', '01123X'],
    ['marks that nobody sees', '\u202d01\u200b123X\u2060\u202c\ufeff', '01123X'],
    ['a document shorter than six characters, whole', 'A123', 'A123'],
    ['nothing', '', ''],
  ])('%s', (_, raw, tail) => expect(mendIdTail(raw)).toBe(tail));

  it('counts characters as a person does, and cuts none in two', () => {
    expect(mendIdTail('\u{20000}1234567')).toBe('234567');
    expect(mendIdTail('1\u{20000}23456')).toBe('\u{20000}23456');
    expect(Array.from(mendIdTail('😀'.repeat(9)))).toHaveLength(ID_TAIL_LENGTH);
  });

  it('mended twice is mended once', () => {
    for (const raw of ['A1234567（8）', '11010119900101123x', 'a 1']) {
      expect(mendIdTail(mendIdTail(raw))).toBe(mendIdTail(raw));
    }
  });
});

describe('an ID tail is judged as the page will send it', () => {
  test.each([['011234'], ['01123X'], ['567（8）'], ['567(8)'], ['23456X'], ['\u{20000}23456']])(
    '%s can be right', (value) => expect(checkIdTail(value)).toBeNull(),
  );

  test.each([
    ['nothing', '', 'tailMissing'],
    ['blanks only', ' \u3000 ', 'tailMissing'],
    ['invisible marks only', '\u200b\u200e', 'tailMissing'],
    ['too short', '1234', 'tailLength'],
    ['a whole number', '110101199001011234', 'tailLong'],
    ['seven characters', '1234567', 'tailLong'],
    ['a blank in it, which is sent as typed (miit-page 2.8)', '0112 3', 'tailBlank'],
    ['a blank behind it', '01123 ', 'tailBlank'],
    ['a no-break space', '0112\u00a03', 'tailBlank'],
    ['a mark that nobody sees', '01123\u200b', 'tailBlank'],
    ['a small x at the end', '01123x', 'tailLowerX'],
    ['a small full-width x at the end', '01123ｘ', 'tailLowerX'],
  ] as const)('%s', (_, value, problem) => expect(checkIdTail(value)).toBe(problem));
});

describe('a masked tail tells two documents apart and gives none away', () => {
  test.each([
    ['01123X', '****3X'],
    ['567（8）', '****8）'],
    ['1234', '**34'],
    ['123', '***'],
    ['12', '**'],
    ['1', '*'],
    ['', ''],
    ['😀😀😀😀😀😀', '****😀😀'],
  ])('%j is shown as %j', (value, mask) => expect(maskIdTail(value)).toBe(mask));
});
