import type { FormKind } from '../rules/outcome';
import { type Group, kindOf } from './group';
import { isVisible } from './visible';
import { isSubmitText } from './words';

/** What can be clicked, by markup or by its look. The site's own is a button with a span inside (facts/miit-page.md 2.4). */
const CLICKABLE = 'button, input[type="button"], input[type="submit"], input[type="image"], a, [role="button"]';
const BY_LOOK = 'div, span';

/** How far above the group's container its button may stand. */
const LEVELS_UP = 3;

/**
 * The button that submits this group: the one clickable thing in or just around it that says so. Null when there is none,
 * or when two could be meant. `isRival` says whether an element holds another group too.
 */
export function submitOf(group: Group, isRival: (container: Element) => boolean): HTMLElement | null {
  let at: Element | null = group.container;
  for (let level = 0; level <= LEVELS_UP && at !== null; level += 1, at = at.parentElement) {
    if (level > 0 && isRival(at)) return null;
    const buttons = submitsIn(at, kindOf(group));
    if (buttons.length > 0) return buttons.length === 1 ? (buttons[0] ?? null) : null;
  }
  return null;
}

function submitsIn(container: Element, kind: FormKind): HTMLElement[] {
  const marked = Array.from(container.querySelectorAll<HTMLElement>(CLICKABLE));
  const found = marked.filter((element) => isSubmitText(labelOf(element), kind) && isVisible(element));
  if (found.length > 0) return found;
  return Array.from(container.querySelectorAll<HTMLElement>(BY_LOOK)).filter(
    (element) =>
      element.childElementCount === 0 &&
      isSubmitText(labelOf(element), kind) &&
      getComputedStyle(element).cursor === 'pointer' &&
      isVisible(element),
  );
}

function labelOf(element: HTMLElement): string {
  return element instanceof HTMLInputElement ? element.value || element.alt : element.textContent;
}
