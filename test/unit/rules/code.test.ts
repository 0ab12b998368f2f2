import { describe, expect, test } from 'vitest';
import { checkCode, mendCode } from '../../../lib/rules/code';

describe('the code is six Arabic digits (seed S0), and stays text, since a leading zero counts', () => {
  test.each([['123456'], ['000000'], ['012345']])('%s is right', (value) => expect(checkCode(value)).toBeNull());

  test.each([
    ['', 'codeMissing'],
    ['12345', 'codeLength'],
    ['1234567', 'codeLength'],
    ['12345a', 'codeNotDigits'],
    [' 123456', 'codeNotDigits'],
    ['123456 ', 'codeNotDigits'],
    ['１２３４５６', 'codeNotDigits'],
    ['12345６', 'codeNotDigits'],
    ['-12345', 'codeNotDigits'],
    ['1e5000', 'codeNotDigits'],
  ] as const)('%j is %s', (value, problem) => expect(checkCode(value)).toBe(problem));
});

describe('the page sends blanks in the code as they are (miit-page 2.8): they are mended away', () => {
  test.each([
    [' 123456 ', '123456'],
    ['123 456', '123456'],
    ['123\u00a0456', '123456'],
    ['\u200e123456\u202c\ufeff', '123456'],
    ['１２３４５６', '123456'],
    ['0 1 2 3 4 5', '012345'],
    ['', ''],
    ['12-34-56', '12-34-56'],
    ['1234567', '1234567'],
  ])('%j becomes %j', (raw, mended) => expect(mendCode(raw)).toBe(mended));
});
