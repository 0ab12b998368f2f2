import type { CountingReading } from '../rules/counting';
import { type Attempt, outcomeOf } from './fold';

/**
 * The tries that count together against one limit, by the reading taken (`rules/counting`). With the strictest one that is
 * one list, of all tries in the round; under others there is one for each person, or none of the tries before a reset.
 */
export function streaksOf(attempts: readonly Attempt[], reading: CountingReading): readonly (readonly Attempt[])[] {
  const since = (isReset: (attempt: Attempt) => boolean, all: readonly Attempt[]): readonly Attempt[] =>
    all.slice(all.findLastIndex(isReset) + 1);
  const kept = reading.afterResend === 'kept' ? attempts : since((attempt) => outcomeOf(attempt) === 'resent', attempts);
  const lists = reading.per === 'filing' ? [kept] : byPerson(kept);
  const streaks = reading.wrongTries === 'cumulative' ? lists : lists.map((list) => since(isPassed, list));
  return streaks.map((list) => list.filter(({ kind }) => kind === 'try'));
}

function byPerson(attempts: readonly Attempt[]): readonly (readonly Attempt[])[] {
  const keys = new Set(attempts.map(({ personIds }) => personIds.join()));
  return [...keys].map((key) => attempts.filter(({ personIds }) => personIds.join() === key));
}

function isPassed(attempt: Attempt): boolean {
  const outcome = outcomeOf(attempt);
  return outcome === 'passed' || outcome === 'done';
}
