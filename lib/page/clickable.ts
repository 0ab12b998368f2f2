import { isVisible } from './visible';

/** What is made to be clicked. */
const MARKED = 'button, input[type="button"], input[type="submit"], input[type="image"], a, [role="button"]';

/** What a person types into, or chooses from. */
const FIELDS = 'input:not([type="button"], [type="submit"], [type="image"], [type="hidden"]), textarea, select';

/** Longer texts are no button's, but of what it stands in. */
const LONGEST_LABEL = 20;

/** The visible thing that a click on this element would press, by its markup or by the pointer's hand; null when there is none. */
export function clickableAt(element: Element): HTMLElement | null {
  let found = element.closest<HTMLElement>(MARKED);
  if (found === null) {
    // The hand is inherited: the outermost element that has it is the one that was given it.
    for (let at: Element | null = element; at instanceof HTMLElement && isPointedAt(at); at = at.parentElement) found = at;
  }
  const isOne = found !== null && found.querySelector(FIELDS) === null && buttonLabel(found).length <= LONGEST_LABEL;
  return isOne && found !== null && isVisible(found) ? found : null;
}

function isPointedAt(element: HTMLElement): boolean {
  return !element.matches('label, html, body') && !element.matches(FIELDS) && getComputedStyle(element).cursor === 'pointer';
}

/** What holds more elements than this is no form but most of a page. */
const MOST_ELEMENTS = 600;

/** Whether this may be one form: a larger part of the page is not searched either. */
export function isSmall(container: Element): boolean {
  return container.getElementsByTagName('*').length <= MOST_ELEMENTS;
}

/** Everything in here that can be clicked, in document order; nothing where it is too large to be a form. */
export function clickablesIn(container: Element): readonly HTMLElement[] {
  if (!isSmall(container)) return [];
  return Array.from(container.querySelectorAll<HTMLElement>('*')).filter((element) => clickableAt(element) === element);
}

/** What the button says, as it is shown. */
export function buttonLabel(element: HTMLElement): string {
  const own = element instanceof HTMLInputElement ? element.value || element.alt : element.textContent;
  return (own.trim() || element.getAttribute('aria-label') || element.title).trim();
}
