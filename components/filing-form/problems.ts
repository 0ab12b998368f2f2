import { checkIdTail, ID_TAIL_LENGTH, type IdTailProblem, mendIdTail } from '../../lib/rules/id-tail';
import { checkPhone, mendPhone, type PhoneProblem } from '../../lib/rules/phone';
import type { FilingDraft, PersonDraft } from './draft';

/** Why a field cannot be saved as it is. The names of the rules, and two of the form's own. */
export type ProblemId = PhoneProblem | IdTailProblem | 'labelMissing' | 'providerMissing';

/** Which field: `label`, `provider`, or a person's id with `.phone` or `.idTail`. */
export type FieldPath = string;

/** The field of a person. */
export function personField(personId: string, field: 'phone' | 'idTail'): FieldPath {
  return `${personId}.${field}`;
}

/** What keeps a draft from being saved, by field, in the order of the form. Empty: it can be saved. */
export function draftProblems(draft: FilingDraft): ReadonlyMap<FieldPath, ProblemId> {
  const problems = new Map<FieldPath, ProblemId>();
  if (draft.label.trim() === '') problems.set('label', 'labelMissing');
  if (draft.provider === '') problems.set('provider', 'providerMissing');
  for (const person of draft.persons) {
    const phone = checkPhone(mendPhone(person.phone));
    if (phone !== null) problems.set(personField(person.id, 'phone'), phone);
    const tail = tailProblem(person);
    if (tail !== null) problems.set(personField(person.id, 'idTail'), tail);
  }
  return problems;
}

/** A tail under six is a problem until the user says that the document itself is that short. */
function tailProblem({ idTail, shortTail }: PersonDraft): IdTailProblem | null {
  const problem = checkIdTail(mendIdTail(idTail));
  return problem === 'tailLength' && shortTail ? null : problem;
}

/** Whether to ask if the document is really that short. */
export function isShortTail(idTail: string): boolean {
  const length = Array.from(mendIdTail(idTail)).length;
  return length > 0 && length < ID_TAIL_LENGTH;
}

/** Persons whose number another person of the draft has too: the ministry verifies one phone once (JD Cloud 2019). */
export function samePhonePersons({ persons }: FilingDraft): ReadonlySet<string> {
  const twins = persons.filter(({ id, phone }) => {
    const bare = mendPhone(phone);
    return checkPhone(bare) === null && persons.some((other) => other.id !== id && mendPhone(other.phone) === bare);
  });
  return new Set(twins.map(({ id }) => id));
}
