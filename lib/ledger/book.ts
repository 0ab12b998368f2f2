import type { AnswerId, Outcome } from '../rules/outcome';
import { loadDocument, NewerDocumentError, readDocument, writeDocument } from '../vault/document';
import type { Store } from '../vault/store';
import { retold } from './adopt';
import type { Charge } from './charge';
import type { AttemptKind, Belonging, CorrectionReason, Digests, LedgerEvent } from './events';
import { attemptPage, readPage, ROUND_INDEX, type RoundEntry, roundPage } from './pages';

/**
 * The writing side of the ledger, on a draft of the store (`inOneWrite`). Its calls belong in the worker's queue: it is the
 * single writer. Each rejects when the store does, or when a later version of Heyan wrote what it would have to change.
 */
export interface Book {
  /** Opens a new round for a filing; the older ones stay readable. `smsAt` (ms) is null when nobody has said. */
  open(filingId: string | null, smsAt: number | null, at?: number): Promise<RoundEntry>;
  /** The newest round of a filing; when it has none, one that was opened at `at` (ms; now, unless said). */
  current(filingId: string | null, at?: number): Promise<RoundEntry>;
  /** Writes that a submit is about to leave, to the newest round of every charged filing (or to the unassigned one). Gives the rounds' ids. */
  reserve(attempt: Reservation): Promise<readonly string[]>;
  /** Writes what came of it, wherever it was reserved. Gives the rounds' ids. */
  settle(settlement: Settlement): Promise<readonly string[]>;
  /** Writes what the user says came of it. */
  correct(correction: { readonly attemptId: string; readonly outcome: Outcome; readonly reason: CorrectionReason }): Promise<void>;
  /** Tells a submit of one round in another one too, standing there as `as` says. */
  retell(fromId: string, toId: string, attemptId: string, as: { readonly belongs: Belonging; readonly personIds: readonly string[] }): Promise<void>;
  /** The rounds in which this submit was reserved. */
  roundsOf(attemptId: string): Promise<readonly string[]>;
  /** Fills in the digests of a submit that had none when it was reserved: there was no key to make them with. */
  complete(roundId: string, attemptId: string, digests: Digests): Promise<void>;
  /** Adds events to a round; one that it has already, by its id, is passed over. */
  append(roundId: string, events: readonly LedgerEvent[]): Promise<void>;
}

export interface Reservation {
  readonly id: string;
  readonly at: number;
  readonly kind: AttemptKind;
  readonly charges: readonly Charge[];
  readonly digests: Digests | null;
  readonly warned: readonly string[];
}

export interface Settlement {
  readonly attemptId: string;
  readonly at: number;
  readonly outcome: Outcome;
  readonly answer: AnswerId | null;
}

export function createBook(draft: Store, now: () => number, newId: () => string): Book {
  async function open(filingId: string | null, smsAt: number | null, at = now()): Promise<RoundEntry> {
    const index = await loadDocument(draft, ROUND_INDEX);
    const entry: RoundEntry = { id: newId(), filingId, openedAt: at };
    const opened: LedgerEvent = { type: 'opened', id: newId(), at: entry.openedAt, smsAt };
    const page = roundPage(entry.id);
    await draft.set({
      ...writeDocument(ROUND_INDEX, [...index.value, entry], index, entry.openedAt),
      ...writeDocument(page, [opened], readDocument(page, undefined), entry.openedAt),
    });
    return entry;
  }

  async function loadPage(roundId: string) {
    const { key } = roundPage(roundId);
    return readPage(roundId, (await draft.get([key]))[key]);
  }

  async function append(roundId: string, events: readonly LedgerEvent[]): Promise<void> {
    const before = await loadPage(roundId);
    const known = new Set(before.value.map(({ id }) => id));
    const fresh = events.filter(({ id }) => !known.has(id));
    if (fresh.length > 0) await draft.set(writeDocument(roundPage(roundId), [...before.value, ...fresh], before, now()));
  }

  async function current(filingId: string | null, at = now()): Promise<RoundEntry> {
    const index = await loadDocument(draft, ROUND_INDEX);
    return index.value.findLast((entry) => entry.filingId === filingId) ?? (await open(filingId, null, at));
  }

  async function roundsOf(attemptId: string): Promise<readonly string[]> {
    const page = await loadDocument(draft, attemptPage(attemptId));
    if (page.fault === 'newer') throw new NewerDocumentError(attemptPage(attemptId).key);
    if (page.value.length > 0) return page.value;
    // A submit of version 1, which kept no such page, or one whose page was damaged: it is looked for.
    const index = await loadDocument(draft, ROUND_INDEX);
    // Finding nothing there would look like success.
    if (index.fault === 'newer') throw new NewerDocumentError(ROUND_INDEX.key);
    const pages = await Promise.all(index.value.map(({ id }) => loadPage(id)));
    return index.value.flatMap(({ id }, at) => (pages[at]?.value.some((event) => event.id === attemptId) ? [id] : []));
  }

  async function remember(attemptId: string, roundIds: readonly string[]): Promise<void> {
    const page = attemptPage(attemptId);
    const before = await loadDocument(draft, page);
    await draft.set(writeDocument(page, [...new Set([...before.value, ...roundIds])], before, now()));
  }

  return {
    open,
    current,
    append,
    roundsOf,
    async complete(roundId, attemptId, digests) {
      const before = await loadPage(roundId);
      const events = before.value.map((event) =>
        event.type === 'reserved' && event.id === attemptId && event.digests === null ? { ...event, digests } : event,
      );
      await draft.set(writeDocument(roundPage(roundId), events, before, now()));
    },
    async reserve({ charges, ...attempt }) {
      const before = await roundsOf(attempt.id);
      if (before.length > 0) return before;
      const targets: readonly { filingId: string | null; personIds: readonly string[]; belongs: Belonging }[] =
        charges.length > 0 ? charges : [{ filingId: null, personIds: [], belongs: 'surely' }];
      const roundIds: string[] = [];
      for (const { filingId, personIds, belongs } of targets) {
        const round = await current(filingId);
        await append(round.id, [{ type: 'reserved', ...attempt, personIds, belongs }]);
        roundIds.push(round.id);
      }
      await remember(attempt.id, roundIds);
      return roundIds;
    },
    async settle({ attemptId, at, outcome, answer }) {
      const roundIds = await roundsOf(attemptId);
      // Told twice, it is the same event; a better answer after `unknown` is another one.
      const event: LedgerEvent = { type: 'settled', id: `${attemptId}:${outcome}`, at, attemptId, outcome, answer };
      for (const roundId of roundIds) await append(roundId, [event]);
      return roundIds;
    },
    async correct({ attemptId, outcome, reason }) {
      // Field by field: what comes in may be a message, whose own type is another.
      const event: LedgerEvent = { type: 'corrected', id: newId(), at: now(), attemptId, outcome, reason };
      for (const roundId of await roundsOf(attemptId)) await append(roundId, [event]);
    },
    async retell(fromId, toId, attemptId, as) {
      const { value } = await loadPage(fromId);
      await append(toId, retold(value, attemptId, as));
      await remember(attemptId, [toId]);
    },
  };
}
