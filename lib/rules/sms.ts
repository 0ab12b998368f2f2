import { mendCode } from './code';

/** The signatures that the ministry's verification SMS carries (seed S1; older ones: Tencent help, 2019). */
const SIGNATURES = /工业和信息化部|工信部ICP备案|工信部备案系统/;

/**
 * The code in a whole verification SMS, or null when the text is not one. Asked for: one of the ministry's signatures
 * and six digits right after 验证码. Two different codes in one text are no answer: better none than the wrong one.
 * Source: the template in seed S1, and in its older form Tencent's help of 2020.
 */
export function codeFromSms(text: string): string | null {
  const plain = text.normalize('NFKC');
  if (!SIGNATURES.test(plain.replace(/\s+/g, ''))) return null;
  const codes = new Set(Array.from(plain.matchAll(/验证码\s*[:是为]?\s*(\d{6})(?!\d)/g), (match) => match[1]));
  return codes.size === 1 ? ([...codes][0] ?? null) : null;
}

/** What a paste into the code field most likely means: the code of a whole SMS, or the text without its spaces. */
export function codeFromPaste(text: string): string {
  return codeFromSms(text) ?? mendCode(text);
}
