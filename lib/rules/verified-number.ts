import type { FilingType } from './filing';

/**
 * Which number the SMS goes to, and is verified (facts/verification.md 2.2): the one in the filing; with an access that is
 * added the one on record from the provider before (JD Cloud 2020-08-18, its SMS of 2025-03); with a change of the data
 * the one that the change brings (JD Cloud 2019-07, Tencent 2022). Never the emergency phone (JD Cloud, Douyin 2024).
 */
export type VerifiedNumber = 'number' | 'oldNumber' | 'newNumber';

const CHANGES: ReadonlySet<FilingType> = new Set(['changeSubject', 'changeService', 'changeBoth']);

export function verifiedNumber(filingType: FilingType): VerifiedNumber {
  if (filingType === 'addAccess') return 'oldNumber';
  return CHANGES.has(filingType) ? 'newNumber' : 'number';
}
