import { BLANKS } from './text';

/**
 * The SMS code: six Arabic digits (seed S0). A leading zero counts, so it stays text. No source shows a letter
 * (facts/verification.md 2.1).
 */
export type CodeProblem = 'codeMissing' | 'codeNotDigits' | 'codeLength';

/** The bare code: without spaces and in half-width digits. The page would send the spaces too (facts/miit-page.md 2.8). */
export function mendCode(raw: string): string {
  return raw.normalize('NFKC').replace(BLANKS, '');
}

/** What is wrong with a code as the page will send it, or null. */
export function checkCode(value: string): CodeProblem | null {
  if (value === '') return 'codeMissing';
  if (!/^\d+$/.test(value)) return 'codeNotDigits';
  return value.length === 6 ? null : 'codeLength';
}
