import type { Role } from '../../lib/rules/filing';
import type { PersonDraft } from './draft';

/** Most persons in a filing; the same as in `lib/profiles/filing`, which would bring zod along. */
export const PERSON_LIMIT = 20;

export function blankPerson(id: string, role: Role): PersonDraft {
  return { id, role, phone: '', idTail: '', shortTail: false };
}
