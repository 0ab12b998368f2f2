import { fold } from '../rules/text';
import { ancestorsOf, commonOf, levelsAround } from './around';
import { buttonLabel, clickablesIn, isSmall } from './clickable';
import { type Field, visibleFields } from './fields';

/** The view that is for the verification alone. That its name is in the hash says where the user wants to be, and no more. */
const ROUTE = /ComplaintA/i;

/** The views that have the form, among other things (facts/miit-page.md 1.3). */
const STEP_ROUTES = /ComplaintA|\/index\b/i;

/** How both steps call themselves. 电子化核验 is another view of the site. */
const STEP_WORDS = /短信重发|(?<!电子化|真实性)核验/;

/** What may send the form, folded: more than `words` takes for a submit, since nothing is done on it. */
const SUBMITS = /提交|确[定认]|核验|^验证$|重发|重新发送|完成|下一步|submit/;

/** What such a form is never sent with. */
const OTHER_DEEDS = /登[录陆入]|注册|投诉|举报|login|signin|signup/;

const HEADINGS = 'h1, h2, h3, h4, h5, h6, legend, caption, th, [role="tab"], [role="heading"], [class*="tit"]';

/** What surrounds the form on every view, by its classes too. */
const ASIDE = 'header, nav, footer, aside, [type="search"], [role="search"]';
const ASIDE_CLASS = /(?:^|\s)(?:header|nav|search|footer)(?:[-_\s]|$)|[-_]search(?:[-_\s]|$)/i;

/** A form of more fields is another one. */
const MOST_FIELDS = 8;

/** How far above its fields a form's heading and its button may stand. */
const LEVELS = 2;

/**
 * The fields, and the buttons that may send them, of what looks like the verification or the resend form, on a page where none
 * was recognised: there the user would expect help, and is told that there is none. Empty on every other page. A sign of the
 * step is needed, and not words on the page alone, which every view of the site has in its navigation: an ID tail is asked for;
 * or a code and a phone, under the step's own heading or route; or, on the step's own route, fields that nobody can tell, with
 * something to send them.
 */
export function suspectParts(root: Document): readonly HTMLElement[] {
  const fields = visibleFields(root).filter(({ input }) => !isAside(input));
  const isRoute = ROUTE.test(root.location.hash);
  const tail = fields.find(({ meaning }) => meaning === 'idTail');
  if (tail === undefined && !isRoute && fields.every(({ meaning }) => meaning !== 'code')) return [];

  const area = withSubmit(tail === undefined ? areaOf(pairOf(fields) ?? fields.filter(canBeOurs)) : areaAround(tail, fields));
  if (area === null || !isSmall(area)) return [];
  const inside = fields.filter(({ input }) => area.contains(input));
  if (clickablesIn(area).some((button) => OTHER_DEEDS.test(fold(buttonLabel(button)))) || inside.some(isPassword)) return [];

  const submits = submitsIn(area);
  const has = (wanted: Field['meaning']): boolean => inside.some(({ meaning }) => meaning === wanted);
  const isOwn = !has('foreign') && inside.length <= MOST_FIELDS && area.querySelector('textarea, [type="file"]') === null;
  const isPair = has('code') && has('phone') && (isRoute || isHeaded(area, inside, fields));
  const isNameless = isRoute && inside.filter(canBeOurs).length >= 2 && submits.length > 0;
  // Another form that asks for an ID tail is one, unless it stands where the step does.
  const isTail = tail !== undefined && (!has('foreign') || STEP_ROUTES.test(root.location.hash) || isHeaded(area, inside, fields));
  return isTail || (isOwn && (isPair || isNameless)) ? [...inside.map(({ input }) => input), ...submits] : [];
}

/** The code and the phone, where the page has both. */
function pairOf(fields: readonly Field[]): readonly Field[] | null {
  const pair = (['code', 'phone'] as const).map((wanted) => fields.find(({ meaning }) => meaning === wanted));
  return pair.every((field) => field !== undefined) ? pair : null;
}

/** The smallest surroundings of them all. */
function areaOf(fields: readonly Field[]): Element | null {
  return fields.length < 2 ? null : commonOf(fields.map(({ input }) => input));
}

/** The same surroundings, or those just around them in which there is a button that may send the form. */
function withSubmit(area: Element | null): Element | null {
  const around = area === null ? [] : levelsAround(area, LEVELS);
  return around.find((at) => at.localName !== 'body' && submitsIn(at).length > 0) ?? area;
}

function submitsIn(area: Element): readonly HTMLElement[] {
  return clickablesIn(area).filter((button) => !isAside(button) && SUBMITS.test(fold(buttonLabel(button))));
}

/** The smallest surroundings of the ID tail in which there is another field, or its own where it is alone. */
function areaAround({ input }: Field, fields: readonly Field[]): Element | null {
  const others = fields.filter((other) => other.input !== input);
  return ancestorsOf(input).find((at) => others.some((other) => at.contains(other.input))) ?? input.parentElement;
}

/** Whether a heading in or just above the form names the step, and no other form's. */
function isHeaded(area: Element, inside: readonly Field[], fields: readonly Field[]): boolean {
  return levelsAround(area, LEVELS).some((at) => {
    if (fields.filter(({ input }) => at.contains(input)).length > inside.length) return false;
    const headings = Array.from(at.querySelectorAll(HEADINGS));
    return headings.some((heading) => STEP_WORDS.test(fold(heading.textContent).slice(0, 30)) && !isAside(heading));
  });
}

function canBeOurs({ input, meaning }: Field): boolean {
  return !input.readOnly && meaning !== 'imageCode' && meaning !== 'foreign';
}

/** A secret, and not one of our values that the page hides. */
function isPassword({ input, meaning }: Field): boolean {
  return input.type === 'password' && (meaning === null || meaning === 'foreign');
}

function isAside(element: Element): boolean {
  const within = [element, ...ancestorsOf(element)].filter((at) => !at.matches('body, html'));
  return within.some((at) => at.matches(ASIDE) || ASIDE_CLASS.test(at.className));
}
