import { describe, expect, it, test } from 'vitest';
import { checkPhone, maskPhone, mendPhone } from '../../../lib/rules/phone';

const BARE = '13800138000';

describe('a phone number is mended to its bare eleven digits before the page casts it with parseFloat (miit-page 2.6)', () => {
  test.each([
    ['spaces', '138 0013 8000'],
    ['blanks at both ends', ' \t13800138000\r\n'],
    ['no-break spaces', '138\u00a00013\u202f8000'],
    ['ideographic spaces', '138\u30000013\u30008000'],
    ['hyphens', '138-0013-8000'],
    ['no-break hyphens', '138\u20110013\u20118000'],
    ['figure dashes', '138\u20120013\u20128000'],
    ['en dashes', '138–0013–8000'],
    ['em dashes', '138—0013—8000'],
    ['minus signs', '138\u22120013\u22128000'],
    ['full-width hyphens', '138－0013－8000'],
    ['small hyphens', '138\ufe630013\ufe638000'],
    ['dots', '138.0013.8000'],
    ['+86', '+8613800138000'],
    ['+86 with a space', '+86 138 0013 8000'],
    ['+86 with a dash', '+86-138-0013-8000'],
    ['+86 in brackets', '(+86)13800138000'],
    ['+86 in full-width brackets', '（＋８６）１３８００１３８０００'],
    ['0086', '008613800138000'],
    ['0086 with spaces', '0086 138 0013 8000'],
    ['86', '8613800138000'],
    ['full-width digits', '１３８００１３８０００'],
    ['square brackets', '[138]00138000'],
    ['direction marks of an address book', '\u202a+86 138\u200e0013\u200f8000\u202c'],
    ['direction isolates', '\u2066138 0013 8000\u2069'],
    ['zero-width marks', '138\u200b0013\u2060\ufeff8000'],
    ['soft hyphens', '138\u00ad00138000'],
  ])('%s', (_, raw) => {
    expect(mendPhone(raw)).toBe(BARE);
  });

  it('and mended twice is mended once', () => {
    expect(mendPhone(mendPhone('+86 138-0013-8000'))).toBe(BARE);
  });

  test.each([
    ['86 that begins a number of eleven digits', '86138001380', '86138001380'],
    ['a number that is too long', '138001380001', '138001380001'],
    ['two numbers', '13800138000/13900139000', '13800138000/13900139000'],
    ['letters', '138 0013 800O', '1380013800O'],
    ['nothing', '', ''],
    ['blanks only', ' \u3000 ', ''],
  ])('but nothing is guessed and nothing cut off: %s', (_, raw, mended) => {
    expect(mendPhone(raw)).toBe(mended);
  });
});

describe('a phone number is judged as it stands', () => {
  test.each([['13800138000'], ['19900000000'], ['17012345678'], ['16612345678']])(
    'eleven digits from 13 to 19 are right (miit-page 2.9): %s', (value) => expect(checkPhone(value)).toBeNull(),
  );

  test.each([
    ['', 'phoneMissing'],
    ['138 0013 8000', 'phoneNotDigits'],
    ['+8613800138000', 'phoneNotDigits'],
    ['１３８００１３８０００', 'phoneNotDigits'],
    ['1380013800O', 'phoneNotDigits'],
    ['138', 'phoneLength'],
    ['1380013800', 'phoneLength'],
    ['138001380001', 'phoneLength'],
    ['8613800138000', 'phoneLength'],
    ['12800138000', 'phoneStart'],
    ['10800138000', 'phoneStart'],
    ['23800138000', 'phoneStart'],
    ['01380013800', 'phoneStart'],
  ] as const)('%j is %s', (value, problem) => expect(checkPhone(value)).toBe(problem));
});

describe('a masked phone number tells two persons apart and cannot be called', () => {
  test.each([
    ['13800138000', '138****8000'],
    ['1380013800', '**********'],
    ['138001380001', '***********'],
    ['1380013800X', '***********'],
    ['', ''],
  ])('%j is shown as %j', (value, mask) => expect(maskPhone(value)).toBe(mask));
});
