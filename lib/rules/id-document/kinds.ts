/**
 * The documents that a person may stand in a filing with, in the order in which people have them. The first three are named by
 * the sources of the verification (seeds S0 and S1; Volcengine 2023-10-08), with 等, "and so on"; the others are documents
 * that filings take, of which no source says anything for this step (facts/verification.md 2.3).
 */
export const DOCUMENT_KINDS = [
  /** 居民身份证 */
  'residentId',
  /** 护照 */
  'passport',
  /** 港澳居民来往内地通行证, also 回乡证 */
  'homePermit',
  /** 台湾居民来往大陆通行证, 台胞证 */
  'taiwanPermit',
  /** 港澳居民居住证, 台湾居民居住证 */
  'residencePermit',
  /** 外国人永久居留身份证 */
  'permanentResidence',
  /** 军官证 */
  'officer',
  'other',
] as const;

export type DocumentKind = (typeof DOCUMENT_KINDS)[number];
