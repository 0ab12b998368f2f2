import type { Source } from '../source';
import {
  CITIZEN_NUMBER, FIRST_GENERATION, HOME_PERMIT, HONG_KONG_NUMBER, JD_CLOUD, LICENCE_CODE, OFFICER_CARD, OWNER_NOTES, PASSPORT,
  PERMANENT_RESIDENCE, RESIDENCE_PERMIT, TAIWAN_PERMIT, VOLCENGINE,
} from './sources';

/**
 * What is to be said beside the six characters, and where it comes from; an empty list is a conclusion of ours, no source
 * speaks of it. All but those of `isWrongNumber` leave it to the user: the card itself, and what stands in the filing, decide.
 */
export const WARNINGS = {
  /** It is the code of a business licence, and no person's document. */
  licence: [JD_CLOUD, LICENCE_CODE],
  /** The last character does not fit the rest: there is a mistake, and nobody can tell where. */
  checksum: [CITIZEN_NUMBER],
  /** The same for a Hong Kong identity number. */
  checksumHongKong: [HONG_KONG_NUMBER],
  /** Places 7 to 14 are no day of the calendar. */
  birthDate: [CITIZEN_NUMBER],
  /** A citizen's number has 18 characters. */
  eighteen: [CITIZEN_NUMBER],
  /** A number of 15 digits, of a card that ended in 2013. */
  oldCard: [FIRST_GENERATION],
  passportForm: [PASSPORT],
  permitForm: [HOME_PERMIT],
  /** The last two digits count how often the permit was renewed: the filing may have them or not. */
  renewals: [HOME_PERMIT],
  /** For Zhejiang, and yet the number of the front. */
  front: [VOLCENGINE],
  /** Not for Zhejiang, and yet the identity number of the back. */
  back: [VOLCENGINE],
  /** Neither a Hong Kong nor a Macau identity number by its form. */
  backForm: [HONG_KONG_NUMBER],
  /** Typed without the brackets that stand on the card. */
  noBrackets: [OWNER_NOTES],
  taiwanForm: [TAIWAN_PERMIT],
  /** A number of before 2008, with the count and the issuer behind the eight digits. */
  oldTaiwan: [TAIWAN_PERMIT],
  residenceForm: [RESIDENCE_PERMIT],
  permanentForm: [PERMANENT_RESIDENCE],
  /** 15 characters; since 2023-12-01 cards have 18, and the filing may hold either. */
  oldPermanent: [PERMANENT_RESIDENCE],
  officerForm: [OFFICER_CARD],
  /** Half-width or full-width: what stands in the filing counts. S1 shows full-width ones, and no source says they are the same. */
  brackets: [OWNER_NOTES],
  /** x was made X: the examples show no other (S1), and no source speaks of a small one. */
  upperX: [OWNER_NOTES],
  /** Shorter than six. */
  short: [],
} as const satisfies Readonly<Record<string, readonly Source[]>>;

export type WarningId = keyof typeof WARNINGS;

/** What the source says is another number than the one that is asked for: its last six are kept back. */
export function isWrongNumber(warning: WarningId): boolean {
  return warning === 'licence' || warning === 'front' || warning === 'back';
}
