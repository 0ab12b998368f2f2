import type { SmsOwner } from '../messages/sms';
import type { FilingView } from '../messages/snapshot';
import type { Person } from '../profiles/filing';
import type { VerificationSms } from '../rules/sms/reading';
import { needOf } from '../rules/who-verifies';

/** More than anybody chooses from in a list. */
const MOST_OWNERS = 50;

/** Whether the role may be asked: where sources disagree, it may. */
const NEED = { yes: 1, disputed: 1, no: 0 } as const;

/** How well an SMS fits, from what weighs most to what weighs least; a higher number fits better. */
type Fit = readonly number[];

/**
 * Whom an SMS most likely belongs to. It names a filing type at the most (seed S1), so this is told from what is stored: the
 * type, whether the filing waits for a code, whether the person has passed, whether the role must verify, the kind of service.
 * `isClear` only where one stands out by one of these; two filings of one type, or two persons of one filing, do not.
 */
export function smsOwners(sms: VerificationSms, views: readonly FilingView[]): { readonly owners: readonly SmsOwner[]; readonly isClear: boolean } {
  const ranked = views
    .flatMap((view) => groupsOf(view.filing.persons).map((persons) => ({ owner: ownerOf(sms, view, persons), fit: fitOf(sms, view, persons) })))
    .sort((a, b) => compare(b.fit, a.fit));
  const [first, second] = ranked;
  const isClear = first !== undefined && first.owner.isOfType !== false && (second === undefined || compare(first.fit, second.fit) > 0);
  return { owners: ranked.slice(0, MOST_OWNERS).map(({ owner }) => owner), isClear };
}

/** Persons by phone: the same phone is one SMS. */
function groupsOf(persons: readonly Person[]): readonly (readonly Person[])[] {
  return [...new Set(persons.map(({ phone }) => phone))].map((phone) => persons.filter((person) => person.phone === phone));
}

function ownerOf({ filingTypes }: VerificationSms, { filing }: FilingView, persons: readonly Person[]): SmsOwner {
  const isOfType = filingTypes.length === 0 ? null : filingTypes.includes(filing.filingType);
  return { filingId: filing.id, personIds: persons.map(({ id }) => id), isOfType };
}

function fitOf({ filingTypes, serviceKind }: VerificationSms, { filing, round }: FilingView, persons: readonly Person[]): Fit {
  const hasPassed = persons.some(({ id }) => round?.passed.includes(id) === true);
  const isWaited = round === null || round.phase === 'open';
  const needs = persons.map(({ role }) => NEED[needOf(filing.filingType, role, filing.provider, filing.serviceKind).need]);
  return [
    Number(filingTypes.length === 0 || filingTypes.includes(filing.filingType)),
    Number(isWaited && !hasPassed),
    Math.max(...needs),
    Number(serviceKind === null || serviceKind === filing.serviceKind),
  ];
}

function compare(a: Fit, b: Fit): number {
  for (const [at, value] of a.entries()) {
    const difference = value - (b[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
