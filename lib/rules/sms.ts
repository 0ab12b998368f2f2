import { mendCode } from './code';
import { BLANKS } from './text';

/**
 * The signatures that the ministry's verification SMS carries (seed S1; older ones: Tencent help, 2019), in their
 * brackets: a provider's own code may well speak of 工信部ICP备案, but signs with the provider's name.
 */
const SIGNATURES = /[【[](?:工业和信息化部|工信部ICP备案|工信部备案系统)[】\]]/;

/** What it is about. The ministry sends codes for its other services too (facts/verification.md 7.1 and 7.2). */
const SUBJECT = /核验|备案/;

/**
 * The code in a whole verification SMS, or null when the text is not one. Asked for: one of the ministry's signatures,
 * a word of filings, and six digits right after 验证码. Two different codes in one text are no answer: better none
 * than the wrong one.
 * Source: the template in seed S1, and in its older form Tencent's help of 2020.
 */
export function codeFromSms(text: string): string | null {
  const plain = text.normalize('NFKC').replace(/\p{Cf}+/gu, '');
  const joined = plain.replace(BLANKS, '');
  if (!SIGNATURES.test(joined) || !SUBJECT.test(joined)) return null;
  const codes = new Set(Array.from(plain.matchAll(/验证码[\s:是为]{0,8}(\d{6})(?!\d)/g), (match) => match[1]));
  return codes.size === 1 ? ([...codes][0] ?? null) : null;
}

/** What a paste into the code field most likely means: the code of a whole SMS, or the text without its spaces. */
export function codeFromPaste(text: string): string {
  return codeFromSms(text) ?? mendCode(text);
}
