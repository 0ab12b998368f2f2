import { isBirthDate } from './birth-date';
import { withBrackets } from './brackets';
import type { DocumentKind } from './kinds';
import { isLicence, licenceCheckCharacter } from './licence';
import { EIGHTEEN, fitsItself } from './mod-11-2';

/** Letter and ten digits, three letters and twelve: no passport is that long (ICAO Doc 9303: nine). */
const SURE: readonly (readonly [RegExp, DocumentKind])[] = [
  [/^[HM]\d{10}$/, 'homePermit'],
  [/^\d{10}\([\dA-Z]\)$/, 'taiwanPermit'],
  [/^[A-Z]{3}\d{12}$/, 'permanentResidence'],
  [/^军(字第)?\d{7}号?$/, 'officer'],
];

/**
 * The kind of a whole number where that is sure, else null, and the user is asked. `H` or `M` with eight digits may be the
 * passport of Hong Kong or Korea as well, eight digits anything, 15 digits also an old registration of a business.
 */
export function kindOf(number: string): DocumentKind | null {
  const half = withBrackets(number, 'half');
  const sure = SURE.find(([shape]) => shape.test(half));
  if (sure !== undefined) return sure[1];
  if (!EIGHTEEN.test(number) || isLicence(number) || !fitsItself(number)) return null;
  // Its place is one of a country, not of a province; of 18 digits that a licence may have too, nothing is sure.
  if (number.startsWith('9')) return number.endsWith(licenceCheckCharacter(number)) ? null : 'permanentResidence';
  if (!isBirthDate(number.slice(6, 14))) return null;
  return /^8[123]0000/.test(number) ? 'residencePermit' : 'residentId';
}
