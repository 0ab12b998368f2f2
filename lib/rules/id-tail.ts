import { BLANKS } from './text';

/**
 * The ID tail: the last six characters, symbols included, of the person's own document (seeds S0 and S1).
 * `A1234567（8）` gives `567（8）`, `A123456X` gives `23456X` (S1).
 */
export type IdTailProblem = 'tailMissing' | 'tailLength' | 'tailLong' | 'tailBlank' | 'tailLowerX';

/** Six characters, counted as a person counts them. The page's own field takes six (facts/miit-page.md 2). */
export const ID_TAIL_LENGTH = 6;

/**
 * A document number, or a part of one, in the form in which it is compared. White space goes, full-width letters and digits
 * become half-width, x becomes X. Brackets stay as they were typed: they must equal what stands in the filing, and no source
 * says that the two widths are the same (facts/verification.md 2.3).
 */
export function tidyNumber(raw: string): string {
  return raw
    .replace(BLANKS, '')
    .replace(/[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/g, (char) => char.normalize('NFKC'))
    .toUpperCase();
}

/**
 * The last six characters of what was given, tidied: of a whole document number, or of the tail itself. Fewer than six
 * come back as they are. Which number that has to be, and what may be wrong with it: `rules/id-document`.
 */
export function mendIdTail(raw: string): string {
  return Array.from(tidyNumber(raw)).slice(-ID_TAIL_LENGTH).join('');
}

/**
 * What is wrong with a tail as the page will send it, or null. A blank is sent as typed and then does not match
 * (facts/miit-page.md 2.8); a small x is not what the examples show (S1).
 */
export function checkIdTail(value: string): IdTailProblem | null {
  const seen = value.replace(BLANKS, '');
  if (seen === '') return 'tailMissing';
  if (seen !== value) return 'tailBlank';
  const length = Array.from(value).length;
  if (length < ID_TAIL_LENGTH) return 'tailLength';
  if (length > ID_TAIL_LENGTH) return 'tailLong';
  return value.endsWith('x') || value.endsWith('ｘ') ? 'tailLowerX' : null;
}

/**
 * `****34`: the last two characters, which tell two documents apart without giving one away. A tail of under four
 * characters shows none of them.
 */
export function maskIdTail(value: string): string {
  const chars = Array.from(value);
  const shown = chars.length < 4 ? 0 : 2;
  return '*'.repeat(chars.length - shown) + chars.slice(chars.length - shown).join('');
}
