import type { Outcome } from '../rules/outcome';
import { RESEND_LIMIT, TRY_LIMIT } from '../rules/limits';
import type { Attempt, RoundState } from './fold';

/** What is left of one limit: `worst` counts every answer that was not seen as used, `best` counts none of them. */
export interface Allowance {
  readonly limit: number;
  readonly usedWorst: number;
  readonly usedBest: number;
  readonly leftWorst: number;
  readonly leftBest: number;
}

/** Outcomes that use up one of the wrong tries. A submit that locked the round was over the limit already. */
const TRY_USED: ReadonlySet<Outcome> = new Set(['wrong', 'locked']);

/** Wrong tries used and left (source of the limit: `rules/limits`). */
export function tryAllowance(state: RoundState): Allowance {
  const tries = state.attempts.filter(({ kind }) => kind === 'try');
  return allowance(TRY_LIMIT, tries, (outcome) => TRY_USED.has(outcome), lockedBy(state));
}

/** Resends used and left. `resendLimit` says that they are all gone, whoever used them. */
export function resendAllowance(state: RoundState): Allowance {
  const resends = state.attempts.filter(({ kind }) => kind === 'resend');
  const spent = resends.some(({ outcome }) => outcome === 'resendLimit');
  return allowance(RESEND_LIMIT, resends, (outcome) => outcome === 'resent', spent);
}

/** Whether the site has said that this round's request was returned. */
export function lockedBy(state: RoundState): boolean {
  return state.attempts.some(({ outcome }) => outcome === 'locked');
}

function allowance(limit: number, attempts: readonly Attempt[], uses: (outcome: Outcome) => boolean, spent: boolean): Allowance {
  const seen = attempts.filter(({ outcome }) => outcome !== null && uses(outcome)).length;
  const unseen = attempts.filter(({ outcome }) => outcome === null || outcome === 'unknown').length;
  const usedBest = spent ? Math.max(limit, seen) : seen;
  const usedWorst = spent ? Math.max(limit, seen) : seen + unseen;
  return {
    limit,
    usedWorst,
    usedBest,
    leftWorst: Math.max(limit - usedWorst, 0),
    leftBest: Math.max(limit - usedBest, 0),
  };
}
