import { ROUND_DURATION } from '../rules/limits';
import { type Allowance, resendAllowance, tryAllowance, withUnseen } from './allowance';
import type { Digests, LedgerEvent } from './events';
import { type Attempt, foldRound, outcomeOf, type RoundState } from './fold';

/** Where a round stands: `done` and `locked` were said by the site; `expired` is said by the clock. */
export type RoundPhase = 'open' | 'done' | 'locked' | 'expired';

/** A round as the screens and the guard see it: nothing personal is in it. Times are in ms since 1970. */
export interface RoundView {
  readonly id: string;
  readonly phase: RoundPhase;
  readonly openedAt: number;
  readonly deadline: number;
  /** When an SMS came last, the first one or a resent one, as far as is known. */
  readonly lastSmsAt: number | null;
  readonly tries: Allowance;
  readonly resends: Allowance;
  /** Persons whose verification the site has confirmed. */
  readonly passed: readonly string[];
  /** When the newest submit was made; null before the first. */
  readonly lastAttemptAt: number | null;
}

/** What the index says of a round, and what its page holds. `lost` is the number of events that could not be read. */
export interface StoredRound {
  readonly id: string;
  readonly filingId: string | null;
  /** The opening, when no event tells of one. */
  readonly openedAt: number;
  readonly events: readonly LedgerEvent[];
  readonly lost: number;
}

/** A round with what it comes to. */
export interface Round extends StoredRound {
  /** When its first SMS came, as far as anybody has said. */
  readonly smsAt: number | null;
  readonly attempts: readonly Attempt[];
  readonly view: RoundView;
}

/**
 * Reads one round as it stands at `now`. Only a submit that can be of no other round closes this one, or lets a person
 * pass. The round of what fitted no filing (`filingId` null) has no SMS of its own: each of its submits is over when it is
 * as old as a round, and with the last of them the round is.
 */
export function readRound(stored: StoredRound, now: number): Round {
  const { id, openedAt: since, events, lost } = stored;
  const state = stateOf(events);
  const isUnassigned = stored.filingId === null;
  const attempts = isUnassigned ? state.attempts.filter(({ at }) => now - at < ROUND_DURATION) : state.attempts;
  const openedAt = state.openedAt ?? since;
  const lastAttemptAt = attempts.reduce<number | null>((last, { at }) => Math.max(last ?? at, at), null);
  const deadline = (isUnassigned ? (lastAttemptAt ?? openedAt) : (state.smsAt ?? openedAt)) + ROUND_DURATION;
  const sure = attempts.filter(({ belongs }) => belongs === 'surely');
  const passed = sure.filter((attempt) => outcomeOf(attempt) === 'passed' || outcomeOf(attempt) === 'done');
  const said = (['done', 'locked'] as const).find((outcome) => sure.some((attempt) => outcomeOf(attempt) === outcome));
  const resent = attempts.filter((attempt) => outcomeOf(attempt) === 'resent').map(({ settledAt, at }) => settledAt ?? at);
  // One by one: a call takes no hundred thousand arguments.
  const lastSmsAt = resent.reduce<number | null>((last, at) => Math.max(last ?? at, at), state.smsAt);
  const view = {
    id,
    phase: said ?? (now >= deadline ? 'expired' : 'open'),
    openedAt,
    deadline,
    lastSmsAt,
    tries: tryAllowance({ attempts }, lost),
    resends: resendAllowance({ attempts }, lost),
    passed: [...new Set(passed.flatMap(({ personIds }) => personIds))],
    lastAttemptAt,
  } satisfies RoundView;
  return { ...stored, smsAt: state.smsAt, attempts, view };
}

/** What was folded before, by the very list: a list of events is never changed, only followed by a longer one. */
const folded = new WeakMap<readonly LedgerEvent[], RoundState>();

function stateOf(events: readonly LedgerEvent[]): RoundState {
  const before = folded.get(events);
  if (before !== undefined) return before;
  const state = foldRound(events);
  folded.set(events, state);
  return state;
}

/** Whether this round has seen these three values refused. */
export function hasRefused({ attempts }: Round, { key, triple }: Digests): boolean {
  return attempts.some((attempt) =>
    triple !== null && attempt.digests?.key === key && attempt.digests.triple === triple && outcomeOf(attempt) === 'wrong',
  );
}

/**
 * The same round with the submits that fitted no filing when they were made: they may have been of this one (of a person
 * who was not saved, say), so that they count in its worst case until they are over or assigned. They are over with their
 * 24 hours, and not before: `done` and `locked` are said of one filing among them, not of all.
 */
export function withUnassigned(round: RoundView, unassigned: RoundView | null): RoundView {
  if (unassigned === null || round.phase !== 'open') return round;
  if (unassigned.phase === 'expired' || round.openedAt >= unassigned.deadline) return round;
  return weighedDown(round, unassigned);
}

function weighedDown(round: RoundView, { tries, resends }: RoundView): RoundView {
  return {
    ...round,
    tries: withUnseen(round.tries, tries.usedWorst),
    resends: withUnseen(round.resends, resends.usedWorst),
  };
}

/**
 * Of the rounds that no stored filing owns, those that weigh on every open one: of the submits that fitted none, and the open
 * ones of filings that have been removed. A filing that is removed and typed in again has not got its tries back. A removed
 * filing that was done or locked is over, and weighs on nobody.
 */
export function weighingRounds(ownerless: readonly Round[]): readonly Round[] {
  return ownerless.filter(({ filingId, view }) => view.phase === 'open' || (filingId === null && view.phase !== 'expired'));
}

/** The rounds that no stored filing owns, as one: the newest of the unassigned ones, with all others that weigh. Null when there are none. */
export function looseRound(ownerless: readonly Round[]): RoundView | null {
  const weighing = weighingRounds(ownerless);
  const base = weighing.findLast(({ filingId }) => filingId === null) ?? weighing.at(-1);
  if (base === undefined) return null;
  return weighing.filter(({ id }) => id !== base.id).reduce((sum, { view }) => weighedDown(sum, view), base.view);
}
