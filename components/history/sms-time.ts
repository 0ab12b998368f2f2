import { stampText } from './stamp';

const HOUR = 3_600_000;

/** How long ago the SMS of a round can have come at the most: twice its 24 hours. Longer ago is a slip of the hand. */
export const SMS_LONGEST_AGO = 48 * HOUR;

export type SmsTimeProblem = 'incomplete' | 'future' | 'tooOld';

/** When the SMS came, in ms, or what is wrong with the text. */
export type SmsTime = { readonly at: number } | { readonly problem: SmsTimeProblem };

/** What a `datetime-local` field holds: a date and a time without a zone. */
const LOCAL = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:\.\d{1,3})?)?$/;

/** Reads such a text strictly, in the user's own time zone: a day or an hour that does not exist there is none. */
export function readSmsTime(text: string, now: number): SmsTime {
  const [year = NaN, month = NaN, day = NaN, hour = NaN, minute = NaN, second = 0] = (LOCAL.exec(text) ?? [])
    .slice(1)
    .map((part: string | undefined) => Number(part ?? 0));
  const date = new Date(year, month - 1, day, hour, minute, second);
  const at = date.getTime();
  // `Date` makes the 31st of June the 1st of July, and moves an hour that daylight saving skips.
  if (Number.isNaN(at) || smsTimeText(at) !== text.slice(0, 16)) return { problem: 'incomplete' };
  if (at > now) return { problem: 'future' };
  return now - at > SMS_LONGEST_AGO ? { problem: 'tooOld' } : { at };
}

/** The same the other way round, to the minute. */
export function smsTimeText(at: number): string {
  return stampText(at).slice(0, 16).replace(' ', 'T');
}
