import type { FormKind } from '../rules/outcome';
import { visibleFields } from './fields';
import { type Group, groupsAmong, kindOf } from './group';
import { submitOf } from './submit';

/** A form as it stands at this moment. Its nodes are good for this use only: the site replaces them at will. */
export interface FoundForm extends Group {
  readonly kind: FormKind;
  readonly submit: HTMLElement;
}

/** The verification and resend forms that a person can see now, complete with their buttons. Reads only. */
export function findForms(root: Document): readonly FoundForm[] {
  const groups = groupsAmong(visibleFields(root));
  return groups.flatMap((group) => {
    const rivals = groups.filter((other) => other !== group);
    const submit = submitOf(group, (around) => rivals.some(({ container }) => around.contains(container)));
    return submit === null ? [] : [{ ...group, kind: kindOf(group), submit }];
  });
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
