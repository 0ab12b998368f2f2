import type { RoundView } from '../ledger/round';
import type { CompanionState } from './state';

/**
 * The round whose numbers the panel shows: that of the values in the form once the worker has spoken of their phone, else
 * that of the chosen person. Of several, the open one with the fewest tries left. Null while nothing has been counted.
 */
export function shownRound({ submit, snapshot, match, personId }: CompanionState): RoundView | null {
  if (snapshot === null) return null;
  const filingId = snapshot.persons.find(({ id }) => id === personId)?.filingId;
  const chosen = filingId === undefined ? snapshot.unassigned : (snapshot.rounds[filingId] ?? snapshot.unassigned);
  // Of the phone and not of all values: the numbers must not jump with every digit of the code.
  const rounds = match !== null && match.phone === submit?.phone ? match.answer?.rounds.map(({ round }) => round) : undefined;
  const known = (rounds ?? [chosen]).filter((round) => round !== null).sort((a, b) => a.tries.leftWorst - b.tries.leftWorst);
  return known.find(({ phase }) => phase === 'open') ?? known[0] ?? null;
}
