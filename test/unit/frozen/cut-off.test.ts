import { describe, expect, it, test } from 'vitest';
import { DiskError, type Store } from '../../../lib/vault/store';
import { aDesk } from '../helpers/desk';
import { EXAMPLES, toldBy } from './examples';
import { REQUESTS } from './requests';

/** A worker's hold on the disk that ends with its first write: with it not done, or done and never heard of. */
function endingWithWrite(disk: Store, isDone: boolean): Store {
  let isDead = false;
  const alive = (): void => {
    if (isDead) throw new DiskError('dead');
  };
  return {
    async get(keys) {
      alive();
      return disk.get(keys);
    },
    async set(items) {
      alive();
      if (Object.keys(items).length === 0) return;
      isDead = true;
      if (isDone) await disk.set(items);
      throw new DiskError('dead');
    },
  };
}

/** A store of this version, with a desk on it that lives on; `hand.reborn` gives the next one. */
function deskOn(version: number) {
  const example = EXAMPLES.find((one) => one.version === version);
  if (example === undefined) throw new Error(`no store of version ${version} was frozen`);
  const hand = aDesk(example.store);
  hand.now = example.at;
  return { hand, example };
}

const CUTS = EXAMPLES.flatMap(({ version }) => REQUESTS.map((request, at) => [version, request.type, at] as const));

describe('an update that is cut in the middle of its first write leaves the old store or the new one, and never a mixture', () => {
  test.each(CUTS)('from version %i, at "%s" (request %i)', async (version, _, at) => {
    const request = REQUESTS[at];
    if (request === undefined) throw new Error('no such request');
    const { hand: whole, example } = deskOn(version);
    await whole.desk.answer(request);
    const whollyNew = structuredClone(whole.store.items);

    for (const isDone of [false, true]) {
      const { hand } = deskOn(version);
      // One that writes nothing is answered, and nothing has changed.
      await hand.reborn(endingWithWrite(hand.store, isDone)).answer(request).catch(() => undefined);
      if (!isDone) expect(hand.store.items).toEqual(example.store);
      else expect(Object.keys(hand.store.items).sort().map(nameless)).toEqual(Object.keys(whollyNew).sort().map(nameless));
      // The next worker finds the numbers of then, or those that the whole write has made.
      expect(toldBy(await hand.reborn().snapshot())).toEqual(isDone ? toldBy(await whole.desk.snapshot()) : example.expected);
    }
  });
});

/** What is made anew has an id of its own each time. */
const nameless = (key: string): string => key.replace(/id-\d+$/, 'id');

it('a write that ends a worker ends it for good', async () => {
  const { hand } = deskOn(1);
  const dying = hand.reborn(endingWithWrite(hand.store, false));
  await expect(dying.answer({ type: 'giveConsent' })).rejects.toThrow('dead');
  await expect(dying.answer({ type: 'giveConsent' })).rejects.toThrow('dead');
  expect(hand.store.writes).toBe(0);
});
