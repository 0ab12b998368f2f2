import type { RoundView } from '../../lib/ledger/round';
import type { Filing, Person } from '../../lib/profiles/filing';
import type { Phase } from '../shared/phase';

/** The one sentence on what to do now. `others`: those who have not passed while somebody has. */
export type NextStep =
  | { readonly id: 'waiting' | 'start' | 'lookUp' | 'triesGone' | 'done' | 'locked' | 'expired' }
  | { readonly id: 'others'; readonly persons: readonly Person[] };

/** What a filing asks of the user now. */
export function nextStep({ persons }: Filing, round: RoundView | null, phase: Phase): NextStep {
  if (round === null) return { id: 'waiting' };
  if (phase !== 'open') return { id: phase };
  if (round.tries.leftWorst === 0) return { id: 'triesGone' };
  const open = persons.filter(({ id }) => !round.passed.includes(id));
  if (open.length > 0 && open.length < persons.length) return { id: 'others', persons: open };
  return { id: round.tries.usedWorst > 0 ? 'lookUp' : 'start' };
}
