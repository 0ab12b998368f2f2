import type { Digests, LedgerEvent, Reserved } from './events';
import type { Attempt } from './fold';
import type { Round } from './round';

/**
 * What another round's submit is found by: the phones and ID tails of a filing's persons, and the code that is being
 * submitted for it, as digests of one key.
 */
export interface Marks {
  readonly key: string;
  readonly phones: ReadonlySet<string>;
  readonly tails: ReadonlySet<string>;
  /** `any`: a code was submitted for it that nobody knows. */
  readonly codes: ReadonlySet<string> | 'any';
}

/** Whether a submit shares a phone, an ID tail or a code with these marks. */
export function fits(digests: Digests | null, { key, phones, tails, codes }: Marks): boolean {
  if (digests === null || digests.key !== key) return false;
  const { phone, idTail, code } = digests;
  return phones.has(phone) || tails.has(idTail) || (code !== null && (codes === 'any' || codes.has(code)));
}

/** The codes that have been submitted in a round, as digests of this key. */
export function codesOf({ attempts }: Round, key: string): readonly string[] {
  return attempts.flatMap(({ digests }) => (digests?.key === key && digests.code !== null ? [digests.code] : []));
}

/**
 * The submits of other rounds that fit a filing's marks after all, from `since` (ms) on: a code was typed into another
 * person's form before its own, or a phone was set right later. The ministry may have counted them here.
 */
export function strays(others: readonly Round[], own: Round | null, marks: Marks, since: number): readonly (readonly [Round, Attempt])[] {
  const known = new Set(own?.attempts.map(({ id }) => id));
  return others
    .filter(({ id }) => id !== own?.id)
    .flatMap((round) => round.attempts.map((attempt) => [round, attempt] as const))
    .filter(([, { id, at, digests }]) => !known.has(id) && at >= since && fits(digests, marks));
}

/**
 * The events that tell a submit in another round, which it stands in as `as` says. They keep their ids, so that what is told
 * of it later is told in both.
 */
export function retold(
  events: readonly LedgerEvent[], attemptId: string, as: Pick<Reserved, 'belongs' | 'personIds'>,
): readonly LedgerEvent[] {
  return events.flatMap((event): LedgerEvent[] => {
    if (event.type === 'assigned') return [];
    if ('attemptId' in event) return event.attemptId === attemptId ? [event] : [];
    if (event.id !== attemptId) return [];
    return event.type === 'reserved' ? [{ ...event, ...as }] : event.type === 'added' ? [event] : [];
  });
}
