import { describe, expect, it } from 'vitest';
import { aDesk, matching, reserve, settle, STRANGER, used, WITH_FILING, withFilings } from '../helpers/desk';
import { aFiling, DAY, HOUR, NOW, SERVICE, SUBJECT, valuesOf } from '../helpers/filings';

describe('the desk keeps filings', () => {
  it('saves, replaces and removes', async () => {
    const { desk } = aDesk();
    await desk.answer({ type: 'saveFiling', filing: aFiling('a') });
    await desk.answer({ type: 'saveFiling', filing: aFiling('a', { label: 'changed' }) });
    expect((await desk.snapshot()).filings).toEqual([{ filing: aFiling('a', { label: 'changed' }), round: null }]);
    await desk.answer({ type: 'removeFiling', filingId: 'a' });
    expect((await desk.snapshot()).filings).toEqual([]);
  });

  it('brings back the counts of a filing whose removal is undone', async () => {
    const { desk } = aDesk(WITH_FILING);
    await desk.answer(reserve('a'));
    await desk.answer({ type: 'removeFiling', filingId: 'filing-1' });
    await desk.answer({ type: 'saveFiling', filing: aFiling() });
    expect(await used(desk)).toEqual([1, 0]);
  });

  it('gives the values of one person, and null for nobody', async () => {
    const { desk } = aDesk(WITH_FILING);
    expect(await desk.answer({ type: 'valuesOf', personId: 'filing-1:service' })).toEqual(valuesOf(SERVICE));
    expect(await desk.answer({ type: 'valuesOf', personId: 'nobody' })).toBeNull();
  });
});

describe('the desk counts', () => {
  it('a try in each filing with its phone or its tail, and in no other', async () => {
    const other = { ...SUBJECT, phone: '13700137000', idTail: '765432' };
    const { desk } = aDesk(withFilings(
      aFiling('a'), aFiling('b', { persons: [{ ...other, phone: SUBJECT.phone }] }), aFiling('c', { persons: [other] }),
    ));
    await desk.answer(reserve('t'));
    expect([await used(desk, 'a'), await used(desk, 'b'), await used(desk, 'c')]).toEqual([[1, 0], [1, 0], null]);
  });

  it('a try that fits no filing in a round of its own, which everybody sees', async () => {
    const { desk } = aDesk(WITH_FILING);
    await desk.answer(reserve('t', STRANGER));
    expect(await used(desk)).toBeNull();
    expect((await desk.snapshot()).unassigned?.tries.usedWorst).toBe(1);
  });

  it('resends apart from tries', async () => {
    const { desk } = aDesk(WITH_FILING);
    await desk.answer(reserve('r', { kind: 'resend' }));
    expect((await desk.snapshot()).filings[0]?.round).toMatchObject({ tries: { usedWorst: 0 }, resends: { usedWorst: 1 } });
  });

  it('the time of its own clock, not of the page', async () => {
    const hand = aDesk(WITH_FILING);
    await hand.desk.answer(reserve('t', { at: NOW - 5 * DAY }));
    hand.now = NOW + DAY - 1;
    expect((await hand.desk.snapshot()).filings[0]?.round).toMatchObject({ openedAt: NOW, phase: 'open' });
    hand.now = NOW + DAY;
    expect((await hand.desk.snapshot()).filings[0]?.round?.phase).toBe('expired');
  });

  it('anew in a new round, for the filings that the new SMS is for', async () => {
    const hand = aDesk(withFilings(aFiling('a'), aFiling('b')));
    await hand.desk.answer(reserve('t'));
    await hand.desk.answer(settle('t', 'wrong'));
    hand.now += HOUR;
    await hand.desk.answer({ type: 'openRounds', filingIds: ['a', null] });
    expect([await used(hand.desk, 'a'), await used(hand.desk, 'b')]).toEqual([[0, 0], [1, 1]]);
    expect((await hand.desk.snapshot()).unassigned).toMatchObject({ openedAt: NOW + HOUR, tries: { usedWorst: 0 } });
  });
});

describe('the desk answers with what is true after', () => {
  it('to the page that reserved or settled', async () => {
    const { desk } = aDesk(WITH_FILING);
    expect(await desk.answer(reserve('t'))).toMatchObject({ rounds: { 'filing-1': { tries: { usedWorst: 1, usedBest: 0 } } } });
    expect(await desk.answer(settle('t'))).toMatchObject({ rounds: { 'filing-1': { tries: { usedWorst: 1, usedBest: 1 } } } });
  });

  it('and tells everybody after each change, and nobody when nothing was written', async () => {
    const { desk, told } = aDesk(WITH_FILING);
    await desk.answer(reserve('t'));
    await desk.answer(settle('t'));
    expect(told.map(({ filings }) => filings[0]?.round?.tries.usedBest)).toEqual([0, 1]);
    await desk.answer({ type: 'pageHello' });
    await desk.answer(matching());
    await desk.answer({ type: 'history', filingId: 'filing-1' });
    await desk.answer({ type: 'dump' });
    await desk.answer({ type: 'snapshot' });
    expect(told).toHaveLength(2);
  });
});
