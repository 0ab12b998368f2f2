import { expect, it } from 'vitest';
import { ASIDE, readDocument } from '../../../lib/vault/document';
import { aDesk } from '../helpers/desk';
import { mutate, mutateText, rubbish } from '../helpers/mutate';
import { createRandom, forSeeds, type Random } from '../helpers/random';
import { EXAMPLES, TODAY } from './examples';
import { kindOf } from './kinds';
import { REQUESTS } from './requests';

/** Documents that are read one by one, and whole stores that are opened, read and written. */
const DOCUMENTS = 100_000;
const STORES = 1_500;

const ALL = EXAMPLES.flatMap(({ store }) => Object.entries(store)).filter(([key]) => kindOf(key) !== null);

/** As the browser keeps it: JSON. What a damaged text does not parse to any more is a text. */
function onDisk(value: unknown): unknown {
  const text = JSON.stringify(value);
  return text === undefined ? null : (JSON.parse(text) as unknown);
}

/** A stored document, changed as a disk does it (by bytes) or as a mistake does it (by parts), or replaced by anything. */
function damaged(document: unknown, random: Random): unknown {
  const way = random.int(10);
  if (way === 0) return onDisk(withoutUncopied(rubbish(random)));
  if (way < 5) return onDisk(withoutUncopied(mutate(document, random)));
  const text = mutateText(JSON.stringify(document), random);
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

/** A disk holds no bigints: `JSON.stringify` throws at them. */
function withoutUncopied(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (_, part: unknown) => (typeof part === 'bigint' ? String(part) : part)) ?? 'null');
}

it(`${DOCUMENTS.toLocaleString('en')} damaged documents of every frozen version: each is read or set aside whole, and none throws`, async () => {
  const seen = { whole: 0, damaged: 0, newer: 0 };
  await forSeeds(DOCUMENTS, (random) => {
    const [key, document] = random.pick(ALL);
    const kind = kindOf(key);
    if (kind === null) throw new Error(`no kind of ${key}`);
    const stored = damaged(document, random);
    const read = readDocument(kind, stored);
    seen[read.fault ?? 'whole'] += 1;
    // What is lost is kept, as it was; but for rows that an earlier version has lost, and has set aside itself.
    const lostBefore = (stored as { lost?: unknown } | null)?.lost;
    if (read.fault !== null && read.original !== stored && typeof lostBefore !== 'number') throw new Error(`${key}: lost`);
  });
  console.info(`documents, seeds 1 to ${DOCUMENTS}:`, seen);
  expect(Math.min(...Object.values(seen))).toBeGreaterThan(500);
}, 300_000);

it(`${STORES.toLocaleString('en')} damaged stores: whatever is asked is answered, and what could not be read is still there`, async () => {
  let asides = 0;
  await forSeeds(STORES, async (random, seed) => {
    const keys = Object.keys(TODAY.store);
    const store: Record<string, unknown> = { ...TODAY.store };
    for (let hits = 1 + random.int(3); hits > 0; hits -= 1) {
      const key = random.pick(keys);
      store[key] = damaged(store[key], random);
    }
    const hand = aDesk(store);
    hand.now = TODAY.at;
    const requests = [...REQUESTS].sort(() => random.int(3) - 1).slice(0, 8);
    for (const request of requests) {
      // A store of a later version refuses to be written, with its own error: the only one there is.
      await hand.desk.answer(request).catch((error: unknown) => {
        if ((error as Error).name !== 'NewerDocumentError') throw error;
      });
    }
    await hand.desk.snapshot();
    for (const [key, before] of Object.entries(store)) {
      const kind = kindOf(key);
      if (kind === null || readDocument(kind, before).original === undefined) continue;
      const kept = Object.entries(hand.store.items).some(([at, now]) =>
        (at === key || (at.startsWith(ASIDE) && at.endsWith(`:${key}`))) && JSON.stringify(now) === JSON.stringify(before));
      if (!kept) throw new Error(`seed ${seed}: ${key} was overwritten`);
      if (!(key in hand.store.items && JSON.stringify(hand.store.items[key]) === JSON.stringify(before))) asides += 1;
    }
  });
  console.info(`stores, seeds 1 to ${STORES}: ${asides} documents were set aside`);
  expect(asides).toBeGreaterThan(100);
}, 300_000);

it('the same seed tells the same story', () => {
  const tell = () => JSON.stringify(damaged(TODAY.store['filings'], createRandom(7)));
  expect(tell()).toBe(tell());
});
