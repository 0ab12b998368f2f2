import { ID_TAIL_LENGTH } from '../rules/id-tail';
import type { FormKind } from '../rules/outcome';
import { captionBeside } from './beside';
import { topAt } from './covered';
import { type Field, isNone, type OwnNames, renderedFields } from './fields';
import { type Group, groupsAmong, kindOf } from './group';
import { inOneLook } from './look';
import { submitOf } from './submit';
import { isVisible } from './visible';
import { type Meaning, meaningOf, speaksOfTail } from './words';

/** A form as it stands at this moment. Its nodes are good for this use only: the site replaces them at will. */
export interface FoundForm extends Group {
  readonly kind: FormKind;
  readonly submit: HTMLElement;
  /** The shape of the page that the user has taught it for; absent on a form that Heyan recognises itself. */
  readonly taught?: string;
}

/** Finds the forms that the page shows now. */
export type Find = () => readonly FoundForm[];

/** The verification and resend forms that a person can see now, complete with their buttons. Reads only. */
export function findForms(root: Document): readonly FoundForm[] {
  return inOneLook(() => {
    const rendered = renderedFields(root, mayAskForTail);
    const groups = onTop(groupsAmong(seenFields(rendered)));
    return groups.flatMap((group) => {
      const rivals = groups.filter((other) => other !== group);
      const submit = submitOf(group, (around) => rivals.some(({ container }) => around.contains(container)));
      if (submit === null || hidesCode(group, submit, rendered)) return [];
      return [{ ...group, kind: kindOf(group), submit }];
    });
  });
}

/** The fields that a person sees. */
function seenFields(rendered: readonly Field[]): readonly Field[] {
  return rendered.filter(({ input }) => isVisible(input)).map((field) => withRoom(withCaption(field, rendered)));
}

/** As many characters as each value has (rules/code, rules/phone, rules/id-tail). */
const LENGTHS: Partial<Record<Meaning, number>> = { code: 6, phone: 11, idTail: ID_TAIL_LENGTH };

/** A field that takes fewer characters than the value has is another: a picture's code, the box for a part of a code, a card's last four. */
function withRoom(field: Field): Field {
  const { input: { maxLength }, boxes, meaning } = field;
  const isTooShort = maxLength >= 0 && boxes.length === 0 && meaning !== null && maxLength < (LENGTHS[meaning] ?? 0);
  return isTooShort ? { ...field, meaning: meaning === 'code' ? 'imageCode' : 'foreign' } : field;
}

/**
 * Whether a code is rendered between a resend form's fields and its button, though nobody sees it: one transparent field can lie
 * over boxes that are only drawn. A try must not pass for a resend.
 */
function hidesCode({ inputs, container }: Group, submit: Element, rendered: readonly Field[]): boolean {
  let area: Element | null = container;
  while (area !== null && !area.contains(submit)) area = area.parentElement;
  return inputs.code === null && rendered.some(({ input, meaning }) => meaning === 'code' && !isVisible(input) && area?.contains(input) === true);
}

/** Whether anything in or around these speaks of a document's last six: on most pages nothing does, and no more is read. */
function mayAskForTail(fields: readonly OwnNames[]): boolean {
  if (fields.some(({ meaning }) => meaning === 'idTail')) return true;
  const own = fields.flatMap(({ names }) => names.map(({ text }) => text)).join(' ');
  const around = surroundingsOf(fields);
  if (speaksOfTail(`${own} ${around?.textContent ?? ''}`)) return true;
  return Array.from(around?.querySelectorAll('img[alt], [data-label]') ?? []).some((element) =>
    speaksOfTail(`${element.getAttribute('alt')} ${element.getAttribute('data-label')}`));
}

/** As many fields as a form has that is looked at so closely. */
const MOST_FIELDS = 12;

/** The smallest part of the page that holds them all, one up, for their captions. */
function surroundingsOf(fields: readonly Pick<Field, 'input'>[]): Element | null {
  const last = fields.at(-1)?.input ?? null;
  let at = fields[0]?.input.parentElement ?? null;
  // In the order of the document: what holds the first and the last holds all.
  while (at !== null && !at.contains(last)) at = at.parentElement;
  return at?.parentElement ?? at;
}

/** A field whose name is nowhere near it in the markup may have one to the eye. */
function withCaption(field: Field, all: readonly Field[]): Field {
  const around = field.meaning === null && !isNone(field.input) && all.length <= MOST_FIELDS ? surroundingsOf(all) : null;
  const caption = around === null ? null : captionBeside(field.input, around);
  return caption === null ? field : { ...field, meaning: meaningOf(caption) };
}

/** Of groups that lie on one another, those on top: a copy can be hidden behind the form. */
function onTop(groups: readonly Group[]): readonly Group[] {
  const isUnder = (group: Group): boolean => {
    const hit = topAt(group.inputs.idTail);
    return hit !== null && !group.container.contains(hit) && groups.some((other) => other !== group && other.container.contains(hit));
  };
  return groups.length < 2 ? groups : groups.filter((group) => !isUnder(group));
}

/** What a person sees of a form: its fields and its button. */
export function partsOf({ inputs, submit }: FoundForm): readonly HTMLElement[] {
  return [inputs.code, inputs.phone, inputs.idTail, submit].filter((element) => element !== null);
}

/** Whether two finds are of the same nodes. */
export function sameForm(a: FoundForm, b: FoundForm): boolean {
  return (
    a.submit === b.submit &&
    a.inputs.code === b.inputs.code &&
    a.inputs.phone === b.inputs.phone &&
    a.inputs.idTail === b.inputs.idTail
  );
}
