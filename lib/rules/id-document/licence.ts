import { isBirthDate } from './birth-date';
import { fitsItself } from './mod-11-2';

/** The characters that the code of an organisation is made of, in the order of their values: no I, O, S, V, Z (GB 32100-2015). */
const CHARACTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** Who registered it, what it is, the digits of the place, nine characters of the organisation, and a check character. */
const SHAPE = new RegExp(`^[${CHARACTERS}]{2}\\d{6}[${CHARACTERS}]{10}$`);

/** The last character that belongs to the first 17 of such a code: they count 3 to the power of their place, modulo 31. */
export function licenceCheckCharacter(code: string): string {
  let weight = 1;
  let sum = 0;
  for (const char of code.slice(0, 17)) {
    sum += CHARACTERS.indexOf(char) * weight;
    weight = (weight * 3) % 31;
  }
  return CHARACTERS.charAt((31 - (sum % 31)) % 31);
}

/**
 * Whether this is the 统一社会信用代码 of a business licence, and so nobody's document: the ID tail is that of a person (seed
 * S0). With letters among the first 17, no document of 18 characters looks like it, so that its check character need not fit
 * then (some that were given out do not). Of digits alone it could be a person's number with a mistake, which by chance fits
 * as a licence once in 31 times: then it has to begin as a business's does, to fit, and to be no person's number by its day
 * of birth and its own check character.
 */
export function isLicence(number: string): boolean {
  if (!SHAPE.test(number)) return false;
  if (/[A-Z]/.test(number.slice(0, 17))) return true;
  const isPersons = fitsItself(number) || isBirthDate(number.slice(6, 14));
  return /^9[1239]/.test(number) && number.endsWith(licenceCheckCharacter(number)) && !isPersons;
}
