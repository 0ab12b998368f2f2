import { captionAfter, captionBefore, columnHead } from './captions';
import { labelsOf } from './labels';
import { isSmsText, meaningOf, type Meaning } from './words';

/** A text that is read beside a field, and how closely it is tied to it: its own before what merely stands near. */
export interface Name {
  readonly text: string;
  readonly weight: number;
}

const OWN = 5;
const ATTRIBUTE = 4;
const NEAR = 3;
const AFTER = 2;
const WEAK = 1;

/** Attributes, beside the standard ones, in which kits and authors put a field's name. */
const NAMING = /^data-.*(?:label|placeholder|title|tip|hint)|^aria-placeholder$/;

/**
 * The names that the field carries itself, or is tied to. On this site that is the placeholder alone (facts/miit-page.md 2.2),
 * elsewhere a label in any way of tying it.
 */
export function ownNames(input: HTMLInputElement): readonly Name[] {
  const names: Name[] = [];
  const add = (weight: number, text: string | null | undefined): void => void (text && names.push({ text, weight }));
  const addAll = (weight: number, ids: string | null): void => {
    for (const id of ids?.split(' ') ?? []) add(weight, input.ownerDocument.getElementById(id)?.textContent);
  };
  add(OWN, input.placeholder);
  add(OWN, input.getAttribute('aria-label'));
  addAll(OWN, input.getAttribute('aria-labelledby'));
  for (const label of labelsOf(input)) add(OWN, label.textContent);
  add(ATTRIBUTE, input.title);
  addAll(NEAR, input.getAttribute('aria-describedby'));
  if (names.length === 0) for (const name of input.getAttributeNames()) if (NAMING.test(name)) add(ATTRIBUTE, input.getAttribute(name));
  add(WEAK, input.name);
  add(WEAK, input.id);
  if (input.autocomplete === 'one-time-code') add(WEAK, 'otp');
  return names;
}

/**
 * The names that stand near it, and are tied to nothing: the cell or the text before it, the head of its column. `last` is the
 * last of its boxes, where a code has one for each character.
 */
export function nearNames(input: HTMLInputElement, last: HTMLInputElement = input): readonly Name[] {
  const near = [[captionBefore(input, last), NEAR], [columnHead(input), NEAR], [captionAfter(last), AFTER]] as const;
  return near.flatMap(([text, weight]) => (text === null || text === '' ? [] : [{ text, weight }]));
}

/** Whether these names say all: what stands near cannot make it another field, as 图形验证码 can with 请输入验证码. */
export function saysAll(names: readonly Name[], meaning: Meaning | null): boolean {
  if (meaning === 'code') return names.some(({ text }) => isSmsText(text));
  // 身份证后六位 beside 服务密码 is a password's hint: of a tail all is read.
  const isClear = meaning === 'phone' || meaning === 'foreign' || meaning === 'imageCode';
  return isClear && names.some(({ text, weight }) => weight > NEAR && meaningOf(text) === meaning);
}

/** The strongest name decides; two meanings of the same strength cancel each other out, unless one only says more than the other. */
export function meaningOfNames(names: readonly Name[]): Meaning | null {
  const strength = new Map<Meaning, number>();
  for (const { text, weight } of names) {
    const meaning = meaningOf(text);
    if (meaning !== null) strength.set(meaning, Math.max(strength.get(meaning) ?? 0, weight));
  }
  const of = (meaning: Meaning): number => strength.get(meaning) ?? 0;
  // 图形验证码 beside 请输入验证码 is a picture's, 证件号码 beside 后6位 asks for its tail.
  if (of('imageCode') >= NEAR) strength.delete('code');
  if (of('lastSix') > WEAK && of('document') > 0) strength.set('idTail', Math.max(of('lastSix'), of('document')));
  if (of('idTail') >= of('document')) strength.delete('document');
  if (of('phone') >= of('telephone')) strength.delete('telephone');
  strength.delete('lastSix');
  let best: Meaning | null = null;
  let most = 0;
  for (const [meaning, weight] of strength) {
    if (weight >= most) best = weight === most ? null : meaning;
    most = Math.max(most, weight);
  }
  return best;
}
