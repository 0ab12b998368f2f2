/*
 * Functions that are sent to the page as source: each must be complete in itself, and use nothing of this module.
 * `root` is the document or the panel's shadow root.
 */

/** Where to click, or why not yet. */
export type Spot = { x: number; y: number } | { problem: string };

/** What `find` can be asked to give. */
export type Look = 'spot' | 'text' | 'value' | 'visible' | 'choose';

/**
 * Finds the first visible element of a selector (CSS, then optionally ` >> ` and a text) and reads or changes it.
 * One function for all, since the finding must travel with each of them.
 */
export function find(root: Document | ShadowRoot, selector: string, look: Look, choice = ''): unknown {
  const [css = '', text] = selector.split(' >> ');
  const isVisible = (element: Element) =>
    element.getClientRects().length > 0 && getComputedStyle(element).visibility === 'visible';
  const matches = [...root.querySelectorAll<HTMLElement>(css)];
  const element = matches.find((match) => isVisible(match) && (!text || match.innerText.includes(text)));
  if (look === 'visible') return element !== undefined;
  if (!element) return { problem: matches.length ? 'it is there, but not visible or with another text' : 'not there' };
  if (look === 'text') return { value: element.innerText };
  if (look === 'value') return { value: (element as HTMLInputElement).value };
  if (look === 'choose') {
    const select = element as HTMLSelectElement;
    if (![...select.options].some((option) => option.value === choice)) return { problem: `no option "${choice}"` };
    select.value = choice;
    select.dispatchEvent(new Event('input', { bubbles: true }));
    select.dispatchEvent(new Event('change', { bubbles: true }));
    return { value: choice };
  }
  const describe = (hit: Element | null) =>
    hit ? `<${hit.localName}${hit.classList.length ? `.${[...hit.classList].join('.')}` : ''}>` : 'nothing';
  const spot = () => {
    const box = element.getBoundingClientRect();
    const x = box.left + box.width / 2;
    const y = box.top + box.height / 2;
    const outer = document.elementFromPoint(x, y);
    if (root instanceof ShadowRoot && outer !== root.host) return { problem: `covered by ${describe(outer)}` };
    const hit = root.elementFromPoint(x, y);
    const reached = hit && (element.contains(hit) || (hit.closest('label') as HTMLLabelElement | null)?.control === element);
    const inView = box.top >= 0 && box.left >= 0 && box.bottom <= innerHeight && box.right <= innerWidth;
    return reached && inView ? { x, y } : { problem: `covered by ${describe(hit)}`, x, y };
  };
  // Out of the window, or under a bar that stands over its scroller: bring it to the middle.
  if ('problem' in spot()) element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  const found = spot();
  if (!('problem' in found)) return found;
  const hit = root.elementFromPoint(found.x ?? -1, found.y ?? -1);
  return hit && element.contains(hit) ? { x: found.x, y: found.y } : { problem: found.problem };
}

/** The text of the whole root. */
export function wholeText(root: ShadowRoot): string {
  return [...root.children].map((child) => (child instanceof HTMLElement && child.localName !== 'style' ? child.innerText : '')).join('\n').trim();
}

/** Whether there is something in the focused field that typing has to replace. */
export function focusedHasText(root: Document | ShadowRoot): boolean {
  const field = root.activeElement;
  return field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? field.value !== '' : false;
}
