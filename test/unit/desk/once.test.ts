import { describe, expect, it } from 'vitest';
import { aDesk, looseUsed, matching, reserve, settle, STRANGER, used, WITH_FILING, withFilings } from '../helpers/desk';
import { aFiling } from '../helpers/filings';
import { aTurn } from '../helpers/memory-store';
import { createRandom } from '../helpers/random';

const hundred = Array.from({ length: 100 }, (_, at) => reserve(`t${at}`));

describe('100 reserve messages at once', () => {
  it('are stored exactly 100 times', async () => {
    const { desk, store } = aDesk(WITH_FILING);
    store.pause = aTurn;
    await Promise.all(hundred.map((message) => desk.answer(message)));
    expect(await used(desk)).toEqual([100, 0]);
  });

  it('are stored exactly 100 times on a disk that is now fast and now slow', async () => {
    const { desk, store } = aDesk(WITH_FILING);
    const random = createRandom(7);
    store.pause = async () => {
      for (let turns = random.int(3); turns > 0; turns -= 1) await Promise.resolve();
    };
    await Promise.all(hundred.map((message) => desk.answer(message)));
    expect(await used(desk)).toEqual([100, 0]);
  });

  it('are stored 100 times when each is told three times, in disorder', async () => {
    const { desk } = aDesk(WITH_FILING);
    const thrice = [...hundred, ...[...hundred].reverse(), ...hundred];
    await Promise.all(thrice.map((message) => desk.answer(message)));
    expect(await used(desk)).toEqual([100, 0]);
  });

  it('open one round, not a hundred', async () => {
    const { desk, store } = aDesk(WITH_FILING);
    store.pause = aTurn;
    await Promise.all(hundred.map((message) => desk.answer(message)));
    expect(Object.keys(store.items).filter((key) => key.startsWith('round:'))).toHaveLength(1);
  });
});

describe('reads take their turn', () => {
  it.each(['pageHello', 'snapshot'] as const)('what is asked (%s) after a try is answered with the try in it, and after the news of it', async (type) => {
    const { desk, store, told } = aDesk(WITH_FILING);
    store.pause = aTurn;
    const reserving = desk.answer(reserve('t'));
    const answer = await desk.answer({ type });
    expect(told).toHaveLength(1);
    expect(JSON.stringify(answer)).toContain('"usedWorst":1');
    await reserving;
  });

  it('a match is of the filings that were saved before it was asked for', async () => {
    const { desk, store } = aDesk();
    store.pause = aTurn;
    const saving = desk.answer({ type: 'saveFiling', filing: aFiling() });
    expect(await desk.answer(matching())).toEqual({ rounds: [{ filingId: 'filing-1', belongs: 'surely', round: null }], remarks: [] });
    await saving;
  });
});

describe('reserve and settle are idempotent by id: a repeated message counts once', () => {
  it('at once, and after the worker was started anew', async () => {
    const hand = aDesk(WITH_FILING);
    await hand.desk.answer(reserve('t'));
    await hand.desk.answer(reserve('t'));
    const reborn = hand.reborn();
    await reborn.answer(reserve('t'));
    expect(await used(reborn)).toEqual([1, 0]);
    for (const desk of [hand.desk, reborn, reborn]) await desk.answer(settle('t'));
    expect(await used(reborn)).toEqual([1, 1]);
  });

  it('in each filing that it is charged to', async () => {
    const hand = aDesk(withFilings(aFiling('a'), aFiling('b')));
    for (const desk of [hand.desk, hand.desk, hand.reborn()]) {
      for (const message of [reserve('t'), reserve('t'), settle('t'), settle('t')]) await desk.answer(message);
      expect([await used(desk, 'a'), await used(desk, 'b')]).toEqual([[1, 1], [1, 1]]);
    }
  });

  it('also when a new round was opened in between, which may be the one that it counts for', async () => {
    const { desk } = aDesk(WITH_FILING);
    await desk.answer(reserve('t'));
    await desk.answer({ type: 'openRounds', filingIds: ['filing-1'] });
    for (const message of [reserve('t'), settle('t'), settle('t')]) await desk.answer(message);
    expect(await used(desk)).toEqual([1, 0]);
  });

  it('also when other values come under the same id: the first word stands', async () => {
    const { desk } = aDesk(WITH_FILING);
    await desk.answer(reserve('t'));
    await desk.answer(reserve('t', STRANGER));
    expect((await desk.snapshot()).unassigned).toBeNull();
  });
});

describe('messages that overtake each other', () => {
  it('an answer that comes before its reservation settles nothing, and the try counts', async () => {
    const { desk } = aDesk(WITH_FILING);
    await desk.answer(settle('t', 'passed'));
    expect(await used(desk)).toBeNull();
    await desk.answer(reserve('t'));
    expect(await used(desk)).toEqual([1, 0]);
  });

  it('and settles it when it is told again', async () => {
    const { desk } = aDesk(WITH_FILING);
    await desk.answer(settle('t', 'passed'));
    await desk.answer(reserve('t'));
    await desk.answer(settle('t', 'passed'));
    expect(await used(desk)).toEqual([0, 0]);
  });

  it('reserve and settle sent in one breath are done in that order', async () => {
    const { desk, store } = aDesk(WITH_FILING);
    store.pause = aTurn;
    await Promise.all([desk.answer(reserve('t')), desk.answer(settle('t'))]);
    expect(await used(desk)).toEqual([1, 1]);
  });

  it('a filing that is removed in between takes no try to another filing', async () => {
    const { desk } = aDesk(WITH_FILING);
    await Promise.all([desk.answer({ type: 'removeFiling', filingId: 'filing-1' }), desk.answer(reserve('t'))]);
    expect([(await desk.snapshot()).filings, await looseUsed(desk)]).toEqual([[], [1, 0]]);
  });
});
