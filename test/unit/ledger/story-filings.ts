import type { Filing } from '../../../lib/profiles/filing';
import { aFiling } from '../helpers/filings';
import type { Random } from '../helpers/random';
import type { Record } from './ministry-model';

/** How rough a story is, each between 0 and 1. */
export interface Weather {
  /**
   * Values that also stand in another filing. Then every filing has one more person, who never verifies: which of several
   * filings a "done" is about, nobody can tell, and it is not modelled here.
   */
  readonly shared: number;
  /** Answers that the page does not see. */
  readonly lost: number;
  /** Workers that die with a message in their hands. */
  readonly deaths: number;
  /** All filings have the same persons: a website and an app of one company, each with codes of its own. */
  readonly twins?: boolean;
  /** Filings that are saved only after tries were made. */
  readonly unsaved?: number;
  /** Submits before which something of the ledger was spoilt on the disk. */
  readonly damage?: number;
}

export interface StoryFiling {
  readonly id: string;
  readonly persons: readonly Record[];
}

/** One to three filings of one or two persons. */
export function filingsFor(random: Random, { shared, twins = false }: Weather): readonly StoryFiling[] {
  const persons = 1 + random.int(2);
  return Array.from({ length: (twins ? 2 : 1) + random.int(twins ? 2 : 3) }, (_, filing) => ({
    id: `f${filing}`,
    persons: Array.from({ length: twins ? persons : 1 + random.int(2) }, (_person, person): Record => {
      const of = twins ? 0 : filing;
      return {
        phone: random.chance(shared) ? '13800138000' : `1390013${of}00${person}`,
        idTail: random.chance(shared) ? '01123X' : `23456${of}`.slice(1) + String(person),
        code: `12345${filing}`.slice(1) + String(person),
      };
    }),
  }));
}

export const personIdOf = ({ id, persons }: StoryFiling, person: Record): string => `${id}-${persons.indexOf(person)}`;

/** The filing as Heyan keeps it. */
export function kept(filing: StoryFiling): Filing {
  const persons = filing.persons.map((person) => ({
    id: personIdOf(filing, person), role: 'service' as const, phone: person.phone, idTail: person.idTail,
  }));
  return aFiling(filing.id, { persons });
}
