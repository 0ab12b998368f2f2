import type { RoundView } from '../../lib/ledger/round';
import type { Filing } from '../../lib/profiles/filing';
import type { Phase, Stage } from '../shared/phase';

/**
 * Where a filing stands. That it was submitted at the provider is the user's word: nobody else tells Heyan, and until an SMS
 * has come the two waits have different next steps. A round that was returned or ran out gives way to the next wait once the
 * user has said that the filing was submitted again.
 */
export function stageOf({ persons, submittedAt }: Filing, round: RoundView | null, phase: Phase): Stage {
  if (round === null) return submittedAt === undefined ? 'toSubmit' : 'waiting';
  if (phase === 'locked' || phase === 'expired') return (submittedAt ?? 0) > round.openedAt ? 'waiting' : phase;
  const open = persons.filter(({ id }) => !round.passed.includes(id));
  return phase === 'open' && open.length > 0 && open.length < persons.length ? 'others' : phase;
}
