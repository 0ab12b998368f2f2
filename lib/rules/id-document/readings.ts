import type { Source } from '../source';
import type { DocumentKind } from './kinds';
import { JD_CLOUD, OWNER_NOTES, VOLCENGINE } from './sources';

/** How the six characters come out of a number. */
export type ReadingId = 'lastSix' | 'lastSixInferred' | 'permitFront' | 'permitBack' | 'whole';

export interface Reading {
  readonly sources: readonly Source[];
  /** No source says it of this case: it is our conclusion. */
  readonly inferred: boolean;
}

/**
 * - `lastSix`: the last six, symbols included (S1), of a document that the sources name (S0)
 * - `lastSixInferred`: the same, of one that stands behind their "and so on" at best
 * - `permitFront`, `permitBack`: the number on the permit, and for filings in Zhejiang the Hong Kong or Macau identity number
 *   on its back (Volcengine alone). That its brackets count is read from S1's example, which is no such case by name
 * - `whole`: shorter than six. No source; who is asked for more than there is can only give all of it
 */
export const READINGS: Readonly<Record<ReadingId, Reading>> = {
  lastSix: { sources: [OWNER_NOTES, JD_CLOUD], inferred: false },
  lastSixInferred: { sources: [OWNER_NOTES, JD_CLOUD], inferred: true },
  permitFront: { sources: [VOLCENGINE], inferred: false },
  permitBack: { sources: [VOLCENGINE, OWNER_NOTES], inferred: false },
  whole: { sources: [], inferred: true },
};

/** Which of them holds for a number of this kind with so many characters. */
export function readingOf(kind: DocumentKind, length: number, zhejiang: boolean): ReadingId {
  if (length < 6) return 'whole';
  if (kind === 'homePermit') return zhejiang ? 'permitBack' : 'permitFront';
  return kind === 'residentId' || kind === 'passport' ? 'lastSix' : 'lastSixInferred';
}
