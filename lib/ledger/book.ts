import type { AnswerId, Outcome } from '../rules/outcome';
import { loadDocument, NewerDocumentError, readDocument, writeDocument } from '../vault/document';
import type { Store } from '../vault/store';
import type { Charge } from './charge';
import type { AttemptKind, LedgerEvent } from './events';
import { readPage, ROUND_INDEX, type RoundEntry, roundPage } from './pages';

/** The writing side of the ledger. Its calls belong in the worker's queue: it is the single writer. */
export interface Book {
  /** Opens a new round for a filing; the older ones stay readable. */
  open(filingId: string | null): Promise<RoundEntry>;
  /** Writes that a submit is about to leave, to the newest round of every charged filing (or to the unassigned one). */
  reserve(attempt: Reservation): Promise<void>;
  /** Writes what came of it, wherever it was reserved. */
  settle(settlement: Settlement): Promise<void>;
}

export interface Reservation {
  readonly id: string;
  readonly at: number;
  readonly kind: AttemptKind;
  readonly charges: readonly Charge[];
}

export interface Settlement {
  readonly attemptId: string;
  readonly at: number;
  readonly outcome: Outcome;
  readonly answer: AnswerId | null;
}

export function createBook(store: Store, now: () => number, newId: () => string): Book {
  async function open(filingId: string | null): Promise<RoundEntry> {
    const index = await loadDocument(store, ROUND_INDEX);
    const entry: RoundEntry = { id: newId(), filingId, openedAt: now() };
    const opened: LedgerEvent = { type: 'opened', id: newId(), at: entry.openedAt };
    const page = roundPage(entry.id);
    const fresh = readDocument(page, undefined);
    await store.set({
      ...writeDocument(ROUND_INDEX, [...index.value, entry], index, entry.openedAt),
      ...writeDocument(page, [opened], fresh, entry.openedAt),
    });
    return entry;
  }

  /** Adds one event to each of those rounds in one write; a round that has an event with that id already keeps it. */
  async function append(events: readonly (readonly [roundId: string, event: LedgerEvent])[]): Promise<void> {
    const writes = await Promise.all(
      events.map(async ([roundId, event]) => {
        const page = roundPage(roundId);
        const before = readPage(roundId, (await store.get([page.key]))[page.key]);
        if (before.value.some(({ id }) => id === event.id)) return {};
        return writeDocument(page, [...before.value, event], before, now());
      }),
    );
    await store.set(Object.assign({}, ...writes));
  }

  async function currentRound(filingId: string | null): Promise<RoundEntry> {
    const index = await loadDocument(store, ROUND_INDEX);
    return index.value.findLast((entry) => entry.filingId === filingId) ?? (await open(filingId));
  }

  /** The rounds in which this submit was reserved. */
  async function roundsOf(attemptId: string): Promise<readonly string[]> {
    const index = await loadDocument(store, ROUND_INDEX);
    // Finding nothing there would look like success.
    if (index.fault === 'newer') throw new NewerDocumentError(ROUND_INDEX.key);
    const pages = await Promise.all(index.value.map(({ id }) => loadDocument(store, roundPage(id))));
    return index.value.flatMap(({ id }, at) => (pages[at]?.value.some((event) => event.id === attemptId) ? [id] : []));
  }

  return {
    open,
    async reserve({ id, at, kind, charges }) {
      if ((await roundsOf(id)).length > 0) return;
      const targets = charges.length > 0 ? charges : [{ filingId: null, personIds: [], certain: true }];
      const events: [string, LedgerEvent][] = [];
      for (const { filingId, personIds, certain } of targets) {
        const round = await currentRound(filingId);
        events.push([round.id, { type: 'reserved', id, at, kind, personIds, certain }]);
      }
      await append(events);
    },
    async settle({ attemptId, at, outcome, answer }) {
      // Told twice, it is the same event; a better answer after `unknown` is another one.
      const event: LedgerEvent = { type: 'settled', id: `${attemptId}:${outcome}`, at, attemptId, outcome, answer };
      await append((await roundsOf(attemptId)).map((roundId) => [roundId, event]));
    },
  };
}
