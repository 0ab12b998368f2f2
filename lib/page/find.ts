import type { FormKind } from '../rules/outcome';
import { visibleFields } from './fields';
import { type Group, groupsAmong, kindOf } from './group';
import { submitOf } from './submit';

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
  const groups = groupsAmong(visibleFields(root));
  return groups.flatMap((group) => {
    const rivals = groups.filter((other) => other !== group);
    const submit = submitOf(group, (around) => rivals.some(({ container }) => around.contains(container)));
    return submit === null ? [] : [{ ...group, kind: kindOf(group), submit }];
  });
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
