import type { HostJudgement } from '../host';
import { bareAddress } from './bare-address';
import { codesIn } from './find-code';
import { linksIn } from './links';
import { ELSEWHERE, isForSomethingElse, otherMessage } from './other-messages';
import { plainText, withoutBlanks } from './plain';
import type { RefusedSms, SmsReading, SmsRefusal } from './reading';
import { senderIn } from './senders';
import { type Signature, signaturesIn, signerOf } from './signatures';
import { statedTime } from './stated-time';
import { statedType } from './type-words';
import { validHours } from './validity';

/** Longer than any message, or several of them: not read at all. */
export const LONGEST_SMS = 4_000;

/**
 * Reads a text that may be the ministry's verification SMS, as people paste it: with its sender and time, forwarded, broken by
 * a copy. Asked for: a code of six digits, called one; the ministry's signature over it; a word of filings; and no address but
 * the right one, or one that is harmless. Better no code than the wrong one. Never throws.
 * Source: the template in seed S1, and the older one in a user's report of 2019-08-29 (facts/verification.md 7.1).
 */
export function readSms(text: string): SmsReading {
  if (text.length > LONGEST_SMS) return refused('tooLong');
  const plain = plainText(text);
  const joined = withoutBlanks(plain);
  if (joined === '') return refused('empty');
  const address = bareAddress(text);
  if (address !== null) return refused(address.is === 'lookalike' || address.is === 'otherSystem' ? address.is : 'address', address);
  const signatures = signaturesIn(plain);
  const links = linksIn(plain);
  const danger = dangerIn(links, signatures, joined);
  if (danger !== null) return refused('lookalike', danger);
  const police = links.find(({ is }) => is === 'otherSystem');
  if (police !== undefined) return refused('otherSystem', police);

  const codes = codesIn(plain);
  const [first] = codes;
  const isSigned = signatures.some(({ ministry }) => ministry !== null);
  const other = otherMessage(joined, first !== undefined);
  if (first === undefined) {
    if (isSigned && (other === null || other === 'provider' || other === 'ad')) return refused('noCode');
    if (other !== null) return refused(other);
    return refused(/验证码/u.test(joined) ? 'noCode' : 'other');
  }
  if (new Set(codes.map(({ code }) => code)).size > 1) return refused('twoCodes');
  const { code, at } = first;
  const signer = signerOf(signatures, at);
  if (signer === null) return refused(ELSEWHERE.test(joined) ? 'otherCode' : 'unsigned');
  if (signer.ministry === null || isSignedOver(signatures, plain)) return refused('otherCode');
  if (other !== null) return refused(other);
  if (isForSomethingElse(joined)) return refused('otherCode');
  const link = links.find(({ is }) => is !== 'right') ?? links[0] ?? null;
  if (signer.ministry.isGuess && link?.is !== 'right') return refused('unsigned');
  const body = withoutBlanks(bodyOf(plain, signatures, signer, at));
  const header = plain.slice(0, Math.min(at, ...signatures.map(({ from }) => from)));
  const footer = plain.slice(Math.max(at, ...signatures.map(({ to }) => to))).split('\n').slice(1).join('\n');
  return {
    is: 'verification',
    code,
    ...statedType(body),
    validHours: validHours(body),
    sender: senderIn(plain, header, code),
    link,
    time: statedTime(header) ?? statedTime(footer),
  };
}

function refused(why: SmsRefusal, link: HostJudgement | null = null): RefusedSms {
  return { is: 'refused', why, link };
}

/** What the ministry has signed: from its name, or from the start, to the next name of somebody else. */
function bodyOf(plain: string, signatures: readonly Signature[], signer: Signature, at: number): string {
  const next = signatures.find(({ ministry, from }) => ministry === null && from > at);
  return plain.slice(Math.min(signer.from, at), next?.from).replace(/[【[][^【】[\]]{1,40}[】\]]/gu, ' ');
}

/** The address that makes a text dangerous for whoever takes it for the ministry's, or null. */
function dangerIn(links: readonly HostJudgement[], signatures: readonly Signature[], joined: string): HostJudgement | null {
  const signers = signatures.flatMap(({ ministry }) => (ministry === null ? [] : [ministry]));
  const isSigned = signers.length > 0;
  const isAbout = isSigned || /工信部|工业和信息化部|备案|核验/u.test(joined);
  const isOlder = signers.some((one) => one.isOlder);
  return links.find(({ is, why }) => {
    if (is === 'lookalike') return isAbout || why === 'borrowed' || why === 'spelling' || why === 'letters';
    return isSigned && (is === 'foreign' || (is === 'hidden' && !isOlder));
  }) ?? null;
}

/** Whether somebody else has signed at the very end of what the ministry would have signed: then it is not its own. */
function isSignedOver(signatures: readonly Signature[], plain: string): boolean {
  const last = signatures.at(-1);
  return last !== undefined && last.ministry === null && plain.slice(last.to).trim() === '' && !plain.slice(0, last.from).endsWith('\n');
}
