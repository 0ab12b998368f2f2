import { isVisible } from './visible';
import { meaningOf } from './words';

/** How far up the caption of a field may stand: the field's wrappers, its row, its item. */
const CAPTION_LEVELS = 10;

const FIELDS = 'input:not([type="hidden"], [type="button"], [type="submit"], [type="image"], [type="reset"]), select, textarea';
const NO_CAPTION = 'script, style, template, noscript, a, button, [role="button"], [role="alert"]';

/**
 * The nearest text before the field, inside a wrapper that holds no other field: a label that is tied to nothing, the
 * cell before, or a bare piece of text. The first level that has some decides.
 */
export function captionBefore(input: Element, last: Element): string | null {
  let from = input;
  for (let level = 0; level < CAPTION_LEVELS; level += 1) {
    const text = textBeside(from, 'previousSibling');
    if (text !== '') return text;
    const up = from.parentElement;
    if (up === null) return null;
    // Tables that fold up on narrow screens keep the column's name in `data-label`, for CSS to draw.
    const label = up.getAttribute('aria-label') ?? up.getAttribute('data-label') ?? up.title;
    if (holdsOthers(up, input, last)) return null;
    if (label !== '') return label;
    from = up;
  }
  return null;
}

/** A label that floats over its field stands after it. Only where nothing else can be meant: beside no other field. */
export function captionAfter(input: Element): string | null {
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
    texts.push(textOf(at));
  }
  return nearestName(side === 'previousSibling' ? texts : [texts.join('')]);
}

/** What a node says to a reader: its text, or that of its picture. */
function textOf(node: Node): string {
  const text = node.textContent ?? '';
  if (!(node instanceof Element) || text.trim() !== '') return text;
  const picture = node instanceof HTMLImageElement ? node : node.querySelector('img');
  return picture?.alt ?? '';
}

/**
 * Of texts from the nearest on, as few as name one of our fields: a star of its own says nothing, 号码后6位 not of what, and what
 * stands before may name the field before. Else all of them.
 */
function nearestName(texts: readonly string[]): string {
  let all = '';
  let first = '';
  for (const text of texts) {
    all = text + all;
    const meaning = meaningOf(all);
    if (meaning === 'code' || meaning === 'phone' || meaning === 'idTail') return all;
    if (meaning !== null && first === '') first = all;
  }
  return first === '' ? all.trim() : first;
}

/** Whether a person sees fields in it beside the one that goes from `first` to `last`: hidden twins are nobody's neighbours. */
function holdsOthers(element: Element, first: Element, last: Element): boolean {
  // What stands between them is on another side of each.
  const isOwn = (field: Element): boolean =>
    field === first || (first !== last && (first.compareDocumentPosition(field) & last.compareDocumentPosition(field)) === 0);
  return Array.from(element.querySelectorAll(FIELDS)).some((field) => !isOwn(field) && isVisible(field));
}

/** The head of the column in which the field stands, where the table's first row has no field. */
export function columnHead(input: Element): string | null {
  const cell = input.closest('td');
  const head = cell?.closest('table')?.rows[0];
  if (cell === null || head === undefined || head.contains(cell) || head.querySelector(FIELDS) !== null) return null;
  return head.cells[cell.cellIndex]?.textContent ?? null;
}
