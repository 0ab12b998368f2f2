import { ROUND_DURATION } from '../rules/limits';
import { type Allowance, lockedBy, resendAllowance, tryAllowance } from './allowance';
import type { LedgerEvent } from './events';
import { type Attempt, foldRound } from './fold';

/** Where a round stands: `done` and `locked` were said by the site; `expired` is said by the clock. */
export type RoundPhase = 'open' | 'done' | 'locked' | 'expired';

/** A round as the screens and the guard see it. Times are in ms since 1970. */
export interface RoundView {
  readonly id: string;
  readonly phase: RoundPhase;
  readonly openedAt: number;
  readonly deadline: number;
  readonly tries: Allowance;
  readonly resends: Allowance;
  /** Persons whose verification the site has confirmed. */
  readonly passed: readonly string[];
  /** The newest submit, with its answer when one was seen. */
  readonly last: Attempt | null;
}

/** Reads one round's events as they stand at `now`. `since` is the opening when no event tells of one. */
export function viewRound(id: string, events: readonly LedgerEvent[], since: number, now: number): RoundView {
  const state = foldRound(events);
  const openedAt = state.openedAt ?? since;
  const deadline = openedAt + ROUND_DURATION;
  const done = state.attempts.some(({ outcome }) => outcome === 'done');
  const passed = state.attempts.filter(({ outcome }) => outcome === 'passed' || outcome === 'done');
  return {
    id,
    phase: done ? 'done' : lockedBy(state) ? 'locked' : now >= deadline ? 'expired' : 'open',
    openedAt,
    deadline,
    tries: tryAllowance(state),
    resends: resendAllowance(state),
    passed: [...new Set(passed.flatMap(({ personIds }) => personIds))],
    last: state.attempts.at(-1) ?? null,
  };
}
