import { readPage, ROUND_INDEX, roundPage } from '../../lib/ledger/pages';
import { roundsOfFiling } from '../../lib/ledger/reading';
import { readRound } from '../../lib/ledger/round';
import { cachedStore } from '../../lib/vault/cached-store';
import type { Store } from '../../lib/vault/store';
import { roundEvents } from './events';
import { inTurns, timeOf } from './measure';
import { count, ms, table, times } from './table';

const OTHERS = [10, 1_000, 10_000] as const;
const TURNS = 15;
const START = 1_700_000_000_000;
const EVENTS = { own: 100, other: 10 } as const;
const OWN = 'round-own';

/** A disk: what it gives is a copy, as a browser's is, and it counts the keys that it was asked for. */
function diskWith(others: number): Store & { asked: number } {
  const stored = new Map<string, unknown>();
  const entries = Array.from({ length: others }, (_, at) => ({ id: `round-${at}`, filingId: `filing-${at}`, openedAt: START }));
  // In the middle: neither who looks from the front nor who looks from the back has it easier.
  const index = entries.toSpliced(others / 2, 0, { id: OWN, filingId: 'filing-own', openedAt: START });
  stored.set(ROUND_INDEX.key, { v: ROUND_INDEX.version, body: index });
  for (const { id } of index) {
    const { key, version } = roundPage(id);
    stored.set(key, { v: version, body: roundEvents(id === OWN ? EVENTS.own : EVENTS.other, START) });
  }
  return {
    asked: 0,
    get(keys) {
      this.asked += keys.length;
      return Promise.resolve(Object.fromEntries(keys.map((key) => [key, structuredClone(stored.get(key))])));
    },
    set: () => Promise.reject(new Error('nothing is written here')),
  };
}

/** Reads the round by its page's key alone. */
async function readPageAlone(store: Store): Promise<void> {
  const { key } = roundPage(OWN);
  const { value: events, lost } = readPage(OWN, (await store.get([key]))[key]);
  readRound({ id: OWN, filingId: 'filing-own', openedAt: START, events, lost }, START + 1);
}

async function readOfFiling(store: Store): Promise<void> {
  const rounds = await roundsOfFiling(store, 'filing-own', START + 1);
  if (rounds[0]?.events.length !== EVENTS.own) throw new Error('this is another round');
}

/** Reading one round while others are stored. */
export async function benchRounds(): Promise<string> {
  const disks = OTHERS.map((others) => ({ others, disk: diskWith(others), warm: cachedStore(diskWith(others)) }));
  const figures: Record<string, number> = await inTurns(
    Object.fromEntries(disks.flatMap(({ others, disk, warm }) => [
      [`page ${others}`, () => timeOf(() => readPageAlone(disk))],
      [`filing ${others}`, () => timeOf(() => readOfFiling(disk))],
      [`warm ${others}`, () => timeOf(() => readOfFiling(warm))],
    ])),
    TURNS,
    3,
  );
  const keysOf = async (disk: ReturnType<typeof diskWith>, read: (store: Store) => Promise<void>): Promise<string> => {
    disk.asked = 0;
    await read(disk);
    return String(disk.asked);
  };
  const row = async (name: string, course: string, read: (store: Store) => Promise<void>) => {
    const found = OTHERS.map((others) => figures[`${course} ${others}`] ?? NaN);
    const keys = await Promise.all(disks.map(({ disk }) => keysOf(disk, read)));
    return [name, course === 'warm' ? '0' : [...new Set(keys)].join(' / '), ...found.map(ms), times(found[2] ?? NaN, found[0] ?? NaN)];
  };
  return table(
    `Reading one round of ${EVENTS.own} events while others are stored, ${TURNS} turns, medians`,
    ['', 'keys read', ...OTHERS.map((others) => `${count(others)} others`), `${count(OTHERS[2])} / ${OTHERS[0]}`],
    [
      await row('its page, by its key', 'page', readPageAlone),
      await row('by its filing, worker just begun (index and page)', 'filing', readOfFiling),
      await row('by its filing, worker at work', 'warm', readOfFiling),
    ],
  );
}
