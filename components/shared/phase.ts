import type { RoundPhase, RoundView } from '../../lib/ledger/round';

/** A round's phase, or `waiting` while no SMS of the filing is known. */
export type Phase = RoundPhase | 'waiting';

/** Where a filing stands, from its submission to its end: its phase, with those told apart that wait for something else. */
export type Stage = Phase | 'toSubmit' | 'others';

/** The phase at `now`: a snapshot's open round runs out by the clock alone, with no word from the worker. */
export function phaseAt(round: Pick<RoundView, 'phase' | 'deadline'> | null, now: number): Phase {
  if (round === null) return 'waiting';
  return round.phase === 'open' && now >= round.deadline ? 'expired' : round.phase;
}
