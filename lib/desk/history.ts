import { historyOf } from '../ledger/history';
import { roundsOfFiling } from '../ledger/reading';
import type { FilingHistory } from '../messages/protocol';
import { readTraces } from '../profiles/traces';
import type { Store } from '../vault/store';

/** Everything that happened for a filing (null: that fitted none), with what a person would recognise each submit by. */
export async function readHistory(store: Store, filingId: string | null, now: number): Promise<FilingHistory> {
  const rounds = await roundsOfFiling(store, filingId, now);
  const traces = await readTraces(store, rounds.map(({ id }) => id));
  return {
    rounds: rounds.map(historyOf),
    traces: Object.fromEntries([...traces].map(([id, { phone, idTail, said }]) => [id, { phone, idTail, said }])),
  };
}
