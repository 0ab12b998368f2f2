import { isBirthDate } from './birth-date';
import { withBrackets } from './brackets';
import { identityNumber, withItsBrackets } from './hong-kong';
import type { DocumentKind } from './kinds';
import { EIGHTEEN, fitsItself } from './mod-11-2';
import type { WarningId } from './warnings';

/** What is odd about a number, tidied and not empty, of each kind. */
type Check = (number: string, zhejiang: boolean) => readonly WarningId[];

export const CHECKS: Readonly<Record<DocumentKind, Check>> = {
  residentId: (number) => {
    if (/^\d{15}$/.test(number)) return isBirthDate(`19${number.slice(6, 12)}`) ? ['oldCard'] : ['oldCard', 'birthDate'];
    return EIGHTEEN.test(number) ? citizen(number) : ['eighteen'];
  },
  // Of any country, so no more than what machines read: `S.1234567` and the like are Chinese ones of old.
  passport: (number) => (/^(?=.{6,9}$)[A-Z]{0,3}\.?[A-Z\d]+$/.test(number) ? [] : ['passportForm']),
  homePermit: (number, zhejiang) => (zhejiang ? permitBack(number) : permitFront(number)),
  taiwanPermit: (number) => {
    if (/^\d{8}$/.test(number)) return [];
    // Without the brackets where they were left out: ten digits and a letter.
    return /^\d{10}(\(?[\dA-Z]\)?)?$/.test(withBrackets(number, 'half')) ? ['oldTaiwan'] : ['taiwanForm'];
  },
  residencePermit: (number) => (EIGHTEEN.test(number) && /^8[123]0000/.test(number) ? citizen(number) : ['residenceForm']),
  permanentResidence: (number) => {
    if (/^[A-Z]{3}\d{12}$/.test(number)) return ['oldPermanent'];
    if (!EIGHTEEN.test(number) || !number.startsWith('9')) return ['permanentForm'];
    return fitsItself(number) ? [] : ['checksum'];
  },
  officer: (number) => (/^军?(字第)?\d{7}号?$/.test(number) ? [] : ['officerForm']),
  other: () => [],
};

function citizen(number: string): readonly WarningId[] {
  const wrong: WarningId[] = [];
  if (!fitsItself(number)) wrong.push('checksum');
  if (!isBirthDate(number.slice(6, 14))) wrong.push('birthDate');
  return wrong;
}

/** H for Hong Kong, M for Macau, eight digits for life, and on cards of before 2013 two more that count the renewals. */
function permitFront(number: string): readonly WarningId[] {
  if (/^[HM]\d{8}$/.test(number)) return [];
  if (/^[HM]\d{10}$/.test(number)) return ['renewals'];
  return identityNumber(number) === null ? ['permitForm'] : ['back'];
}

function permitBack(number: string): readonly WarningId[] {
  if (/^[HM](\d{8}|\d{10})$/.test(number)) return ['front'];
  const bare = withItsBrackets(number);
  const found = identityNumber(bare ?? number);
  const wrong: WarningId[] = bare === null ? [] : ['noBrackets'];
  if (found === 'checksum') wrong.push('checksumHongKong');
  return found === null ? ['backForm'] : wrong;
}
