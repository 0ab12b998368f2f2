import { ID_TAIL_LENGTH, tidyNumber } from '../id-tail';
import { CHECKS } from './checks';
import { kindOf } from './detect';
import type { DocumentKind } from './kinds';
import { isLicence } from './licence';
import { type ReadingId, readingOf } from './readings';
import { isWrongNumber, type WarningId } from './warnings';
import { type Way, waysOf } from './ways';

/** One way to write the six characters. */
export interface Tail {
  /** At most six characters. */
  readonly tail: string;
  /** How many characters of the number stand before it. They are nowhere in the result. */
  readonly hidden: number;
  readonly way: Way;
}

export interface TailFound {
  readonly kind: DocumentKind;
  readonly reading: ReadingId;
  /** The likeliest first, where the filing may hold another way too. None: these are no characters to take. */
  readonly tails: readonly Tail[];
  readonly warnings: readonly WarningId[];
  /** The kind that this number surely is, when another was chosen. */
  readonly looksLike: DocumentKind | null;
}

export interface TailOptions {
  /** The filing goes to the administration of Zhejiang. Matters for `homePermit` alone. */
  readonly zhejiang?: boolean;
}

/**
 * The last six characters that the ministry asks for, of a whole number of this kind as a person types it. Any text is
 * taken; what is odd is said in `warnings`, and the result holds no more of the number than the tail.
 */
export function tailOf(kind: DocumentKind, wholeNumber: string, { zhejiang = false }: TailOptions = {}): TailFound {
  const number = tidyNumber(wholeNumber);
  const length = Array.from(number).length;
  const found = { kind, reading: readingOf(kind, length, zhejiang), tails: [], warnings: [], looksLike: null };
  if (length === 0) return found;
  if (isLicence(number)) return { ...found, warnings: ['licence'] };

  const known = kindOf(number);
  const looksLike = known === kind ? null : known;
  const warnings: WarningId[] = looksLike === null ? [...CHECKS[kind](number, zhejiang)] : [];
  if (warnings.some(isWrongNumber)) return { ...found, warnings };
  const tails = waysOf(kind, number, zhejiang).map(([way, text]) => cut(way, text));
  if (tails.some(({ way }) => way === 'half' || way === 'full') && !warnings.includes('noBrackets')) warnings.push('brackets');
  if (/[xｘ]$/.test(wholeNumber.trim())) warnings.push('upperX');
  if (length < ID_TAIL_LENGTH) warnings.push('short');
  return { ...found, tails, warnings, looksLike };
}

function cut(way: Way, text: string): Tail {
  const chars = Array.from(text);
  const tail = chars.slice(-ID_TAIL_LENGTH);
  return { tail: tail.join(''), hidden: chars.length - tail.length, way };
}
