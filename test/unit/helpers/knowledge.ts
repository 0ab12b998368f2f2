import { type KnownMatch, valuesKey } from '../../../lib/companion/standing';
import type { RemarkId } from '../../../lib/ledger/remarks';
import type { RoundView } from '../../../lib/ledger/round';
import type { Submit } from '../../../lib/ledger/verdict';
import { pageSnapshot, type PageSnapshot } from '../../../lib/messages/page-snapshot';
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
    at: NOW, filings: filings.map((filing) => ({ filing, round: rounds[filing.id] ?? null })), locked: null, unassigned, trouble: [], isDoubtful: false,
  });
}

/** What the worker said of these values: they are of filings with these rounds (null: that have had none). */
export function aMatch(
  submit: Submit, rounds: readonly (RoundView | null)[] = [], remarks: readonly RemarkId[] = [],
): KnownMatch {
  const told = rounds.map((round, at) => ({ filingId: `filing-${at}`, belongs: rounds.length === 1 ? 'surely' : 'shared', round }) as const);
  return { key: valuesKey(submit), phone: submit.phone, answer: { rounds: told, remarks } };
}
