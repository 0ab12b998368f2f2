import type { LedgerEvent } from '../../lib/ledger/events';
import { foldRound } from '../../lib/ledger/fold';
import { roundPage } from '../../lib/ledger/pages';
import { readRound } from '../../lib/ledger/round';
import { readDocument } from '../../lib/vault/document';
import { roundEvents } from './events';
import { inTurns, timeOf } from './measure';
import { count, each, table, times } from './table';

const SIZES = [1_000, 10_000, 100_000] as const;
const LARGEST = 100_000;
const TURNS = 7;
const START = 1_700_000_000_000;

/** Looks at every event, and does nothing with it: what no fold can do without. */
function bareLoop(events: readonly LedgerEvent[]): number {
  let seen = 0;
  for (const { type, id, at } of events) seen += type.length + id.length + (at % 2);
  return seen;
}

/**
 * Finds the submit that each event tells of, and does nothing with it. What this grows by more than 10 is not the fold's: a
 * hundred thousand strings in a map do not fit into a processor's cache.
 */
function bareMap(events: readonly LedgerEvent[]): unknown {
  const submits = new Map<string, { event: LedgerEvent; told: number }>();
  for (const event of events) {
    const submit = 'attemptId' in event ? submits.get(event.attemptId) : undefined;
    if (submit === undefined) submits.set(event.id, { event, told: 0 });
    else submit.told += 1;
  }
  return [...submits.values()];
}

const WORK = {
  'bare loop': bareLoop,
  'bare map': bareMap,
  foldRound,
  // What is read is remembered by the list: each is a list that nobody has seen.
  readRound: (events: readonly LedgerEvent[]) =>
    readRound({ id: 'round', filingId: 'filing', openedAt: START, events, lost: 0 }, START + 1),
} as const satisfies Record<string, (events: readonly LedgerEvent[]) => unknown>;

/** What was made, all of it: no part of the work may be left out, and the memory fills up alike at every size. */
let made: unknown[] = [];

/** Does the work for as many rounds of a size as hold `LARGEST` events together; gives the time of one of them. */
function course<T>(size: number, prepare: () => T, work: (round: T) => unknown): () => Promise<number> {
  return async () => {
    made = [];
    const rounds = Array.from({ length: LARGEST / size }, prepare);
    const time = await timeOf(() => {
      for (const round of rounds) made.push(work(round));
    });
    return time / rounds.length;
  };
}

function coursesOf(size: number) {
  const page = roundPage('round');
  const body = roundEvents(size, START);
  const fresh = (): readonly LedgerEvent[] => structuredClone(body);
  return {
    ...Object.fromEntries(Object.entries(WORK).map(([name, work]) => [`${name} ${size}`, course(size, fresh, work)])),
    [`stored page ${size}`]: course(size, () => ({ v: page.version, body: fresh() }), (stored) => readDocument(page, stored)),
  };
}

/** Folding one round, and reading its page, beside a bare loop over the same events. */
export async function benchFold(): Promise<string> {
  const figures: Record<string, number> = await inTurns(Object.assign({}, ...SIZES.map(coursesOf)), TURNS, 2);
  if (made.length === 0) throw new Error('nothing was measured');
  const names = [...Object.keys(WORK), 'stored page'];
  const figure = (name: string, size: number): number => figures[`${name} ${size}`] ?? NaN;
  const rows = names.map((name) => [
    name,
    ...SIZES.map((size) => each(figure(name, size), size)),
    ...SIZES.map((size) => times(figure(name, size), figure('bare loop', size))),
    ...SIZES.slice(1).map((size) => (figure(name, size) / figure(name, size / 10)).toFixed(1)),
  ]);
  const head = ['an event takes', ...SIZES.map(count), ...SIZES.map((size) => `/ bare ${count(size)}`), 'growth to 10,000', 'to 100,000'];
  return table(`Folding one round of so many events, ${TURNS} turns, medians (ten times the events: linear is 10)`, head, rows);
}
