import type { FormKind } from '../rules/outcome';
import { floats, type Group, kindOf } from './group';
import { asksForCode, type Rank, submitRank } from './submit-words';
import { isVisible } from './visible';

/** What can be clicked by its markup. The site's own is a button with a span inside (facts/miit-page.md 2.4). */
const CLICKABLE = 'button, input[type="button"], input[type="submit"], input[type="image"], a, [role="button"], [onclick]';
/** What can be clicked by its look. */
const BY_LOOK = 'div, span, p, li, i, label';

/** Tabs and the page's own navigation switch, and submit nothing. */
const NAVIGATION = 'nav, header, [role="tab"], [role="tablist"], [role="menuitem"], [role="navigation"]';

/** How far above the group's container its button may stand. */
const LEVELS_UP = 5;

/**
 * The button that submits this group: of what can be clicked in it or just around it, the one that says so most surely. Null
 * when there is none, or when two could be meant. `isRival` says whether an element holds another group too.
 */
export function submitOf(group: Group, isRival: (container: Element) => boolean): HTMLElement | null {
  let at: Element | null = group.container;
  for (let level = 0; level <= LEVELS_UP && at !== null && at.tagName !== 'HTML'; level += 1, at = at.parentElement) {
    if (level > 0 && isRival(at)) return null;
    const around = at;
    const found = surest(around, group, (control) => !isOfOthers(control, around, group));
    if (found !== undefined) return found;
  }
  return null;
}

/** Whether a control stands with fields that are not of this group: a search, the number of a page, a feedback. */
function isOfOthers(control: Element, around: Element, { container }: Group): boolean {
  if (container.contains(control)) return floats(control, container);
  for (let at = control.parentElement; at !== null && at !== around && !at.contains(container); at = at.parentElement) {
    if (at.querySelector('input:not([type="hidden"], [type="button"], [type="submit"], [type="checkbox"]), textarea') !== null) return true;
  }
  return false;
}

/** The surest one in it; null when several are as sure, undefined when there is none. */
function surest(container: Element, group: Group, isOwn: (control: Element) => boolean): HTMLElement | null | undefined {
  const kind = kindOf(group);
  const controls = controlsIn(container, kind).filter(isOwn);
  // A form that sends a code, or asks for a picture's, has more to it than a resend.
  if (kind === 'resend' && (group.asksPicture || controls.some((control) => asksForCode(labelOf(control))))) return null;
  const ranked = controls.map((control) => ({ control, rank: submitRank(labelOf(control), kind) })).filter(
    // 短信核验 before the fields is a tab.
    ({ control, rank }) => rank > 1 || (rank === 1 && isBehind(control, group)),
  );
  for (const rank of [3, 2, 1] satisfies Rank[]) {
    const found = outermost(ranked.filter((one) => one.rank === rank && isVisible(one.control)).map(({ control }) => control));
    const [first] = found;
    if (first === undefined) continue;
    return found.length > 1 ? null : first;
  }
  return undefined;
}

/** Whether a control stands behind the fields of a group. */
function isBehind(control: Element, { inputs }: Group): boolean {
  return (inputs.idTail.compareDocumentPosition(control) & inputs.phone.compareDocumentPosition(control) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** What can be clicked in it: by markup, or by its look where that says nothing as surely. */
function controlsIn(container: Element, kind: FormKind): readonly HTMLElement[] {
  const isHere = (element: Element): boolean => !container.contains(element.closest(NAVIGATION));
  const marked = Array.from(container.querySelectorAll<HTMLElement>(CLICKABLE)).filter(isHere);
  if (marked.some((element) => submitRank(labelOf(element), kind) === 3 && isVisible(element))) return marked;
  const byLook = Array.from(container.querySelectorAll<HTMLElement>(BY_LOOK)).filter(
    (element) => element.childElementCount === 0 && submitRank(labelOf(element), kind) > 0 && element.closest(CLICKABLE) === null,
  );
  return [...marked, ...byLook.filter((element) => isHere(element) && getComputedStyle(element).cursor === 'pointer').map(wholeOf)];
}

/** The whole control of which this is the text: its edge can be clicked too. */
function wholeOf(element: HTMLElement): HTMLElement {
  let at = element;
  for (let up = at.parentElement; up !== null && up.textContent.trim() === element.textContent.trim(); up = up.parentElement) {
    if (getComputedStyle(up).cursor !== 'pointer') break;
    at = up;
  }
  return at;
}

/** Without those that stand in another one of them. */
function outermost(controls: readonly HTMLElement[]): readonly HTMLElement[] {
  const all = [...new Set(controls)];
  return all.filter((control) => !all.some((other) => other !== control && other.contains(control)));
}

/** Letters of the languages that the site may speak; Unicode's own class of them takes a first scan a tenth of its time. */
const SAYS = /[\u3400-\u9fffa-z0-9]/i;

/** What a control says: its text, or what it says instead of one. */
export function labelOf(element: HTMLElement): string {
  if (element instanceof HTMLInputElement) return element.value || element.alt || element.title;
  const text = element.textContent.trim();
  // An arrow says nothing.
  return SAYS.test(text) ? text : (element.getAttribute('aria-label') ?? element.title);
}
