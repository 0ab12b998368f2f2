import { boxesAmong } from './boxes';
import { inOneLook } from './look';
import { meaningOfNames, type Name, nearNames, ownNames, saysAll } from './names';
import { isVisible } from './visible';
import { isSmsText, type Meaning, meaningOf } from './words';

/** A visible text field and what its names say; `meaning` is null where they say nothing, or two things at once. */
export interface Field {
  readonly input: HTMLInputElement;
  /** All its boxes in their order, where each takes one character; else none. `input` is the first of them. */
  readonly boxes: readonly HTMLInputElement[];
  readonly meaning: Meaning | null;
}

/** A field with what it says of itself, before anything around it is read. */
export interface OwnNames extends Field {
  readonly names: readonly Name[];
}

/** The site writes `type="age"`, which the property reads as "text": the attribute tells nothing (facts/miit-page.md 2.1). */
const TEXT_TYPES: ReadonlySet<string> = new Set(['text', 'tel', 'number', 'password', 'search']);

/** What neither form has. A form with one is another form. */
const FOREIGN_TYPES: ReadonlySet<string> = new Set(['email', 'url', 'date', 'file']);

/**
 * The text fields of the light DOM that are rendered, in document order, and where they are; frames and shadow trees are not
 * looked into. `mayHold` says whether it is worth while to read what stands near them: it costs more than all else.
 */
export function renderedFields(root: Document, mayHold: (own: readonly OwnNames[]) => boolean = () => true): readonly Field[] {
  // The browser keeps this list between two changes of the page: whoever looks next walks over nothing.
  const inputs = Array.from(root.getElementsByTagName('input')).filter(isRendered);
  // Neither form has less than two fields.
  if (inputs.length < 2) return [];
  const all = boxesAmong(inputs).map(([input, ...others]): OwnNames => {
    const names = FOREIGN_TYPES.has(input.type) || isNone(input) ? [] : ownNames(input);
    return { input, boxes: others.length > 0 ? [input, ...others] : [], names, meaning: meaningOfNames(names) };
  });
  return mayHold(all) ? all.map(fieldOf) : [];
}

/** Those of them that a person can see. */
export function visibleFields(root: Document): readonly Field[] {
  return inOneLook(() => renderedFields(root).filter(({ input }) => isVisible(input)));
}

function isRendered(input: HTMLInputElement): boolean {
  const { type } = input;
  return (TEXT_TYPES.has(type) || FOREIGN_TYPES.has(type)) && input.checkVisibility({ visibilityProperty: true });
}

function fieldOf({ input, boxes, names, meaning }: OwnNames): Field {
  if (boxes.length === 0 && (isNone(input) || saysAll(names, meaning))) return { input, boxes, meaning };
  if (FOREIGN_TYPES.has(input.type)) return { input, boxes, meaning: 'foreign' };
  const near = nearNames(input, boxes.at(-1));
  const all = [...names, ...near];
  // 服务密码 beside 身份证后六位 is a password, with a hint.
  if (near.some(({ text }) => /密码|口令/.test(text) && meaningOf(text) === 'foreign')) return { input, boxes, meaning: 'foreign' };
  const isSms = all.some(({ text }) => isSmsText(text));
  return { input, boxes, meaning: meaningIn(input, meaningOfNames(all), boxes.length > 0, isSms) };
}

/** Whether it is none of the form's fields whatever stands beside it: a list of the page's own making, or the page's search. */
export function isNone(input: HTMLInputElement): boolean {
  const isList = input.readOnly && (input.value === '' ? input.placeholder.includes('选') : !/\d/.test(input.value));
  return isList || input.closest('header, nav, footer, [role="search"]') !== null;
}

function meaningIn(input: HTMLInputElement, said: Meaning | null, isBoxes: boolean, isSms: boolean): Meaning | null {
  // Six boxes of one character each are a code, whatever else is not said of them; nobody writes a document into such.
  if (isBoxes) return said === null || said === 'lastSix' ? 'code' : said === 'code' ? said : 'foreign';
  if (said === 'code' && !isSms && hasPicture(input)) return 'imageCode';
  // A password that nobody names is one.
  return said === null && input.type === 'password' ? 'foreign' : said;
}

/** How far around a field its picture may stand. */
const PICTURE_LEVELS = 3;

/** Whether a picture of a captcha's size stands beside the field, and beside no other one. */
function hasPicture(input: Element): boolean {
  let at = input.parentElement;
  for (let level = 0; level < PICTURE_LEVELS && at !== null; level += 1, at = at.parentElement) {
    if (at.querySelectorAll('input').length > 1) return false;
    if (/看不清|换一[张个]|点击(?:更换|刷新)/.test(at.textContent)) return true;
    for (const picture of at.querySelectorAll('*')) {
      const { width, height } = picture.getBoundingClientRect();
      if (width >= 48 && width <= 240 && height >= 16 && height <= 120 && isPicture(picture)) return true;
    }
  }
  return false;
}

function isPicture(element: Element): boolean {
  return element.matches('img, canvas, svg') || (element.localName !== 'input' && getComputedStyle(element).backgroundImage.startsWith('url('));
}
