import { BLANKS } from './text';

/**
 * The phone number of a person who verifies: eleven digits, mainland China.
 * Source: the page's own rule amounts to 1, 3 to 9, nine digits (facts/miit-page.md 2.9); no source tells of a number
 * from elsewhere that was accepted (facts/verification.md 2.2).
 */
export type PhoneProblem = 'phoneMissing' | 'phoneNotDigits' | 'phoneLength' | 'phoneStart';

/**
 * The same number without what people and address books put into it: spaces, dashes, dots, brackets, +86 or 0086,
 * full-width digits. The page casts its field with parseFloat, so that `138 0013 8000` would become `138`
 * (facts/miit-page.md 2.6); what is filled must be bare. Text that is no number comes back folded but not shortened.
 */
export function mendPhone(raw: string): string {
  // Every dash (the minus sign is one, to whoever types it), brackets, dots.
  const bare = raw.normalize('NFKC').replace(BLANKS, '').replace(/[\p{Pd}\p{Ps}\p{Pe}\u2212.·]+/gu, '');
  const withoutCountry = /^(?:\+86|0086|86)(1\d{10})$/.exec(bare);
  return withoutCountry?.[1] ?? bare;
}

/** What is wrong with a number as the page will send it, or null. It is judged as it stands: mend it first. */
export function checkPhone(value: string): PhoneProblem | null {
  if (value === '') return 'phoneMissing';
  if (!/^\d+$/.test(value)) return 'phoneNotDigits';
  if (value.length !== 11) return 'phoneLength';
  return /^1[3-9]/.test(value) ? null : 'phoneStart';
}

/** `138****8000`: enough to tell two persons apart, too little to call one. Short or odd values show stars only. */
export function maskPhone(value: string): string {
  return /^\d{11}$/.test(value) ? `${value.slice(0, 3)}****${value.slice(7)}` : '*'.repeat(Math.min(value.length, 11));
}

/** Whether this is a number with its middle withheld, as a site shows one that it knows already: `138****8000`. */
export function isMaskedPhone(value: string): boolean {
  return /^1\d{2}\*{4,6}\d{2,4}$/.test(value);
}

/** Whether a stored number can be the one that is shown, be it with its middle withheld. */
export function isSamePhone(stored: string, shown: string): boolean {
  if (stored === shown) return true;
  return isMaskedPhone(shown) && stored.startsWith(shown.slice(0, 3)) && stored.endsWith(shown.replace(/^.*\*/, ''));
}
