import type { Provider, Role } from '../../lib/rules/filing';
import { situationRow, situationsOf } from '../../lib/rules/situations';
import { suggestPersons } from '../../lib/rules/suggest-persons';
import { blankPerson, PERSON_LIMIT } from './blank-person';
import type { FilingDraft, PersonDraft } from './draft';

/** Platforms whose filings are those of mini-programs; WeChat's and Douyin's helps speak of nothing else. */
const MINI_PROGRAM_PLATFORMS: ReadonlySet<Provider | ''> = new Set<Provider>(['douyin', 'wechat']);

/** The draft with other facts: what no longer fits them is taken along, and the persons are those that they ask for. */
export function withFacts(before: FilingDraft, part: Partial<FilingDraft>, newId: () => string): FilingDraft {
  return withSuggested(before, withFittingCase(withFittingKind(before, { ...before, ...part }), part), newId);
}

/**
 * The persons that the facts ask for. Only what the change itself changes is done, so that a person whom the user took out
 * does not come back with the next choice. Who has anything typed in stays, whatever the role.
 */
export function withSuggested(before: FilingDraft, after: FilingDraft, newId: () => string): FilingDraft {
  const wanted = rolesOf(after);
  if (wanted === null) return after;
  const was = rolesOf(before);
  const missing = wanted.filter((role) => was?.includes(role) !== true && !after.persons.some((person) => person.role === role));
  const isStale = (person: PersonDraft) => isBlank(person) && !wanted.includes(person.role) && was?.includes(person.role) !== false;
  const kept = after.persons.flatMap((person) => {
    if (!isStale(person)) return [person];
    // The same empty row for another role, rather than a new one: the user may be about to type there.
    const role = missing.shift();
    return role === undefined ? [] : [{ ...person, role }];
  });
  const added = missing.slice(0, PERSON_LIMIT - kept.length).map((role) => blankPerson(newId(), role));
  const persons = [
    ...added.filter(({ role }) => role === 'subject'),
    ...kept,
    ...added.filter(({ role }) => role !== 'subject'),
  ];
  // A form has one person at least, also where nobody need verify.
  return { ...after, persons: persons.length === 0 ? after.persons.slice(0, 1) : persons };
}

/** The roles to write down; null while no provider is chosen, when nothing was suggested yet. */
function rolesOf({ provider, filingType, serviceKind, situation }: FilingDraft): readonly Role[] | null {
  if (provider === '') return null;
  return suggestPersons(provider, filingType, serviceKind, situation || undefined).map(({ role }) => role);
}

function isBlank({ phone, idTail }: PersonDraft): boolean {
  return (phone + idTail).trim() === '';
}

/** Coming to such a platform, what stood on "website" only because nothing else was chosen; and the way back. */
function withFittingKind(before: FilingDraft, after: FilingDraft): FilingDraft {
  const [was, is] = [before, after].map(({ provider }) => MINI_PROGRAM_PLATFORMS.has(provider));
  if (was === is) return after;
  if (is === true) return after.serviceKind === 'website' ? { ...after, serviceKind: 'miniProgram' } : after;
  return after.serviceKind === 'miniProgram' ? { ...after, serviceKind: 'website' } : after;
}

/** A case that was chosen brings its filing type; one that does not fit what was chosen later goes. */
function withFittingCase(draft: FilingDraft, { situation: chosen }: Partial<FilingDraft>): FilingDraft {
  const { provider, filingType, serviceKind, situation } = draft;
  if (provider === '' || situation === '' || situationRow(provider, filingType, serviceKind, situation) !== null) return draft;
  const row = situationsOf(provider, serviceKind).find((each) => each.situation === chosen);
  return row === undefined ? { ...draft, situation: '' } : { ...draft, filingType: row.types[0] };
}
