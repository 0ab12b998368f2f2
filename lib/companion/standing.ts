import type { RoundView } from '../ledger/round';
import type { Standing, Submit } from '../ledger/verdict';
import type { PageSnapshot } from '../messages/page-snapshot';
import type { Match } from '../messages/protocol';
import { maskIdTail } from '../rules/id-tail';
import { maskPhone } from '../rules/phone';

/** What the worker said of the values that stood in the form when it was asked. */
export interface KnownMatch extends Match {
  readonly phone: string;
  readonly idTail: string;
}

/** What the page knows for sure at the moment of a click. */
export interface Knowledge {
  readonly snapshot: PageSnapshot | null;
  readonly match: KnownMatch | null;
  readonly refused: ReadonlySet<string>;
}

/**
 * What is known around a submit. When the worker's match is for other values (a click right after a change), the
 * masked phone and ID tail decide: they name too many filings rather than too few.
 */
export function standingOf(submit: Submit, { snapshot, match, refused }: Knowledge, now: number): Standing {
  const current = match !== null && match.phone === submit.phone && match.idTail === submit.idTail ? match : null;
  return {
    rounds: roundsFor(submit, snapshot, current),
    tails: current?.tails ?? [],
    counted: snapshot !== null && !snapshot.trouble,
    refusedBefore: refused.has(valuesKey(submit)),
    now,
  };
}

/** The filings that a submit may belong to, as far as the page can tell; null stands for those without a filing. */
export function filingsFor(submit: Submit, snapshot: PageSnapshot, match: Match | null): readonly (string | null)[] {
  const byMask = snapshot.persons.filter(
    ({ phoneMask, tailMask }) => phoneMask === maskPhone(submit.phone) || tailMask === maskIdTail(submit.idTail),
  );
  const ids = match?.filingIds ?? [...new Set(byMask.map(({ filingId }) => filingId))];
  return ids.length > 0 ? ids : [null];
}

/** Three values as one text, to tell whether the same were refused before. It stays in this page's memory. */
export function valuesKey({ kind, phone, idTail, code }: Submit): string {
  return JSON.stringify([kind, phone, idTail, code]);
}

function roundsFor(submit: Submit, snapshot: PageSnapshot | null, match: Match | null): (RoundView | null)[] {
  return snapshot === null ? [] : filingsFor(submit, snapshot, match).map((id) => roundOf(snapshot, id));
}

/**
 * A filing's round. One that has none yet may own the submits that fitted no filing, and is judged by their number until
 * their time is over; what the site said of them was not said of this filing.
 */
export function roundOf({ at, rounds, unassigned }: PageSnapshot, filingId: string | null): RoundView | null {
  if (filingId === null) return unassigned;
  const round = rounds[filingId];
  if (round !== undefined || unassigned === null || at >= unassigned.deadline) return round ?? null;
  return { ...unassigned, phase: 'open', passed: [] };
}
