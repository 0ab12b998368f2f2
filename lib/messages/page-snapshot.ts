import type { RoundView } from '../ledger/round';
import type { Explanation } from '../rules/answer-meanings';
import { maskIdTail } from '../rules/id-tail';
import { maskPhone } from '../rules/phone';
import type { Role, ServiceKind } from '../rules/filing';
import type { FilingView, Snapshot } from './snapshot';

/** A person as the page's panel may know one: masked. The values themselves come one person at a time, on a click. */
export interface PagePerson {
  readonly id: string;
  readonly filingId: string;
  readonly label: string;
  readonly role: Role;
  /** What the form may ask for as 服务类型. */
  readonly serviceKind: ServiceKind;
  readonly phoneMask: string;
  readonly tailMask: string;
  readonly passed: boolean;
  /** A code that came for this person is held, and is filled in too. */
  readonly hasCode?: true;
}

/** What a page with a recognised form is told. It holds nobody's phone number and nobody's ID tail. */
export interface PageSnapshot {
  readonly at: number;
  readonly persons: readonly PagePerson[];
  /** By filing; a filing without a round is absent. */
  readonly rounds: Readonly<Record<string, RoundView>>;
  readonly unassigned: RoundView | null;
  /** Whether counts may be too low: something stored could not be read. */
  readonly isDoubtful: boolean;
  /** Whether nobody's data can be read now: what is submitted counts, and is given to its filing later. */
  readonly isLocked: boolean;
  /**
   * What the answer means that has just been settled; null where there is nothing to explain. In the reply to that
   * alone. */
  readonly why?: Explanation | null;
}

/** As many filings as a page is told of: more than anybody chooses from in a list. The others are filled from the popup. */
const MOST_FILINGS = 100;

/** The filings that a page is told of, in their order: those with a running round, then the rest; of each those that were used last. */
function toldFilings(filings: readonly FilingView[]): readonly FilingView[] {
  if (filings.length <= MOST_FILINGS) return filings;
  const told = new Set([...filings].sort((a, b) => running(b) - running(a) || lastUse(b) - lastUse(a)).slice(0, MOST_FILINGS));
  return filings.filter((view) => told.has(view));
}

function running({ round }: FilingView): number {
  return Number(round?.phase === 'open');
}

function lastUse({ filing, round }: FilingView): number {
  return Math.max(filing.updatedAt, round?.openedAt ?? 0, round?.lastAttemptAt ?? 0);
}

/** The page's part of what the worker knows. */
export function pageSnapshot({ at, filings: all, locked, unassigned, isDoubtful, codeFor = [] }: Snapshot): PageSnapshot {
  const filings = toldFilings(all);
  return {
    at,
    persons: filings.flatMap(({ filing, round }) =>
      filing.persons.map((person) => ({
        id: person.id,
        filingId: filing.id,
        label: filing.label,
        role: person.role,
        serviceKind: filing.serviceKind,
        phoneMask: maskPhone(person.phone),
        tailMask: maskIdTail(person.idTail),
        passed: round?.passed.includes(person.id) ?? false,
        ...(codeFor.includes(person.id) ? { hasCode: true as const } : {}),
      })),
    ),
    rounds: Object.fromEntries(filings.flatMap(({ filing, round }) => (round === null ? [] : [[filing.id, round]]))),
    unassigned,
    isDoubtful,
    isLocked: locked !== null,
  };
}
