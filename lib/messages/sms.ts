import type { RefusedSms, SmsRefusal, VerificationSms } from '../rules/sms/reading';

/** Persons of one filing with the same phone: one SMS and one verification (JD Cloud 2019-07, Volcengine 2021-08-12). */
export interface SmsOwner {
  readonly filingId: string;
  readonly personIds: readonly string[];
  /** Whether the filing is of the type that the SMS names; null where it names none that Heyan knows. */
  readonly isOfType: boolean | null;
}

/** A verification SMS that was read, with what the worker makes of it. It is kept in memory only. */
export interface ReadSms extends VerificationSms {
  /** When it came, in ms: as the text says, where that is plausible; else null. */
  readonly smsAt: number | null;
  /** When it was read, in ms. */
  readonly readAt: number;
  /** Whom it may belong to, the likeliest first. The SMS itself names nobody. */
  readonly owners: readonly SmsOwner[];
  /** Whether the first of them stands out. */
  readonly isClear: boolean;
  /** Whom the user has given it to. */
  readonly personId: string | null;
}

/** What a screen shows of the text that was read last. */
export type ShownSms = ReadSms | RefusedSms;

/** What the page is told of a text that was pasted into the code's field: the code, or why there is none. */
export type PastedSms = { readonly code: string } | { readonly why: SmsRefusal };
