import { pageSnapshot, type PageSnapshot } from '../../../lib/messages/page-snapshot';
import type { RoundView } from '../../../lib/ledger/round';
import { aFiling, NOW, SERVICE, SUBJECT } from './filings';

/** Three filings: `a` and `b` with the subject's phone, `c` with another's. */
export const FILINGS = [
  aFiling('a'),
  aFiling('b', { persons: [{ ...SUBJECT, id: 'b:subject', idTail: '765432' }] }),
  aFiling('c', { persons: [{ ...SERVICE, id: 'c:other', phone: '13700137000', idTail: '345678' }] }),
];

/** What the page is told when these rounds stand. */
export function aPageSnapshot(
  rounds: Readonly<Record<string, RoundView>> = {}, unassigned: RoundView | null = null, filings = FILINGS,
): PageSnapshot {
  return pageSnapshot({
    at: NOW, filings: filings.map((filing) => ({ filing, round: rounds[filing.id] ?? null })), unassigned, trouble: [],
  });
}
