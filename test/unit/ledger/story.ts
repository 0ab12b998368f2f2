import type { RoundView } from '../../../lib/ledger/round';
import { createDesk, type Desk } from '../../../lib/messages/desk';
import type { PageRequest } from '../../../lib/messages/protocol';
import { DiskError, type Store } from '../../../lib/vault/store';
import { aFiling, NOW } from '../helpers/filings';
import { createMemoryStore } from '../helpers/memory-store';
import type { Random } from '../helpers/random';
import { createMinistry, type Record } from './ministry-model';

/** How rough a story is, each between 0 and 1. */
export interface Weather {
  /**
   * Values that also stand in another filing. Then every filing has one more person, who never verifies: which of several
   * filings a "done" is about, nobody can tell, and it is not modelled here.
   */
  readonly shared: number;
  /** Answers that the page does not see. */
  readonly lost: number;
  /** Workers that die with a message in their hands. */
  readonly deaths: number;
}

/** One user, one ministry, one store, and workers that come and go. */
export async function createStory(random: Random, { shared, lost, deaths }: Weather) {
  const filings = Array.from({ length: 1 + random.int(3) }, (_, filing) => ({
    id: `f${filing}`,
    persons: Array.from({ length: 1 + random.int(2) }, (_person, person): Record => ({
      phone: random.chance(shared) ? '13800138000' : `1390013${filing}00${person}`,
      idTail: random.chance(shared) ? '01123X' : `23456${filing}`.slice(1) + String(person),
      code: `12345${filing}`.slice(1) + String(person),
    })),
  }));
  const absent = { phone: '13500135000', idTail: '345678', code: '345678' };
  const ministry = createMinistry(
    filings.map(({ id, persons }) => ({ id, persons: shared > 0 ? [...persons, absent] : persons })),
  );
  const store = createMemoryStore();
  let ids = 0;
  const newId = (): string => `id-${(ids += 1)}`;
  let desk = born();
  /** Answers that are still on their way to the worker. */
  const late: PageRequest[] = [];

  function born(): Desk {
    return createDesk({ store: mortal(store, random, deaths), now: () => NOW + ids, newId, changed: () => undefined });
  }

  /** Sends a message, now and then twice. False when the worker died over it; a new one is there then. */
  async function send(message: PageRequest): Promise<boolean> {
    try {
      await Promise.all([desk.answer(message), random.chance(0.2) ? desk.answer(message) : null]);
      return true;
    } catch {
      desk = born();
      return false;
    }
  }

  /** Sends until it is heard: what the page must do before the captcha is solved, or nothing may leave. */
  async function insist(message: PageRequest): Promise<void> {
    while (!(await send(message)));
  }

  async function submit(kind: 'try' | 'resend', values: Record): Promise<void> {
    const { phone, idTail } = values;
    const attemptId = newId();
    const reservation: PageRequest = { type: 'reserve', id: attemptId, at: NOW, kind, phone, idTail };
    if (lost > 0 && random.chance(0.1)) {
      // The user sees that it could not be written down, and leaves it at that.
      await send(reservation);
      return;
    }
    await insist(reservation);
    const cancelled = random.chance(0.1);
    const { outcome, answer } = cancelled
      ? ({ outcome: 'notSent', answer: 'pageRefused' } as const)
      : kind === 'try' ? ministry.verify(values) : ministry.resend(values);
    if (random.chance(lost)) return;
    const settlement: PageRequest = { type: 'settle', attemptId, at: NOW, outcome, answer };
    if (random.chance(0.3)) late.push(settlement);
    else await insist(settlement);
    // The page says it once more when it cannot know whether it was heard.
    if (random.chance(0.2)) await insist(reservation);
  }

  async function deliverLate(): Promise<void> {
    for (const message of late.splice(0)) await insist(message);
  }

  for (const { id, persons } of filings) {
    const kept = persons.map(({ phone, idTail }, at) => ({ id: `${id}-${at}`, role: 'service' as const, phone, idTail }));
    while (!(await desk.answer({ type: 'saveFiling', filing: aFiling(id, { persons: kept }) }).then(() => true, () => false))) desk = born();
  }
  /** What a worker reads that has just been started: each filing's round, by the filing's id. */
  async function rounds(): Promise<ReadonlyMap<string, RoundView>> {
    const reader = createDesk({ store, now: () => NOW + ids, newId, changed: () => undefined });
    const views = (await reader.snapshot()).filings;
    return new Map(views.flatMap(({ filing, round }) => (round === null ? [] : [[filing.id, round]])));
  }
  return { ministry, filings, submit, deliverLate, rounds };
}

/** A worker's hold on the store: it may break before a write, or just after it, and nothing of that worker works then. */
function mortal(store: Store, random: Random, deaths: number): Store {
  let isDead = false;
  return {
    async get(keys) {
      if (isDead) throw new DiskError('dead');
      return store.get(keys);
    },
    async set(items) {
      if (isDead) throw new DiskError('dead');
      isDead = random.chance(deaths);
      if (!isDead || random.chance(0.5)) await store.set(items);
      if (isDead) throw new DiskError('dead');
    },
  };
}
