import { type Filing, filingSchema, type Person } from '../profiles/filing';
import { z } from '../schema';
import type { IncomingFacts, IncomingFiling } from './incoming';

/** What an import would do with a filing. */
export type Fate = 'new' | 'same' | 'changed';

/** A filing as it would stand after an import. */
export interface PlannedFiling {
  readonly filing: Filing;
  readonly fate: Fate;
  /** Whether another stored filing says the same: it would stand there twice. */
  readonly isTwin: boolean;
}

/** What makes two filings the same to whoever reads them. */
function factsOf({ label, provider, filingType, serviceKind }: Pick<Filing, 'label' | 'provider' | 'filingType' | 'serviceKind'>): string {
  return JSON.stringify([label.trim(), provider, filingType, serviceKind]);
}

/**
 * What a table's filings would become beside those that are stored. A filing is found by its id, or by its name and facts;
 * its persons keep their ids where they are found again, so that what they have passed stays known. Times in ms.
 */
export function planTable(
  incoming: readonly IncomingFiling[], stored: readonly Filing[], at: number, newId: () => string,
): ReadonlyMap<string, PlannedFiling> {
  const byId = new Map(stored.map((filing) => [filing.id, filing]));
  const byFacts = new Map<string, Filing[]>();
  for (const filing of stored) byFacts.set(factsOf(filing), [...(byFacts.get(factsOf(filing)) ?? []), filing]);
  const named = new Set(incoming.map(({ facts }) => facts.id));
  const taken = new Set<string>();
  return new Map(
    incoming.map(({ key, facts, persons }) => {
      const before =
        (facts.id === null ? undefined : byId.get(facts.id)) ??
        byFacts.get(factsOf(facts))?.find(({ id }) => !taken.has(id) && !named.has(id));
      if (before !== undefined) taken.add(before.id);
      return [key, plannedFiling(facts, persons, before, at, newId)] as const;
    }),
  );
}

function plannedFiling(
  { id, situation, ...facts }: IncomingFacts, persons: readonly Omit<Person, 'id'>[], before: Filing | undefined, at: number, newId: () => string,
): PlannedFiling {
  const ids = identified(persons, before?.persons ?? [], newId);
  const { situation: keptSituation, ...kept } = before ?? { id: id ?? newId(), createdAt: at, updatedAt: at };
  const stands = situation === undefined ? keptSituation : (situation ?? undefined);
  const filing: Filing = { ...kept, ...facts, ...(stands === undefined ? {} : { situation: stands }), persons: [...ids] };
  if (before === undefined) return { filing, fate: 'new', isTwin: false };
  const fate = isSameFiling(filing, before) ? 'same' : 'changed';
  return { filing: fate === 'same' ? before : { ...filing, updatedAt: at }, fate, isTwin: false };
}

/** Gives each person the id of the stored one that it surely is, the surest first. */
function identified(persons: readonly Omit<Person, 'id'>[], stored: readonly Person[], newId: () => string): readonly Person[] {
  const free = new Set(stored);
  const found = new Map<Omit<Person, 'id'>, string>();
  const WAYS: readonly (readonly (keyof Omit<Person, 'id'>)[])[] = [['role', 'phone', 'idTail'], ['phone', 'idTail'], ['role', 'phone']];
  for (const way of WAYS) {
    for (const person of persons) {
      if (found.has(person)) continue;
      const match = [...free].find((other) => way.every((field) => other[field] === person[field]));
      if (match === undefined) continue;
      free.delete(match);
      found.set(person, match.id);
    }
  }
  return persons.map((person) => ({ id: found.get(person) ?? newId(), ...person }));
}

/** What a backup's filings would become: each is found by its id. */
export function planBackup(incoming: readonly Filing[], stored: readonly Filing[]): readonly PlannedFiling[] {
  const byId = new Map(stored.map((filing) => [filing.id, filing]));
  const facts = new Set(stored.map((filing) => JSON.stringify([factsOf(filing), valuesOf(filing)])));
  return incoming.map((filing) => {
    const before = byId.get(filing.id);
    if (before === undefined) return { filing, fate: 'new', isTwin: facts.has(JSON.stringify([factsOf(filing), valuesOf(filing)])) };
    return { filing, fate: isSameFiling(filing, before) ? 'same' : 'changed', isTwin: false };
  });
}

function valuesOf({ persons }: Filing): readonly string[] {
  return persons.map(({ role, phone, idTail }) => [role, phone, idTail].join(' ')).sort();
}

/** Whether two say the same, whenever they were made. */
export function isSameFiling(one: Filing, other: Filing): boolean {
  const told = ({ id, situation, persons, ...filing }: Filing): string =>
    JSON.stringify([id, factsOf(filing), situation ?? null, persons.map((person) => [person.id, person.role, person.phone, person.idTail])]);
  return told(one) === told(other);
}

/** Whether every planned filing is one that can be stored: the last look before a write. */
export function areSound(planned: readonly PlannedFiling[]): boolean {
  const ids = new Set(planned.map(({ filing }) => filing.id));
  return ids.size === planned.length && planned.every(({ filing }) => z.safeParse(filingSchema, filing).success);
}
