import type { Filing } from '../../lib/profiles/filing';
import type { FilingType, Provider, Role, ServiceKind } from '../../lib/rules/filing';
import { mendIdTail } from '../../lib/rules/id-tail';
import { mendPhone } from '../../lib/rules/phone';
import { type Situation, situationRow } from '../../lib/rules/situations';
import { blankPerson } from './blank-person';
import { withSuggested } from './suggested';

/** A person as typed so far. */
export interface PersonDraft {
  readonly id: string;
  readonly role: Role;
  readonly phone: string;
  readonly idTail: string;
  /** The user has said that this document has fewer than six characters. */
  readonly shortTail: boolean;
}

/** A filing as typed so far: everything that the form holds, valid or not. */
export interface FilingDraft {
  readonly id: string;
  /** When the filing that is being edited was made; null while it is a new one. */
  readonly createdAt: number | null;
  readonly label: string;
  /** Empty until one is chosen: a wrong provider that nobody chose would be worse than none. */
  readonly provider: Provider | '';
  readonly filingType: FilingType;
  readonly serviceKind: ServiceKind;
  /** The platform's own case; empty while it is not known which. */
  readonly situation: Situation | '';
  readonly persons: readonly PersonDraft[];
}

/** Longest label that a filing takes; the same as in `lib/profiles/filing`, which would bring zod along. */
export const LABEL_LENGTH = 80;

/** Most persons in a filing; the same as in `lib/profiles/filing`. */
export const PERSON_LIMIT = 20;

/** An empty form. Who enters many filings mostly stays with one provider: the newest filing's is taken over. */
export function newDraft(newId: () => string, newest?: Filing): FilingDraft {
  const empty: FilingDraft = {
    id: newId(), createdAt: null, label: '', provider: '', filingType: 'first', serviceKind: 'website', situation: '',
    persons: [blankPerson(newId(), 'subject')],
  };
  if (newest === undefined) return empty;
  const { provider, filingType, serviceKind } = newest;
  return withSuggested(empty, { ...empty, provider, filingType, serviceKind }, newId);
}

/** The form of a stored filing. */
export function draftOf({ id, createdAt, label, provider, filingType, serviceKind, situation, persons }: Filing): FilingDraft {
  return {
    id, createdAt, label, provider, filingType, serviceKind,
    situation: situation ?? '',
    // A short tail that was stored was confirmed then.
    persons: persons.map((person) => ({ ...person, shortTail: Array.from(person.idTail).length < 6 })),
  };
}

/** The case that was chosen, where it is one of such a filing. */
export function situationOf({ provider, filingType, serviceKind, situation }: FilingDraft): Situation | undefined {
  if (provider === '' || situation === '') return undefined;
  return situationRow(provider, filingType, serviceKind, situation)?.situation;
}

/** What is saved. Call it with a draft that has no problems; a missing provider becomes `other`. */
export function filingOf(draft: FilingDraft, now: number): Filing {
  const { id, createdAt, label, provider, filingType, serviceKind, persons } = draft;
  const situation = situationOf(draft);
  return {
    id, filingType, serviceKind,
    ...(situation === undefined ? {} : { situation }),
    label: label.trim(),
    provider: provider === '' ? 'other' : provider,
    persons: persons.map((person) => ({
      id: person.id,
      role: person.role,
      phone: mendPhone(person.phone),
      idTail: mendIdTail(person.idTail),
    })),
    createdAt: createdAt ?? now,
    updatedAt: now,
  };
}

/** One more person, with the role that is not there yet. */
export function withNewPerson(draft: FilingDraft, personId: string): FilingDraft {
  const role = draft.persons.some((person) => person.role === 'service') ? 'subject' : 'service';
  return { ...draft, persons: [...draft.persons, blankPerson(personId, role)] };
}

export function withoutPerson(draft: FilingDraft, personId: string): FilingDraft {
  return { ...draft, persons: draft.persons.filter(({ id }) => id !== personId) };
}

export function withPerson(draft: FilingDraft, personId: string, change: Partial<PersonDraft>): FilingDraft {
  return { ...draft, persons: draft.persons.map((person) => (person.id === personId ? { ...person, ...change } : person)) };
}

/** Whether closing the form would lose something that the user typed. */
export function isTouched(draft: FilingDraft, stored: Filing | undefined): boolean {
  if (stored === undefined) return draft.label !== '' || draft.persons.some(({ phone, idTail }) => phone + idTail !== '');
  return JSON.stringify(filingOf(draft, 0)) !== JSON.stringify({ ...filingOf(draftOf(stored), 0) });
}
