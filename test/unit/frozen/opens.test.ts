import { describe, expect, it, test } from 'vitest';
import { ROUND_INDEX } from '../../../lib/ledger/pages';
import type { Snapshot } from '../../../lib/messages/snapshot';
import { aDesk, reserve, settle } from '../helpers/desk';
import { EXAMPLES, toldBy } from './examples';
import { kindOf } from './kinds';

/** A desk on the store that this version left, at the moment for which its numbers were written down. */
function deskOn(version: number) {
  const example = EXAMPLES.find((one) => one.version === version);
  if (example === undefined) throw new Error(`no store of version ${version} was frozen`);
  const hand = aDesk(example.store);
  hand.now = example.at;
  const told = async () => toldBy(await hand.desk.snapshot());
  return { ...hand, example, told };
}

describe('a store of every version opens with today\'s code', () => {
  test.each(EXAMPLES.map(({ version, writtenBy }) => [version, writtenBy] as const))('version %i, by %s: its numbers are those of then', async (version) => {
    const { example, told, store } = deskOn(version);
    expect(await told()).toEqual(example.expected);
    // To look at it changes nothing: who goes back to the older Heyan finds its own store.
    expect(store.items).toEqual(example.store);
  });

  test.each(EXAMPLES.map(({ version }) => [version]))('version %i: the numbers stay when all of it is written anew', async (version) => {
    const { desk, store, told, example } = deskOn(version);
    const index = (example.store[ROUND_INDEX.key]?.body ?? []) as readonly { filingId: string | null; id: string }[];
    // An answer to no submit, and an SMS at the time that is known, are written to every newest round and change nothing.
    for (const { filing, round } of ((await desk.answer({ type: 'snapshot' })) as Snapshot).filings) {
      if (round !== null) await desk.answer({ type: 'smsCame', filingId: filing.id, smsAt: round.deadline - 24 * 3_600_000 });
      await desk.answer({ type: 'saveFiling', filing });
    }
    expect(await told()).toEqual(example.expected);
    const newest = new Map(index.filter(({ filingId }) => filingId !== null).map(({ filingId, id }) => [filingId, `round:${id}`]));
    for (const key of ['filings', ...newest.values()]) expect(store.items[key]).toMatchObject({ v: kindOf(key)?.version });
    expect(Object.keys(store.items).filter((key) => key.startsWith('aside:') && !(key in example.store))).toEqual([]);
  });
});

describe('what was under way when Heyan was updated from 0.1.0', () => {
  it('a submit that is told again counts once', async () => {
    const { desk, told, example } = deskOn(1);
    await desk.answer(reserve('try-3'));
    expect(await told()).toEqual(example.expected);
  });

  it('an answer that comes now settles its submit, wherever it was written down', async () => {
    const { desk, told } = deskOn(1);
    await desk.answer(settle('try-3', 'wrong'));
    expect(await told()).toMatchObject({ filings: { shop: { tries: [5, 3] }, app: { tries: [4, 2] } } });
  });

  it('an answer of then is corrected now', async () => {
    const { desk, told } = deskOn(1);
    await desk.answer({ type: 'correct', attemptId: 'try-1', outcome: 'notSent', reason: 'closedCaptcha' });
    expect(await told()).toMatchObject({ filings: { shop: { tries: [5, 1] } } });
  });

  it('a submit that fitted no filing is given to one', async () => {
    const { desk, told } = deskOn(1);
    await desk.answer({ type: 'assign', attemptId: 'try-8', filingId: 'app' });
    expect(await told()).toMatchObject({ filings: { shop: { tries: [4, 2] }, app: { tries: [4, 2] } }, unassigned: { tries: [0, 0] } });
  });

  it('the next submit counts beside those of then', async () => {
    const { desk, told } = deskOn(1);
    await desk.answer(reserve('new'));
    expect(await told()).toMatchObject({ filings: { shop: { tries: [6, 2] }, app: { tries: [5, 1] } } });
  });
});
