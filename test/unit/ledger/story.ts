import { roundOf } from '../../../lib/companion/standing';
import { ROUND_INDEX } from '../../../lib/ledger/pages';
import type { RoundView } from '../../../lib/ledger/round';
import { createDesk, type Desk, type DeskScreenRequest } from '../../../lib/messages/desk';
import { pageSnapshot } from '../../../lib/messages/page-snapshot';
import type { PageRequest } from '../../../lib/messages/protocol';
import { loadDocument } from '../../../lib/vault/document';
import { NOW } from '../helpers/filings';
import { createMemoryStore } from '../helpers/memory-store';
import type { Random } from '../helpers/random';
import { damagePage, mortal } from '../helpers/rough-store';
import { createMinistry, type Record } from './ministry-model';
import { filingsFor, kept, type Weather } from './story-filings';

/** One user, one ministry, one store, and workers that come and go. */
export async function createStory(random: Random, weather: Weather) {
  const { shared, lost, deaths, unsaved = 0, damage = 0 } = weather;
  const filings = filingsFor(random, weather);
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
  const damaged = new Set<string | null>();
  const notSaved = new Set(filings.filter(() => random.chance(unsaved)));

  function born(): Desk {
    return createDesk({ store: mortal(store, random, deaths), now: () => NOW + ids, newId, changed: () => undefined });
  }

  /** Sends a message, now and then twice. False when the worker died over it; a new one is there then. */
  async function send(message: PageRequest | DeskScreenRequest): Promise<boolean> {
    try {
      await Promise.all([desk.answer(message), random.chance(0.2) ? desk.answer(message) : null]);
      return true;
    } catch {
      desk = born();
      return false;
    }
  }

  /** Sends until it is heard: what the page must do before the captcha is solved, or nothing may leave. */
  async function insist(message: PageRequest | DeskScreenRequest): Promise<void> {
    while (!(await send(message)));
  }

  /** `personId` is the one whose values Heyan filled in; null when they were typed. */
  async function submit(kind: 'try' | 'resend', values: Record, personId: string | null = null): Promise<void> {
    if (random.chance(damage)) await doDamage();
    const { phone, idTail } = values;
    const attemptId = newId();
    const reservation: PageRequest = { type: 'reserve', id: attemptId, at: NOW, kind, phone, idTail, personId };
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

  async function doDamage(): Promise<void> {
    const key = damagePage(store, random);
    const index = await loadDocument(store, ROUND_INDEX);
    const hit = index.value.find(({ id }) => `round:${id}` === key);
    if (hit !== undefined) damaged.add(hit.filingId);
  }

  /** Saves what was not saved yet: all of it, or each with this chance. */
  async function saveLate(chance = 1): Promise<void> {
    for (const filing of [...notSaved].filter(() => random.chance(chance))) {
      await insist({ type: 'saveFiling', filing: kept(filing) });
      notSaved.delete(filing);
    }
  }

  for (const filing of filings) if (!notSaved.has(filing)) await insist({ type: 'saveFiling', filing: kept(filing) });

  /** What a page is told by a worker that has just been started: the round that each saved filing is judged by. */
  async function rounds(): Promise<ReadonlyMap<string, RoundView>> {
    const reader = createDesk({ store, now: () => NOW + ids, newId, changed: () => undefined });
    const told = pageSnapshot(await reader.snapshot());
    const views = filings.filter((filing) => !notSaved.has(filing)).map(({ id }) => [id, roundOf(told, id)] as const);
    return new Map(views.flatMap(([id, round]) => (round === null ? [] : [[id, round]])));
  }
  return { ministry, filings, damaged, notSaved, submit, deliverLate, saveLate, rounds };
}
