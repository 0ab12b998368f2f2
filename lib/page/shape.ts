import { fold } from '../rules/text';
import { ancestorsOf, commonOf } from './around';
import { buttonLabel, clickablesIn } from './clickable';
import { visibleFields } from './fields';
import type { FoundForm } from './find';
import { captionBefore } from './captions';
import { ownNames } from './names';

/**
 * A form that the user has pointed out: the shape of its part of the page, and the place of each of its elements in it. All
 * that is kept of a page: what its fields are called, without any digit.
 */
export interface Taught {
  readonly shape: string;
  /** Places among the visible text fields, from 0. A form without a code is the resend form. */
  readonly code: number | null;
  readonly phone: number;
  readonly idTail: number;
  /** The place among the buttons that are like the pointed one. */
  readonly submit: number;
}

/** What the user points at; a resend form has no code. */
export interface Pointed {
  readonly code: HTMLInputElement | null;
  readonly phone: HTMLInputElement;
  readonly idTail: HTMLInputElement;
  readonly submit: HTMLElement;
}

/** A form with more fields than this is none of the ministry's, and too long to be kept. */
const MOST_FIELDS = 12;

/** Of a name, and of the route. */
const LONGEST_TEXT = 30;

/** The form that was pointed out, as it can be kept; null when it could not be found again for sure. */
export function teach(root: Document, { code, phone, idTail, submit }: Pointed): Taught | null {
  const fields = visibleFields(root).map(({ input }) => input);
  const container = commonOf([code, phone, idTail, submit].filter((element) => element !== null));
  if (container === null) return null;
  const inside = fields.filter((input) => container.contains(input));
  const alike = clickablesIn(container).filter((one) => describeButton(one) === describeButton(submit));
  const placeOf = (input: HTMLInputElement): number => inside.indexOf(input);
  const taught = {
    shape: shapeOf(fieldLines(root, inside), submit, alike),
    code: code === null ? null : placeOf(code), phone: placeOf(phone), idTail: placeOf(idTail), submit: alike.indexOf(submit),
  };
  const [found] = inside.length > MOST_FIELDS ? [] : findTaught(root, [taught]);
  const { inputs } = found ?? {};
  const isSame = found?.submit === submit && inputs?.code === code && inputs.phone === phone && inputs.idTail === idTail;
  return isSame ? taught : null;
}

/**
 * The forms that were taught, where a part of the page has exactly the shape of one, and no other part has. Anything less
 * exact finds nothing: a wrong field is worse than none.
 */
export function findTaught(root: Document, taught: readonly Taught[]): readonly FoundForm[] {
  if (taught.length === 0) return [];
  const fields = visibleFields(root).map(({ input }) => input);
  const containers = [...new Set(fields.flatMap((field) => ancestorsOf(field)))];
  return taught.flatMap((one) => {
    const found: FoundForm[] = [];
    for (const container of containers) {
      // What holds a form that was found is a wrapper of it.
      if (found.some(({ submit }) => container.contains(submit))) continue;
      found.push(...formIn(root, container, fields.filter((input) => container.contains(input)), one));
    }
    return found.length === 1 ? found : [];
  });
}

/** The form, if this part of the page has exactly its shape. */
function formIn(root: Document, container: Element, inside: readonly HTMLInputElement[], taught: Taught): readonly FoundForm[] {
  const lines = fieldLines(root, inside);
  if (!taught.shape.startsWith(lines)) return [];
  const buttons = clickablesIn(container);
  const likeIt = (button: HTMLElement) => buttons.filter((one) => describeButton(one) === describeButton(button));
  const alike = buttons.filter((button) => shapeOf(lines, button, likeIt(button)) === taught.shape);
  const [phone, idTail, submit] = [inside[taught.phone], inside[taught.idTail], alike[taught.submit]];
  const code = taught.code === null ? null : inside[taught.code];
  if (!phone || !idTail || !submit || code === undefined) return [];
  const boxes = visibleFields(root).find(({ input }) => input === code)?.boxes ?? [];
  const kind = code === null ? 'resend' : 'try';
  return [{ kind, container, inputs: { code, phone, idTail }, boxes, asksPicture: false, submit, taught: taught.shape }];
}

function shapeOf(fields: string, button: HTMLElement, alike: readonly HTMLElement[]): string {
  return `${fields}${describeButton(button)} ×${alike.length}`;
}

/** The page's route and each field, a line each. */
function fieldLines(root: Document, inside: readonly HTMLInputElement[]): string {
  const lines = [textOf(root.location.hash.replace(/\?.*/, '')), ...inside.map(describeField)];
  return lines.map((line) => `${line}\n`).join('');
}

/**
 * What a person would call it; its name and id are no such thing, and may be made anew each time. Nor is what stands after it:
 * errors come and go there.
 */
function describeField(input: HTMLInputElement): string {
  const own = ownNames(input).flatMap(({ text }) => (text === input.name || text === input.id ? [] : [text]));
  const names = [...own, captionBefore(input, input) ?? ''].map(textOf).filter((text) => text !== '');
  return [input.localName, input.getAttribute('type') ?? '', ...new Set(names)].join('|');
}

function describeButton(element: HTMLElement): string {
  return `${element.localName}|${textOf(buttonLabel(element))}`;
}

/** Folded, without digits (a code's countdown changes, a phone is nobody's business), and cut. */
function textOf(text: string): string {
  return fold(text).replace(/[\d|\n]/g, '').slice(0, LONGEST_TEXT);
}
