import { describe, expect, it } from 'vitest';
import type { Desk } from '../../../lib/desk/desk';
import { aDesk, looseUsed, reserve, settle, STRANGER, used, WITH_FILING, withFilings } from '../helpers/desk';
import { aFiling, SUBJECT } from '../helpers/filings';

const assign = (attemptId: string, filingId: string | null) => ({ type: 'assign', attemptId, filingId } as const);

/** A desk with one filing, and a stranger's submit that fits none. */
async function withStray() {
  const hand = aDesk(WITH_FILING);
  await hand.desk.answer(reserve('s', STRANGER));
  return hand;
}

const roundOf = async (desk: Desk) => (await desk.snapshot()).filings[0]?.round;

describe('a submit that fitted no filing is given to one by the user', () => {
  it('and counts there, and weighs on the others no more', async () => {
    const { desk } = await withStray();
    await desk.answer(settle('s', 'wrong'));
    await desk.answer(assign('s', 'filing-1'));
    expect([await used(desk), await looseUsed(desk)]).toEqual([[1, 1], [0, 0]]);
  });

  it('beside those that the filing has already', async () => {
    const { desk } = await withStray();
    await desk.answer(reserve('t'));
    expect(await used(desk)).toEqual([2, 0]);
    await desk.answer(assign('s', 'filing-1'));
    expect(await used(desk)).toEqual([2, 0]);
  });

  it('once, also when it is told twice', async () => {
    const { desk } = await withStray();
    for (let time = 0; time < 3; time += 1) await desk.answer(assign('s', 'filing-1'));
    expect(await used(desk)).toEqual([1, 0]);
  });

  it('and stays there, whomever it is given to afterwards', async () => {
    const { desk } = aDesk(withFilings(aFiling('a'), aFiling('b')));
    await desk.answer(reserve('s', STRANGER));
    await desk.answer(assign('s', 'a'));
    await desk.answer(assign('s', 'b'));
    expect([await used(desk, 'a'), await used(desk, 'b')]).toEqual([[1, 0], null]);
  });

  it('what comes of it later is told there', async () => {
    const { desk } = await withStray();
    await desk.answer(assign('s', 'filing-1'));
    await desk.answer(settle('s', 'done'));
    expect(await roundOf(desk)).toMatchObject({ phase: 'done', tries: { usedWorst: 0 } });
    expect(await looseUsed(desk)).toEqual([0, 0]);
  });

  it('as surely of it: a good answer lets those pass whose phone it was', async () => {
    const hand = aDesk();
    await hand.desk.answer(reserve('s'));
    await hand.desk.answer({ type: 'saveFiling', filing: aFiling() });
    await hand.desk.answer(assign('s', 'filing-1'));
    await hand.desk.answer(settle('s', 'passed'));
    expect((await roundOf(hand.desk))?.passed).toEqual(['filing-1:subject']);
  });

  it('and lets nobody pass where the phone was a stranger\'s', async () => {
    const { desk } = await withStray();
    await desk.answer(assign('s', 'filing-1'));
    await desk.answer(settle('s', 'passed'));
    expect((await roundOf(desk))?.passed).toEqual([]);
  });
});

describe('it is nobody\'s that is stored, as the user says', () => {
  it('and weighs on no filing any more', async () => {
    const { desk } = await withStray();
    await desk.answer(reserve('t'));
    await desk.answer(assign('s', null));
    expect([await used(desk), await looseUsed(desk)]).toEqual([[1, 0], [0, 0]]);
  });

  it('and what comes of it later weighs on none either', async () => {
    const { desk } = await withStray();
    await desk.answer(assign('s', null));
    await desk.answer(settle('s', 'locked'));
    expect(await looseUsed(desk)).toEqual([0, 0]);
  });
});

describe('passed over', () => {
  it.each([
    ['a submit that there is not', assign('nobody', 'filing-1')], ['a filing that was removed meanwhile', assign('s', 'gone')],
    ['a submit that fits a filing by itself', assign('own', null)],
  ])('%s', async (_, request) => {
    const { desk, store } = await withStray();
    await desk.answer(reserve('own', { phone: SUBJECT.phone }));
    const before = structuredClone(store.items);
    await desk.answer(request);
    expect(store.items).toEqual({ ...before, digestKey: expect.anything() as unknown });
  });
});
