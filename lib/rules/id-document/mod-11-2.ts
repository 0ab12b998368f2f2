/** What each of the first 17 digits counts: 2 to the power of its distance from the end, modulo 11 (ISO 7064 MOD 11-2). */
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHARACTERS = '10X98765432';

/** 17 digits and a digit or X: the shape of the number of a citizen. */
export const EIGHTEEN = /^\d{17}[\dX]$/;

/** The last character that belongs to these 17 digits (GB 11643-1999). */
export function checkCharacter(digits: string): string {
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(digits[at]), 0);
  return CHARACTERS.charAt(sum % 11);
}

/**
 * Whether the last of 18 characters fits the 17 before. Each single wrong digit and each swap of two neighbours is noticed;
 * where the mistake is cannot be told.
 */
export function fitsItself(number: string): boolean {
  return EIGHTEEN.test(number) && number.endsWith(checkCharacter(number));
}
