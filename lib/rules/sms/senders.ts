import type { Source } from '../source';

/**
 * What a sender's number says. The ministry's own prove nothing by themselves: 12381 sends warnings of fraud and approvals
 * too (facts/verification.md 7.2). `other`: not one that the verification SMS is known to come from; it may have been forwarded.
 */
export interface SenderJudgement {
  readonly is: 'ministry' | 'retired' | 'other';
  readonly number: string;
}

interface SenderRow extends Source {
  readonly is: 'ministry' | 'retired';
  readonly pattern: RegExp;
}

export const SENDERS: readonly SenderRow[] = [
  { is: 'ministry', pattern: /^12381$/, source: 'JD Cloud, 备案短信核验说明', date: '2020-08-18' },
  { is: 'ministry', pattern: /^106\d{0,20}12381$/, source: 'Huawei Cloud, 备案短信核验', date: '2025' },
  { is: 'retired', pattern: /^(?:106598051001|10655113|106575000130)$/, source: 'JD Cloud, Recording SMS verification instructions', date: '2019-07' },
];

/** Said beside a number where a phone shares a message. */
const NAMED = /(?:发件人|发送者|发送方|发自|来自|来源|号码|from|sender)[:\s(]{0,4}(?:工信部|工业和信息化部)?[\s(]{0,2}\+?(\d{3,24})(?!\d)/iu;

/** A number that stands alone: no part of a date, a time or an address. */
const ALONE = /(?<![\d:/.\-年月日])\+?(\d{5,24})(?![\d:/.\-年月日])/gu;

/**
 * The sender that was copied along, or null: named as one anywhere, or a number alone in what stands before the message.
 * `code` is not taken for one.
 */
export function senderIn(plain: string, header: string, code: string): SenderJudgement | null {
  const named = NAMED.exec(plain)?.[1];
  const alone = Array.from(header.matchAll(ALONE), (match) => match[1] ?? '').find((number) => number !== code);
  const number = named ?? alone;
  return number === undefined || number === code ? null : judgeSender(number);
}

/** Judges a sender's number, as digits. */
export function judgeSender(number: string): SenderJudgement {
  const bare = number.replace(/^86(?=1\d{4,})/, '');
  return { is: SENDERS.find(({ pattern }) => pattern.test(bare))?.is ?? 'other', number: bare };
}
