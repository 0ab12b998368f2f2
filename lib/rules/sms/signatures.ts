import type { Source } from '../source';
import { withoutBlanks } from './plain';

/** A name in brackets with which the ministry signs its verification SMS. A provider may write the same words without them. */
interface MinistrySignature extends Source {
  readonly name: string;
  /** Of the template until 2020, whose link was a short one. */
  readonly isOlder: boolean;
  /** Not seen in any source, and yet likely: believed only beside the right address. */
  readonly isGuess: boolean;
}

export const MINISTRY_SIGNATURES: readonly MinistrySignature[] = [
  { name: '工业和信息化部', isOlder: false, isGuess: false, source: "a site owner's notes", date: '2025-03' },
  { name: '工信部ICP备案', isOlder: false, isGuess: false, source: "a site owner's notes", date: '2025-03' },
  { name: '工信部备案系统', isOlder: true, isGuess: false, source: 'a user of the older system (gotaobaowang.com)', date: '2019-08-29' },
  { name: '工信部', isOlder: false, isGuess: true, source: 'inferred', date: '2026' },
  { name: '工信部备案', isOlder: false, isGuess: true, source: 'inferred', date: '2026' },
];

/** Who has signed, and from where to where in the text. `ministry` is null for everybody else. */
export interface Signature {
  readonly ministry: MinistrySignature | null;
  readonly from: number;
  readonly to: number;
}

/** What people and phones put into such brackets that is nobody's name. */
const NO_NAME = /^(?:转发|原文|短信|重要|紧急|通知|提醒|注意|验证码|图片|全文|复制|\d+|.)$/u;

/** All signatures of a plain text in their order. Square brackets are taken for one only around the ministry's name. */
export function signaturesIn(plain: string): readonly Signature[] {
  return Array.from(plain.matchAll(/[【[]([^【】[\]]{1,40})[】\]]/gu)).flatMap((match): readonly Signature[] => {
    const name = withoutBlanks(match[1] ?? '').toUpperCase();
    const ministry = MINISTRY_SIGNATURES.find((one) => one.name.toUpperCase() === name) ?? null;
    const isName = ministry !== null || (match[0].startsWith('【') && !NO_NAME.test(name));
    return isName ? [{ ministry, from: match.index, to: match.index + match[0].length }] : [];
  });
}

/** Who has signed what stands at `index`: the last name before it, or else the first after it. */
export function signerOf(signatures: readonly Signature[], index: number): Signature | null {
  return signatures.findLast(({ from }) => from <= index) ?? signatures.find(({ from }) => from > index) ?? null;
}
