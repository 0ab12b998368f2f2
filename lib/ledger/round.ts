import { ROUND_DURATION } from '../rules/limits';
import { type Allowance, resendAllowance, tryAllowance, withUnseen } from './allowance';
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

/**
 * Reads one round's events as they stand at `now`. `since` is the opening when no event tells of one, `lost` the number of
 * events that could not be read. Only a submit that can be of no other round closes this one, or lets a person pass.
 */
export function viewRound(id: string, events: readonly LedgerEvent[], since: number, now: number, lost = 0): RoundView {
  const state = foldRound(events);
  const openedAt = state.openedAt ?? since;
  const deadline = openedAt + ROUND_DURATION;
  const certain = state.attempts.filter((attempt) => attempt.certain);
  const passed = certain.filter(({ outcome }) => outcome === 'passed' || outcome === 'done');
  const said = certain.some(({ outcome }) => outcome === 'done')
    ? 'done'
    : certain.some(({ outcome }) => outcome === 'locked')
      ? 'locked'
      : null;
  return {
    id,
    phase: said ?? (now >= deadline ? 'expired' : 'open'),
    openedAt,
    deadline,
    tries: tryAllowance(state, lost),
    resends: resendAllowance(state, lost),
    passed: [...new Set(passed.flatMap(({ personIds }) => personIds))],
    last: state.attempts.at(-1) ?? null,
  };
}

/**
 * The same round with the submits that fitted no filing when they were made: they may have been of this one, so that they
 * count in its worst case until they are over. A count is never too low, also for a filing that was saved after the fact.
 * They are over with their 24 hours, and not before: `done` and `locked` are said of one filing among them, not of all.
 */
export function withUnassigned(round: RoundView, unassigned: RoundView | null): RoundView {
  if (unassigned === null || round.phase !== 'open') return round;
  if (unassigned.phase === 'expired' || round.openedAt >= unassigned.deadline) return round;
  return {
    ...round,
    tries: withUnseen(round.tries, unassigned.tries.usedWorst),
    resends: withUnseen(round.resends, unassigned.resends.usedWorst),
  };
}

/**
 * The rounds that no stored filing owns, as one: the unassigned round, and the open rounds of filings that have been
 * removed. A filing that is removed and typed in again has not got its tries back. A removed filing that was done or
 * locked is over, and weighs on nobody.
 */
export function looseRound(unassigned: RoundView | null, removed: readonly RoundView[]): RoundView | null {
  const [base, ...others] = [...(unassigned === null ? [] : [unassigned]), ...removed.filter(({ phase }) => phase === 'open')];
  return base === undefined ? null : others.reduce(withUnassigned, base);
}
