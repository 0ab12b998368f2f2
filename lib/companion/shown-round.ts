import type { RoundView } from '../ledger/round';
import { checkPhone } from '../rules/phone';
import { filingsFor, roundOf } from './standing';
import type { CompanionState } from './state';

/**
 * The round whose numbers the panel shows: that of the values in the form once the phone is complete, else that of the
 * chosen person. Of several, the one with the fewest tries left. Null while nothing has been counted.
 */
export function shownRound({ submit, snapshot, match, personId }: CompanionState): RoundView | null {
  if (snapshot === null) return null;
  const known = match !== null && match.phone === submit?.phone && match.idTail === submit.idTail ? match : null;
  const person = snapshot.persons.find(({ id }) => id === personId);
  const ids =
    submit !== null && checkPhone(submit.phone) === null
      ? filingsFor(submit, snapshot, known)
      : [person?.filingId ?? null];
  const rounds = ids.map((id) => roundOf(snapshot, id));
  const open = rounds.filter((round) => round !== null).sort((a, b) => a.tries.leftWorst - b.tries.leftWorst);
  return open.find(({ phase }) => phase === 'open') ?? open[0] ?? null;
}
