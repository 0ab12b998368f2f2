import { createBook } from '../ledger/book';
import { type Charge, chargedFilings, type SubmitValues } from '../ledger/charge';
import { readLedger } from '../ledger/reading';
import { looseRound, withUnassigned } from '../ledger/round';
import { createFilings, FILINGS } from '../profiles/filings';
import { createQueue } from '../vault/queue';
import type { Store } from '../vault/store';
import type { Match, PageRequest, ScreenRequest } from './protocol';
import { pageSnapshot } from './page-snapshot';
import type { Snapshot } from './snapshot';

/** The worker's desk: everything that is asked of it and needs no browser. The only place that writes to the store. */
export interface Desk {
  snapshot(): Promise<Snapshot>;
  /** One person's values, or null when there is no such person. */
  valuesOf(personId: string): Promise<SubmitValues | null>;
  /** Answers one request. Rejects when the store does: a failed write never looks like a success. */
  answer(request: PageRequest | DeskScreenRequest): Promise<unknown>;
}

/** The screens' requests but for those that look for a tab: these are answered where tabs are known. */
export type DeskScreenRequest = Exclude<ScreenRequest, { type: 'activeForm' | 'fillActive' }>;

export interface DeskSurroundings {
  readonly store: Store;
  readonly now: () => number;
  readonly newId: () => string;
  /** Called after each change, with what is now true. */
  readonly changed: (snapshot: Snapshot) => void;
}

export function createDesk({ store, now, newId, changed }: DeskSurroundings): Desk {
  const queue = createQueue();
  const filings = createFilings(store, now);
  const book = createBook(store, now, newId);

  async function snapshot(): Promise<Snapshot> {
    const at = now();
    const [shelf, ledger] = await Promise.all([filings.read(), readLedger(store, at)]);
    const stored = new Set<string | null>(shelf.value.map(({ id }) => id));
    const removed = [...ledger.rounds].flatMap(([id, round]) => (id === null || stored.has(id) ? [] : [round]));
    const unassigned = looseRound(ledger.rounds.get(null) ?? null, removed);
    const shelfTrouble = shelf.fault === null ? [] : [{ key: FILINGS.key, kind: shelf.fault }];
    return {
      at,
      filings: shelf.value.map((filing) => {
        const round = ledger.rounds.get(filing.id) ?? null;
        return { filing, round: round === null ? null : withUnassigned(round, unassigned) };
      }),
      unassigned,
      trouble: [...shelfTrouble, ...ledger.faults],
    };
  }

  /** Runs a writing job in its turn, and tells everybody what is true after it. */
  function write<T>(job: () => Promise<T>): Promise<Snapshot> {
    return queue(async () => {
      await job();
      const after = await snapshot();
      changed(after);
      return after;
    });
  }

  async function chargesOf(values: SubmitValues, personId: string | null): Promise<readonly Charge[]> {
    const { filings: views } = await snapshot();
    const open = views.filter(({ round }) => round === null || round.phase === 'open');
    return chargedFilings(
      views.map(({ filing }) => filing),
      values,
      { openIds: new Set(open.map(({ filing }) => filing.id)), personId },
    );
  }

  async function match(values: SubmitValues): Promise<Match> {
    const charges = await chargesOf(values, null);
    const shelf = await filings.read();
    const persons = shelf.value.flatMap((filing) => filing.persons).filter(({ phone }) => phone === values.phone);
    return {
      filingIds: charges.map(({ filingId }) => filingId),
      tails: [...new Set(persons.map(({ idTail }) => idTail))],
    };
  }

  async function valuesOf(personId: string): Promise<SubmitValues | null> {
    const persons = (await filings.read()).value.flatMap((filing) => filing.persons);
    const person = persons.find(({ id }) => id === personId);
    return person === undefined ? null : { phone: person.phone, idTail: person.idTail };
  }

  async function answer(request: PageRequest | DeskScreenRequest): Promise<unknown> {
    switch (request.type) {
      // In their turn too: an answer that was read before a write must not arrive after the news of it.
      case 'snapshot':
        return queue(snapshot);
      case 'pageHello':
        return pageSnapshot(await queue(snapshot));
      case 'match':
        return queue(() => match(request));
      case 'valuesOf':
        return valuesOf(request.personId);
      case 'reserve': {
        const { id, at, kind, personId } = request;
        const after = await write(async () => {
          await book.reserve({ id, at, kind, charges: await chargesOf(request, personId) });
        });
        return pageSnapshot(after);
      }
      case 'settle':
        return pageSnapshot(await write(() => book.settle(request)));
      case 'openRounds':
        await write(async () => {
          for (const filingId of request.filingIds) await book.open(filingId);
        });
        return null;
      case 'saveFiling':
        await write(() => filings.save(request.filing));
        return null;
      case 'removeFiling':
        await write(() => filings.remove(request.filingId));
        return null;
    }
  }

  return { snapshot, valuesOf, answer };
}
