import type { PageSnapshot } from '../messages/page-snapshot';

/** The person that the panel offers first: one who has not passed, of the filing that was used last. */
export function defaultPerson({ persons, rounds }: PageSnapshot): string | null {
  const open = persons.filter(({ filingId, passed }) => !passed && rounds[filingId]?.phase !== 'done');
  const byUse = [...open].sort((a, b) => lastUse(rounds, b.filingId) - lastUse(rounds, a.filingId));
  return byUse[0]?.id ?? persons[0]?.id ?? null;
}

function lastUse(rounds: PageSnapshot['rounds'], filingId: string): number {
  const round = rounds[filingId];
  return round?.lastAttemptAt ?? round?.openedAt ?? 0;
}
