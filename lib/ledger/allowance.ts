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

/**
 * Wrong tries used and left (source of the limit: `rules/limits`). `lost` counts events of the round that could not be
 * read: each may have been a try.
 */
export function tryAllowance(state: RoundState, lost = 0): Allowance {
  const tries = state.attempts.filter(({ kind }) => kind === 'try');
  const locked = state.attempts.filter(({ outcome }) => outcome === 'locked');
  return allowance(TRY_LIMIT, {
    seen: tries.filter(({ outcome }) => outcome !== null && TRY_USED.has(outcome)).length,
    unseen: tries.filter(isUnseen).length + lost,
    surelySpent: locked.some(({ certain }) => certain),
    maybeSpent: locked.length > 0,
  });
}

/** Resends used and left. `resendLimit` says that they are all gone, whoever used them. */
export function resendAllowance(state: RoundState, lost = 0): Allowance {
  const resends = state.attempts.filter(({ kind }) => kind === 'resend');
  const spent = resends.filter(({ outcome }) => outcome === 'resendLimit');
  return allowance(RESEND_LIMIT, {
    seen: resends.filter(({ outcome }) => outcome === 'resent').length,
    unseen: resends.filter(isUnseen).length + lost,
    surelySpent: spent.some(({ certain }) => certain),
    maybeSpent: spent.length > 0,
  });
}

/** The same with more used in the worst case: submits that may belong here, or may not. */
export function withUnseen({ limit, usedWorst, usedBest }: Allowance, unseen: number): Allowance {
  return allowanceOf(limit, usedWorst + unseen, usedBest);
}

function isUnseen({ outcome }: Attempt): boolean {
  return outcome === null || outcome === 'unknown';
}

interface Use {
  readonly seen: number;
  readonly unseen: number;
  readonly surelySpent: boolean;
  readonly maybeSpent: boolean;
}

function allowance(limit: number, { seen, unseen, surelySpent, maybeSpent }: Use): Allowance {
  const usedBest = surelySpent ? Math.max(limit, seen) : seen;
  return allowanceOf(limit, maybeSpent ? Math.max(limit, seen + unseen) : seen + unseen, usedBest);
}

function allowanceOf(limit: number, usedWorst: number, usedBest: number): Allowance {
  return { limit, usedWorst, usedBest, leftWorst: Math.max(limit - usedWorst, 0), leftBest: Math.max(limit - usedBest, 0) };
}
