import { boxesAmong } from './boxes';
import { meaningOfNames, namesOf } from './names';
import { isVisible } from './visible';
import { isSmsText, type Meaning } from './words';

/** A visible text field and what its names say; `meaning` is null where they say nothing, or two things at once. */
export interface Field {
  readonly input: HTMLInputElement;
  /** All its boxes in their order, where each takes one character; else none. `input` is the first of them. */
  readonly boxes: readonly HTMLInputElement[];
  readonly meaning: Meaning | null;
}

/** The site writes `type="age"`, which the property reads as "text": the attribute tells nothing (facts/miit-page.md 2.1). */
const TEXT_TYPES: ReadonlySet<string> = new Set(['text', 'tel', 'number', 'password', 'search']);

/** What neither form has. A form with one is another form. */
const FOREIGN_TYPES: ReadonlySet<string> = new Set(['email', 'url', 'date', 'file']);

/** The fields of the light DOM that are rendered, in document order. Frames and shadow trees are not looked into. */
export function renderedFields(root: ParentNode): readonly Field[] {
  const inputs = Array.from(root.querySelectorAll('input')).filter(isRendered);
  // Neither form has less than two fields.
  return inputs.length < 2 ? [] : boxesAmong(inputs).map(([input, ...others]) => fieldOf(input, others));
}

/** Those of them that a person can see. */
export function visibleFields(root: ParentNode): readonly Field[] {
  return renderedFields(root).filter(({ input }) => isVisible(input));
}

function isRendered(input: HTMLInputElement): boolean {
  const { type } = input;
  return (TEXT_TYPES.has(type) || FOREIGN_TYPES.has(type)) && input.checkVisibility({ visibilityProperty: true });
}

function fieldOf(input: HTMLInputElement, others: readonly HTMLInputElement[]): Field {
  const boxes = others.length > 0 ? [input, ...others] : [];
  if (FOREIGN_TYPES.has(input.type)) return { input, boxes, meaning: 'foreign' };
  const names = namesOf(input, others.at(-1));
  const isSms = names.some(({ text }) => isSmsText(text));
  return { input, boxes, meaning: meaningIn(input, meaningOfNames(names), boxes.length > 0, isSms) };
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
    for (const picture of at.querySelectorAll('img, canvas, svg')) {
      const { width, height } = picture.getBoundingClientRect();
      if (width >= 48 && height >= 16 && height <= 120) return true;
    }
  }
  return false;
}
