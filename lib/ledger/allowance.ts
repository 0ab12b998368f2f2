import { type CountingReading, READING } from '../rules/counting';
import { RESEND_LIMIT, TRY_LIMIT } from '../rules/limits';
import type { Outcome } from '../rules/outcome';
import type { Attempt, RoundState } from './fold';
import { streaksOf } from './streaks';

/** What is left of one limit: `worst` counts every answer that was not seen as used, `best` counts none of them. */
export interface Allowance {
  readonly limit: number;
  readonly usedWorst: number;
  readonly usedBest: number;
  readonly leftWorst: number;
  readonly leftBest: number;
}

/** What is counted: of a round's state, the submits. */
type Counted = Pick<RoundState, 'attempts'>;

/** Outcomes that use up one of the wrong tries. A submit that locked the round was over the limit already. */
const TRY_USED: ReadonlySet<Outcome> = new Set(['wrong', 'locked']);
const RESEND_USED: ReadonlySet<Outcome> = new Set(['resent']);

/**
 * Wrong tries used and left (source of the limit: `rules/limits`). `lost` counts events of the round that could not be
 * read: each may have been a try. `reading` is how the ministry is taken to count.
 */
export function tryAllowance({ attempts }: Counted, lost = 0, reading: CountingReading = READING): Allowance {
  const uses = streaksOf(attempts, reading).map((streak) => useOf(streak, TRY_USED));
  return allowance(TRY_LIMIT, mostOf(uses), lost, attempts, 'locked');
}

/** Resends used and left. `resendLimit` says that they are all gone, whoever used them. */
export function resendAllowance({ attempts }: Counted, lost = 0): Allowance {
  const resends = attempts.filter(({ kind }) => kind === 'resend');
  return allowance(RESEND_LIMIT, useOf(resends, RESEND_USED), lost, attempts, 'resendLimit');
}

/** The same with more used in the worst case: submits that may belong here, or may not. */
export function withUnseen({ limit, usedWorst, usedBest }: Allowance, unseen: number): Allowance {
  return allowanceOf(limit, usedWorst + unseen, usedBest);
}

interface Use {
  readonly worst: number;
  readonly best: number;
}

const mostOf = (uses: readonly Use[]): Use => ({
  worst: Math.max(0, ...uses.map(({ worst }) => worst)),
  best: Math.max(0, ...uses.map(({ best }) => best)),
});

/** What the site and the user have said of a submit. Where they differ, each is believed where it is the stricter. */
function saidOf({ outcome, correction }: Attempt): readonly Outcome[] {
  return [outcome, correction?.outcome].filter((said) => said !== null && said !== undefined && said !== 'unknown');
}

function useOf(attempts: readonly Attempt[], used: ReadonlySet<Outcome>): Use {
  const isUsed = (outcome: Outcome): boolean => used.has(outcome);
  const maybe = attempts.filter((attempt) => saidOf(attempt).length === 0 || saidOf(attempt).some(isUsed));
  const surely = maybe.filter((attempt) => attempt.belongs !== 'maybe' && saidOf(attempt).some(isUsed) && saidOf(attempt).every(isUsed));
  return { worst: maybe.length, best: surely.length };
}

/** `spent` is the outcome by which the site says that the whole limit is gone. */
function allowance(
  limit: number, { worst, best }: Use, lost: number, attempts: readonly Attempt[], spent: Outcome,
): Allowance {
  const saying = attempts.filter(({ outcome, correction }) => outcome === spent || correction?.outcome === spent);
  const isSure = saying.some((attempt) => attempt.belongs === 'surely' && saidOf(attempt).every((said) => said === spent));
  const usedWorst = worst + lost;
  return allowanceOf(
    limit, saying.length > 0 ? Math.max(limit, usedWorst) : usedWorst, isSure ? Math.max(limit, best) : best,
  );
}

/** What is left of a limit when so many are used. */
export function allowanceOf(limit: number, usedWorst: number, usedBest: number): Allowance {
  return { limit, usedWorst, usedBest, leftWorst: Math.max(limit - usedWorst, 0), leftBest: Math.max(limit - usedBest, 0) };
}
