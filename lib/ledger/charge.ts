import { isSamePhone } from '../rules/phone';
import type { Belonging } from './events';

/** What a submit says about whom it is for. */
export interface SubmitValues {
  readonly phone: string;
  readonly idTail: string;
}

/** As much of a filing as is needed to tell whether a submit may belong to it. */
export interface Chargeable {
  readonly id: string;
  readonly persons: readonly { readonly id: string; readonly phone: string; readonly idTail: string }[];
}

/** A filing that a submit may belong to, and the persons in it that it may verify. */
export interface Charge {
  readonly filingId: string;
  /** All with the submitted phone: the same phone is one verification (JD Cloud 2019, Volcengine 2021). */
  readonly personIds: readonly string[];
  readonly belongs: Belonging;
}

/** What helps to tell which of several filings is meant. */
export interface Hints {
  /** Filings whose round is not closed: a submit is for one of them rather than for one that is over. */
  readonly openIds: ReadonlySet<string>;
  /** Filings for which this very code was submitted before. */
  readonly codeIds: ReadonlySet<string>;
  /** The person whose values Heyan filled in, when they are the ones that are submitted. */
  readonly personId: string | null;
}

/**
 * The filings that a submit is charged to: every one with the same phone, the same ID tail or the same code. Which of them
 * the site counts it for is not known, so the reading that never counts too low is taken (facts/verification.md section 5).
 * A code alone makes it a `maybe`: it may have been mistyped in both. What fits nobody's phone and ID tail is nobody's that is
 * known, whatever its code: it weighs on every open round as it is.
 */
export function chargedFilings(
  filings: readonly Chargeable[], { phone, idTail }: SubmitValues, { openIds, codeIds, personId }: Hints,
): readonly Charge[] {
  const isFor = ({ persons }: Chargeable): boolean =>
    persons.some((person) => isSamePhone(person.phone, phone) || person.idTail === idTail);
  const candidates = filings.filter(isFor);
  const named = candidates.filter(({ persons }) => persons.some((person) => person.id === personId && isSamePhone(person.phone, phone)));
  const open = candidates.filter(({ id }) => openIds.has(id));
  if (candidates.length === 0) return [];
  const [meant, ...others] = named.length > 0 ? named : open.length > 0 ? open : candidates;
  const charges = candidates.map(({ id, persons }): Charge => ({
    filingId: id,
    personIds: persons.filter((person) => isSamePhone(person.phone, phone)).map((person) => person.id),
    belongs: id === meant?.id && others.length === 0 ? 'surely' : 'shared',
  }));
  const byCode = filings.filter((filing) => codeIds.has(filing.id) && openIds.has(filing.id) && !isFor(filing));
  return [...charges, ...byCode.map(({ id }): Charge => ({ filingId: id, personIds: [], belongs: 'maybe' }))];
}
