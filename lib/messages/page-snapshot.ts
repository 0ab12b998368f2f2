import type { RoundView } from '../ledger/round';
import { maskIdTail } from '../rules/id-tail';
import { maskPhone } from '../rules/phone';
import type { Role } from '../rules/filing';
import type { Snapshot } from './snapshot';

/** A person as the page's panel may know one: masked. The values themselves come one person at a time, on a click. */
export interface PagePerson {
  readonly id: string;
  readonly filingId: string;
  readonly label: string;
  readonly role: Role;
  readonly phoneMask: string;
  readonly tailMask: string;
  readonly passed: boolean;
}

/** What a page with a recognised form is told. It holds nobody's phone number and nobody's ID tail. */
export interface PageSnapshot {
  readonly at: number;
  readonly persons: readonly PagePerson[];
  /** By filing; a filing without a round is absent. */
  readonly rounds: Readonly<Record<string, RoundView>>;
  readonly unassigned: RoundView | null;
  readonly trouble: boolean;
}

/** The page's part of what the worker knows. */
export function pageSnapshot({ at, filings, unassigned, trouble }: Snapshot): PageSnapshot {
  return {
    at,
    persons: filings.flatMap(({ filing, round }) =>
      filing.persons.map((person) => ({
        id: person.id,
        filingId: filing.id,
        label: filing.label,
        role: person.role,
        phoneMask: maskPhone(person.phone),
        tailMask: maskIdTail(person.idTail),
        passed: round?.passed.includes(person.id) ?? false,
      })),
    ),
    rounds: Object.fromEntries(filings.flatMap(({ filing, round }) => (round === null ? [] : [[filing.id, round]]))),
    unassigned,
    trouble: trouble.length > 0,
  };
}
