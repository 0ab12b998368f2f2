/** How strongly a text is tied to a field: its own words before words that merely stand near it. */
export interface Name {
  readonly text: string;
  readonly weight: number;
}

const OWN = 3;
const NEAR = 2;
const WEAK = 1;

/**
 * Everything that a person, or a screen reader, would take for the name of this field. On this site that is the placeholder
 * alone (facts/miit-page.md 2.2), elsewhere a label in any way of tying it, the cell or the text before it.
 */
export function namesOf(input: HTMLInputElement): readonly Name[] {
  const own = [
    input.placeholder,
    input.getAttribute('aria-label'),
    ...idrefs(input, 'aria-labelledby'),
    ...Array.from(input.labels ?? [], textOf),
  ];
  const near = [input.title, captionBefore(input)];
  const weak = [input.name, input.id];
  return [...named(own, OWN), ...named(near, NEAR), ...named(weak, WEAK)];
}

function named(texts: readonly (string | null | undefined)[], weight: number): Name[] {
  return texts.flatMap((text) => (text === null || text === undefined || text === '' ? [] : [{ text, weight }]));
}

function idrefs(input: HTMLInputElement, attribute: string): string[] {
  const ids = (input.getAttribute(attribute) ?? '').split(/\s+/).filter((id) => id !== '');
  return ids.map((id) => input.ownerDocument.getElementById(id)?.textContent ?? '');
}

function textOf(element: Element): string {
  return element.textContent;
}

/** How far up the caption of a field may stand: the field's wrappers, its row, its item. */
const CAPTION_LEVELS = 4;

/**
 * The nearest text before the field, inside a wrapper that holds no other field: a label that is tied to nothing, the
 * cell before, or a bare piece of text. The first level that has some decides.
 */
function captionBefore(input: HTMLInputElement): string | null {
  let from: Element = input;
  for (let level = 0; level < CAPTION_LEVELS; level += 1) {
    const before: string[] = [];
    for (let at = from.previousSibling; at !== null; at = at.previousSibling) {
      if (at instanceof Element && (at.matches('input, select, textarea') || at.querySelector('input, select, textarea'))) break;
      before.unshift(at.textContent ?? '');
    }
    const text = before.join('').trim();
    if (text !== '') return text;
    if (from.parentElement === null) return null;
    from = from.parentElement;
    if (from.querySelectorAll('input, select, textarea').length > 1) return null;
  }
  return null;
}
