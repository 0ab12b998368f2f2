import type { FilingType, ServiceKind } from '../filing';
import type { HostJudgement } from '../host';
import type { SenderJudgement } from './senders';
import type { StatedTime } from './stated-time';

/** The verification SMS, and what can be read in it. It names no person, no company and no website (seed S1). */
export interface VerificationSms {
  readonly is: 'verification';
  /** Six digits, as text. */
  readonly code: string;
  /** The filing type in the SMS's own words (`新增接入`), and what Heyan calls it; empty for words that no row names. */
  readonly typeWord: string | null;
  readonly filingTypes: readonly FilingType[];
  /** 网站, APP and so on, where the words of the type say it. */
  readonly serviceKind: ServiceKind | null;
  /** For how long it says that it is valid, in hours. */
  readonly validHours: number | null;
  /** Null where the text that was given carries no sender. */
  readonly sender: SenderJudgement | null;
  /** Null where it names no address. Never one that must not be opened: such a text is refused. */
  readonly link: HostJudgement | null;
  /** When it came, as the phone wrote it beside it. */
  readonly time: StatedTime | null;
}

/**
 * Why a text is not the verification SMS, or not one to take a code from:
 * - `empty`, `tooLong`: nothing that an SMS can be
 * - `lookalike`: it claims to be the ministry's, and its address is not: dangerous
 * - `address`: an address alone that is no look-alike: `link` says what it is
 * - `otherSystem`: 公安备案; `antiFraud`, `approval`, `changeNotice`: other messages of the ministry's
 * - `provider`: an access provider writes about the filing
 * - `otherCode`: a code for something else, a login say; `unsigned`: a code that nobody has signed
 * - `twoCodes`: more than one, and no telling which; `noCode`: it may be the one, and has no code of six digits
 * - `ad`, `other`: nothing to do with it
 */
export const SMS_REFUSALS = [
  'empty', 'tooLong', 'lookalike', 'address', 'otherSystem', 'antiFraud', 'approval', 'changeNotice', 'provider',
  'otherCode', 'unsigned', 'twoCodes', 'noCode', 'ad', 'other',
] as const;
export type SmsRefusal = (typeof SMS_REFUSALS)[number];

/** A text that no code is taken from. No part of the text is in it but the address that must not be opened. */
export interface RefusedSms {
  readonly is: 'refused';
  readonly why: SmsRefusal;
  /** The address that makes it dangerous, that is all of it, or that tells that it is another system's; null otherwise. */
  readonly link: HostJudgement | null;
}

export type SmsReading = VerificationSms | RefusedSms;
