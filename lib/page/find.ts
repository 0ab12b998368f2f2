import type { FormKind } from '../rules/outcome';
import { captionBeside } from './beside';
import { topAt } from './covered';
import { type Field, renderedFields } from './fields';
import { type Group, groupsAmong, kindOf } from './group';
import { submitOf } from './submit';
import { isVisible } from './visible';
import { meaningOf, speaksOfTail } from './words';

/** A form as it stands at this moment. Its nodes are good for this use only: the site replaces them at will. */
export interface FoundForm extends Group {
  readonly kind: FormKind;
  readonly submit: HTMLElement;
}

/** The verification and resend forms that a person can see now, complete with their buttons. Reads only. */
export function findForms(root: Document): readonly FoundForm[] {
  const groups = onTop(groupsAmong(seenFields(root)));
  return groups.flatMap((group) => {
    const rivals = groups.filter((other) => other !== group);
    const submit = submitOf(group, (around) => rivals.some(({ container }) => around.contains(container)));
    return submit === null ? [] : [{ ...group, kind: kindOf(group), submit }];
  });
}

/**
 * The fields that a person sees, in the order of what it costs: without an ID tail there is no form, and on most pages that
 * is all there is to know.
 */
function seenFields(root: Document): readonly Field[] {
  const rendered = renderedFields(root);
  const hasTail = rendered.some(({ meaning }) => meaning === 'idTail');
  if (!hasTail && !rendered.some(({ meaning }) => meaning === null || meaning === 'lastSix')) return [];
  const around = hasTail ? null : surroundingsOf(rendered);
  if (!hasTail && (around === null || !speaksOfTail(around.textContent))) return [];
  return rendered.filter(({ input }) => isVisible(input)).map((field) => withCaption(field, rendered));
}

/** As many fields as a form has that is looked at so closely. */
const MOST_FIELDS = 12;

/** The smallest part of the page that holds them all, one up, for their captions; null for too many. */
function surroundingsOf(fields: readonly Field[]): Element | null {
  if (fields.length > MOST_FIELDS) return null;
  let at = fields[0]?.input.parentElement ?? null;
  while (at !== null && !fields.every(({ input }) => at?.contains(input) === true)) at = at.parentElement;
  return at?.parentElement ?? at;
}

/** A field whose name is nowhere near it in the markup may have one to the eye. */
function withCaption(field: Field, all: readonly Field[]): Field {
  // What cannot be typed into and shows nothing of a phone is a list, of services say.
  const isList = field.input.readOnly && !field.input.value.includes('*');
  const around = field.meaning === null && !isList ? surroundingsOf(all) : null;
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

/** Whether two finds are of the same nodes. */
export function sameForm(a: FoundForm, b: FoundForm): boolean {
  return (
    a.submit === b.submit &&
    a.inputs.code === b.inputs.code &&
    a.inputs.phone === b.inputs.phone &&
    a.inputs.idTail === b.inputs.idTail
  );
}
