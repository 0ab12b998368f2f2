import type { RoundView } from '../../lib/ledger/round';
import type { Filing, Person } from '../../lib/profiles/filing';
import type { Stage } from '../shared/phase';

/** The one sentence on what to do now. `others`: those who have not passed while somebody has. */
export type NextStep =
  | { readonly id: 'toSubmit' | 'waiting' | 'start' | 'lookUp' | 'triesGone' | 'done' | 'locked' | 'expired' }
  | { readonly id: 'others'; readonly persons: readonly Person[] };

/** What a filing asks of the user now. */
export function nextStep({ persons }: Filing, round: RoundView | null, stage: Stage): NextStep {
  if (stage !== 'open' && stage !== 'others') return { id: stage };
  if (round?.tries.leftWorst === 0) return { id: 'triesGone' };
  if (stage === 'others') return { id: 'others', persons: persons.filter(({ id }) => round?.passed.includes(id) !== true) };
  return { id: (round?.tries.usedWorst ?? 0) > 0 ? 'lookUp' : 'start' };
}
