import { withBrackets } from './brackets';

/** One letter or two, six digits, and a check character in brackets: `A123456(3)`. */
const HONG_KONG = /^([A-Z]{1,2})(\d{6})\(([\dA])\)$/;
/** Seven digits, the first 1, 5 or 7, and one more in brackets. How that one is made is not public. */
const MACAU = /^[157]\d{6}\(\d\)$/;

/** The same without their brackets, as people type them. */
const HONG_KONG_BARE = /^([A-Z]{1,2}\d{6})([\dA])$/;
const MACAU_BARE = /^([157]\d{6})(\d)$/;

/** `ok`: of that form. `checksum`: a Hong Kong number whose last character does not fit the rest. Null: neither is it. */
export function identityNumber(number: string): 'ok' | 'checksum' | null {
  const half = withBrackets(number, 'half');
  if (MACAU.test(half)) return 'ok';
  const [, letters = '', digits = '', check = ''] = HONG_KONG.exec(half) ?? [];
  if (letters === '') return null;
  const values = [...letters.padStart(2, ' '), ...digits, check].map(valueOf);
  const sum = values.reduce((total, value, at) => total + value * (9 - at), 0);
  return sum % 11 === 0 ? 'ok' : 'checksum';
}

/** With the brackets that stand on the card, where it was typed without; null where it is no such number. */
export function withItsBrackets(number: string): string | null {
  const [, body = '', check = ''] = HONG_KONG_BARE.exec(number) ?? MACAU_BARE.exec(number) ?? [];
  return body === '' ? null : `${body}(${check})`;
}

/** A blank before a single letter counts 36, letters count from 10 on. */
function valueOf(char: string): number {
  return char === ' ' ? 36 : Number.parseInt(char, 36);
}
