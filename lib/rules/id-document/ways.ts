import { ID_TAIL_LENGTH } from '../id-tail';
import { bracketWidth, hasBracket, withBrackets } from './brackets';
import { withItsBrackets } from './hong-kong';
import type { DocumentKind } from './kinds';

/**
 * How a number may stand in the filing: as `typed`, with brackets of the one width or the `full` one, without the two digits that
 * count a permit's renewals, without the word 号 at an officer's.
 */
export type Way = 'typed' | 'half' | 'full' | 'withoutRenewals' | 'withoutWord';

/**
 * Each way with the whole number written so: first the one that was typed, but brackets that stand on the card and were left
 * out go before that ("symbols included", S1). Where only one can be meant, it is `typed`.
 */
export function waysOf(kind: DocumentKind, number: string, zhejiang: boolean): readonly (readonly [Way, string])[] {
  if (hasBracket(Array.from(number).slice(-ID_TAIL_LENGTH).join(''))) return bothWidths(number);
  const typed = ['typed', number] as const;
  if (kind === 'homePermit') {
    const bracketed = zhejiang ? withItsBrackets(number) : null;
    if (bracketed !== null) return [...bothWidths(withBrackets(bracketed, 'full')), typed];
    if (!zhejiang && /^[HM]\d{10}$/.test(number)) return [typed, ['withoutRenewals', number.slice(0, 9)]];
  }
  if (kind === 'officer' && /\d号$/.test(number)) return [typed, ['withoutWord', number.slice(0, -1)]];
  return [typed];
}

/** Both widths of the brackets; of a mixture the full one first, which is the one of S1's example. */
function bothWidths(number: string): readonly (readonly [Way, string])[] {
  const half = ['half', withBrackets(number, 'half')] as const;
  const full = ['full', withBrackets(number, 'full')] as const;
  return bracketWidth(number) === 'half' ? [half, full] : [full, half];
}
