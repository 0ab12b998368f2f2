import type { Submit } from '../ledger/verdict';
import { valuesKey } from './standing';

/** How long an answer may be on its way, in ms: what stands between a browser and a site gives up after a minute. */
export const ON_ITS_WAY_MS = 2 * 60_000;

/** A submit that has left this page, and when (ms). */
interface Left {
  readonly submit: Submit;
  readonly at: number;
}

/** What a submit must know of those before it. */
export interface Contender {
  /** Whether an earlier submit may still be answered: the next answer can be its. */
  hasRival(now: number): boolean;
  /** Whether one with other values may: then an answer is nobody's for sure. */
  isContested(now: number): boolean;
  /** Its answer has been seen for sure, or will never come. */
  leave(): void;
  /** It may be answered after all. */
  stay(): void;
}

/** Keeps the submits of a page that have had no answer yet. */
export function createRivals(): { enter(submit: Submit, at: number): Contender } {
  const unanswered = new Set<Left>();
  return {
    enter(submit, at) {
      const mine = { submit, at };
      const before = [...unanswered];
      unanswered.add(mine);
      const rivals = (now: number): readonly Left[] => before.filter((left) => unanswered.has(left) && now - left.at < ON_ITS_WAY_MS);
      return {
        hasRival: (now) => rivals(now).length > 0,
        isContested: (now) => rivals(now).some((rival) => valuesKey(rival.submit) !== valuesKey(submit)),
        leave: () => void unanswered.delete(mine),
        stay: () => void unanswered.add(mine),
      };
    },
  };
}
