import type { Filing } from './filing';

/**
 * The filings, in the order in which they were added, with this one: in the place of the one with its id, or else where
 * the time it was made puts it. A new one goes to the end; one whose removal is undone goes back to where it was.
 */
export function withFiling(filings: readonly Filing[], filing: Filing): readonly Filing[] {
  if (filings.some(({ id }) => id === filing.id)) {
    return filings.map((other) => (other.id === filing.id ? filing : other));
  }
  const next = filings.findIndex(({ createdAt }) => createdAt > filing.createdAt);
  return next === -1 ? [...filings, filing] : filings.toSpliced(next, 0, filing);
}
