import { isVisible } from './visible';
import { meaningOf, type Meaning } from './words';

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
const NAMING = /label$|placeholder|title|tip|hint/;

/**
 * Everything that a person, or a screen reader, would take for the name of this field; `last` is the last of its boxes,
 * where a code has one for each character. On this site the name is the placeholder alone (facts/miit-page.md 2.2), elsewhere
 * a label in any way of tying it, the cell or the text before it, the head of its column.
 */
export function namesOf(input: HTMLInputElement, last: HTMLInputElement = input): readonly Name[] {
  const own = [
    input.placeholder,
    input.getAttribute('aria-label'),
    ...textsOf(input, 'aria-labelledby'),
    ...Array.from(input.labels ?? [], textOf),
  ];
  const attributes = Array.from(input.attributes).flatMap(({ name, value }) => (NAMING.test(name) ? [value] : []));
  const near = [...textsOf(input, 'aria-describedby'), captionBefore(input, last), columnHead(input)];
  return [
    ...named(own, OWN), ...named(attributes, ATTRIBUTE), ...named(near, NEAR), ...named([captionAfter(last)], AFTER),
    ...named([input.name, input.id, input.getAttribute('autocomplete') === 'one-time-code' ? 'otp' : null], WEAK),
  ];
}

/** The strongest name decides; two meanings of the same strength cancel each other out, unless one only says more than the other. */
export function meaningOfNames(names: readonly Name[]): Meaning | null {
  const strength = new Map<Meaning, number>();
  for (const { text, weight } of names) {
    const meaning = meaningOf(text);
    if (meaning !== null) strength.set(meaning, Math.max(strength.get(meaning) ?? 0, weight));
  }
  const of = (meaning: Meaning): number => strength.get(meaning) ?? 0;
  const drop = (...meanings: Meaning[]): void => meanings.forEach((meaning) => strength.delete(meaning));
  // 图形验证码 beside 请输入验证码 is a picture's, 证件号码 beside 后6位 asks for its tail.
  if (of('imageCode') >= NEAR) drop('code');
  if (of('lastSix') > WEAK && of('document') > 0) strength.set('idTail', Math.max(of('lastSix'), of('document')));
  if (of('idTail') >= of('document')) drop('document');
  if (of('phone') >= of('telephone')) drop('telephone');
  drop('lastSix');
  const [first, second] = [...strength.entries()].sort((a, b) => b[1] - a[1]);
  if (first === undefined || (second !== undefined && second[1] === first[1])) return null;
  return first[0];
}

function named(texts: readonly (string | null | undefined)[], weight: number): Name[] {
  return texts.flatMap((text) => (text === null || text === undefined || text === '' ? [] : [{ text, weight }]));
}

function textsOf(input: HTMLInputElement, attribute: string): string[] {
  const ids = (input.getAttribute(attribute) ?? '').split(/\s+/).filter((id) => id !== '');
  return ids.map((id) => input.ownerDocument.getElementById(id)?.textContent ?? '');
}

function textOf(element: Element): string {
  return element.textContent;
}

/** How far up the caption of a field may stand: the field's wrappers, its row, its item. */
const CAPTION_LEVELS = 10;

const FIELDS = 'input:not([type="hidden"], [type="button"], [type="submit"], [type="image"], [type="reset"]), select, textarea';
const NO_CAPTION = 'script, style, template, noscript, a, button, [role="button"], [role="alert"]';

/**
 * The nearest text before the field, inside a wrapper that holds no other field: a label that is tied to nothing, the
 * cell before, or a bare piece of text. The first level that has some decides.
 */
function captionBefore(input: Element, last: Element): string | null {
  let from = input;
  for (let level = 0; level < CAPTION_LEVELS; level += 1) {
    const text = textBeside(from, 'previousSibling');
    if (text !== '') return text;
    const up = from.parentElement;
    if (up === null) return null;
    const label = up.getAttribute('aria-label') ?? up.title;
    if (holdsOthers(up, input, last)) return null;
    if (label !== '') return label;
    from = up;
  }
  return null;
}

/** A label that floats over its field stands after it. Only where nothing else can be meant: beside no other field. */
function captionAfter(input: Element): string | null {
  let from = input;
  for (let level = 0; level < 2; level += 1) {
    const text = textBeside(from, 'nextSibling');
    if (text !== '') return text;
    const up = from.parentElement;
    if (up === null || holdsOthers(up, input, input)) return null;
    from = up;
  }
  return null;
}

/** The text on one side of an element, up to the next field. */
function textBeside(element: Element, side: 'previousSibling' | 'nextSibling'): string {
  const texts: string[] = [];
  for (let at = element[side]; at !== null; at = at[side]) {
    if (at instanceof Element) {
      if (at.matches(NO_CAPTION)) continue;
      // A label that is tied to another field names that one.
      if (at instanceof HTMLLabelElement && at.control !== null && at.control !== element) break;
      const fields = at.matches(FIELDS) ? [at] : Array.from(at.querySelectorAll(FIELDS));
      if (fields.some(isVisible)) break;
      if (fields.length > 0) continue;
    } else if (at.nodeType !== Node.TEXT_NODE) {
      continue;
    }
    texts.push(at.textContent ?? '');
  }
  // The nearest of them that says something, else all: 手机号 and a star of its own.
  const named = texts.find((text) => meaningOf(text) !== null);
  return named ?? (side === 'previousSibling' ? texts.reverse() : texts).join('').trim();
}

/** Whether a person sees fields in it beside the one that goes from `first` to `last`: hidden twins are nobody's neighbours. */
function holdsOthers(element: Element, first: Element, last: Element): boolean {
  // What stands between them is on another side of each.
  const isOwn = (field: Element): boolean =>
    field === first || (first !== last && (first.compareDocumentPosition(field) & last.compareDocumentPosition(field)) === 0);
  return Array.from(element.querySelectorAll(FIELDS)).some((field) => !isOwn(field) && isVisible(field));
}

/** The head of the column in which the field stands, where the table's first row has no field. */
function columnHead(input: Element): string | null {
  const cell = input.closest('td');
  const head = cell?.closest('table')?.rows[0];
  if (cell === null || head === undefined || head.contains(cell) || head.querySelector(FIELDS) !== null) return null;
  return head.cells[cell.cellIndex]?.textContent ?? null;
}
