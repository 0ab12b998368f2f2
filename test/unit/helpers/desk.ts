import { createDesk, type Desk } from '../../../lib/messages/desk';
import type { PageRequest } from '../../../lib/messages/protocol';
import type { Snapshot } from '../../../lib/messages/snapshot';
import type { Outcome } from '../../../lib/rules/outcome';
import { aFiling, NOW, SUBJECT, valuesOf } from './filings';
import { createMemoryStore, type MemoryStore } from './memory-store';

/** A desk on a store in memory, with a clock that stands until it is moved. */
export interface DeskAtHand {
  readonly desk: Desk;
  readonly store: MemoryStore;
  /** What everybody was told, oldest first. */
  readonly told: Snapshot[];
  now: number;
  /** The worker dies and is started again: another desk on the same store. */
  reborn(): Desk;
}

export function aDesk(initial: Readonly<Record<string, unknown>> = {}): DeskAtHand {
  const store = createMemoryStore(initial);
  const told: Snapshot[] = [];
  let ids = 0;
  const hand = {
    store,
    told,
    now: NOW,
    reborn: () => createDesk({
      store, now: () => hand.now, newId: () => `id-${(ids += 1)}`, changed: (snapshot) => void told.push(snapshot),
    }),
  };
  return { ...hand, desk: hand.reborn(), get now() { return hand.now; }, set now(at) { hand.now = at; } };
}

/** A store with one filing, `filing-1`, with both its persons. */
export const WITH_FILING = { filings: { v: 1, body: [aFiling()] } };

export const reserve = (id: string, change: Partial<Extract<PageRequest, { type: 'reserve' }>> = {}): PageRequest => ({
  type: 'reserve', id, at: NOW, kind: 'try', ...valuesOf(SUBJECT), personId: null, ...change,
});

export const settle = (attemptId: string, outcome: Outcome = 'wrong'): PageRequest => ({
  type: 'settle', attemptId, at: NOW, outcome, answer: null,
});

/** Tries used in that filing's newest round, worst and best; null where it has had none. */
export async function used(desk: Desk, filingId = 'filing-1'): Promise<readonly [number, number] | null> {
  const round = (await desk.snapshot()).filings.find(({ filing }) => filing.id === filingId)?.round ?? null;
  return round === null ? null : [round.tries.usedWorst, round.tries.usedBest];
}
