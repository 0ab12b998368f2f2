import { describe, expect, it } from 'vitest';
import type { Desk } from '../../../lib/desk/desk';
import type { Match } from '../../../lib/messages/protocol';
import { aDesk, matching, reserve, settle, STRANGER, WITH_FILING, withFilings } from '../helpers/desk';
import { aFiling, HOUR, SERVICE, SUBJECT } from '../helpers/filings';

/** A filing of one person, who shares a phone with the first filing's. */
const OTHER_TAIL = aFiling('b', { persons: [{ ...SUBJECT, id: 'b:p', idTail: '765432' }] });

const ask = async (desk: Desk, change: Parameters<typeof matching>[0] = {}) => (await desk.answer(matching(change))) as Match;

/** The filings that are named, each with the worst case of its tries; null for one without a round. */
const named = async (desk: Desk, change: Parameters<typeof matching>[0] = {}) =>
  (await ask(desk, change)).rounds.map(({ filingId, belongs, round }) => [filingId, belongs, round?.tries.usedWorst ?? null]);

describe('whose values are these?', () => {
  it('those of each filing that a submit would be charged to', async () => {
    const { desk } = aDesk(withFilings(aFiling('a'), OTHER_TAIL));
    expect(await named(desk)).toEqual([['a', 'shared', null], ['b', 'shared', null]]);
    expect(await named(desk, { phone: SERVICE.phone })).toEqual([['a', 'surely', null]]);
  });

  it('with the round that each is judged by, as it stands', async () => {
    const { desk } = aDesk(withFilings(aFiling('a'), OTHER_TAIL));
    for (const id of ['t', 'u']) await desk.answer(reserve(id));
    expect(await named(desk)).toEqual([['a', 'shared', 2], ['b', 'shared', 2]]);
  });

  it('nobody\'s: then the round of what fits no filing speaks', async () => {
    const { desk } = aDesk(WITH_FILING);
    expect(await named(desk, STRANGER)).toEqual([[null, 'surely', null]]);
    await desk.answer(reserve('s', STRANGER));
    expect(await named(desk, STRANGER)).toEqual([[null, 'surely', 1]]);
  });

  it('and what fits no filing weighs on those that have a round, and on those that have had none', async () => {
    const { desk } = aDesk(withFilings(aFiling('a'), OTHER_TAIL));
    await desk.answer(reserve('s', STRANGER));
    await desk.answer(reserve('t', { personId: 'a:subject' }));
    expect(await named(desk)).toEqual([['a', 'shared', 2], ['b', 'shared', 2]]);
    await desk.answer({ type: 'saveFiling', filing: aFiling('c', { persons: [{ ...SERVICE, id: 'c', phone: '13700137000' }] }) });
    expect(await named(desk, { phone: '13700137000', idTail: '111111' })).toEqual([['c', 'surely', 1]]);
  });

  it('is asked in turn, changes no count, and tells nobody', async () => {
    const { desk, store, told } = aDesk(WITH_FILING);
    await desk.answer(reserve('t'));
    const before = structuredClone(store.items);
    await ask(desk);
    expect([store.items, told.length]).toEqual([before, 1]);
  });
});

describe('the code alone', () => {
  const CODE = { code: '555555' };
  /** Somebody else's filing, and the values of its person with that code. */
  const C = aFiling('c', { persons: [{ ...SUBJECT, id: 'c:p', phone: '13700137000', idTail: '111111' }] });
  const OF_C = { phone: '13700137000', idTail: '111111', ...CODE };
  const twoFilings = withFilings(aFiling(), C);

  it('names a filing for which it was submitted before, as a maybe, beside the one whose values these are', async () => {
    const { desk } = aDesk(twoFilings);
    await desk.answer(reserve('t', CODE));
    // And that try may have been counted for this one too.
    expect(await named(desk, OF_C)).toEqual([['c', 'surely', 1], ['filing-1', 'maybe', 1]]);
  });

  it('names nobody by itself: the values are nobody\'s then', async () => {
    const { desk } = aDesk(twoFilings);
    await desk.answer(reserve('t', CODE));
    expect(await named(desk, { ...STRANGER, ...CODE })).toEqual([[null, 'surely', null]]);
  });

  it('names nobody while it was not submitted', async () => {
    expect(await named(aDesk(twoFilings).desk, OF_C)).toEqual([['c', 'surely', null]]);
  });

  it('names no filing whose round is over, and none in whose newest round it was not', async () => {
    const { desk } = aDesk(twoFilings);
    await desk.answer(reserve('t', CODE));
    await desk.answer(settle('t', 'wrong'));
    await desk.answer({ type: 'openRounds', filingIds: ['filing-1'] });
    // The try itself, in the round before, may still have been counted for the other one.
    expect(await named(desk, OF_C)).toEqual([['c', 'surely', 1]]);
    await desk.answer(reserve('u', CODE));
    await desk.answer(settle('u', 'done'));
    expect((await named(desk, OF_C)).map(([filingId]) => filingId)).toEqual(['c']);
  });

  it('is none on the resend form', async () => {
    const { desk } = aDesk(WITH_FILING);
    await desk.answer(reserve('t', { kind: 'resend' }));
    expect(await named(desk, { ...STRANGER, kind: 'resend' })).toEqual([[null, 'surely', null]]);
  });
});

describe('what is remarked of them', () => {
  it('the very three values were refused: also by a worker that was born after', async () => {
    const hand = aDesk(WITH_FILING);
    await hand.desk.answer(reserve('t'));
    await hand.desk.answer(settle('t', 'wrong'));
    expect((await ask(hand.reborn())).remarks).toEqual(['refusedBefore']);
    expect((await ask(hand.desk, { code: '654321' })).remarks).toEqual([]);
    expect((await ask(hand.desk, { kind: 'resend', code: null })).remarks).toEqual([]);
  });

  it('the filing was removed since and typed in again: the removed one has seen them', async () => {
    const { desk } = aDesk(WITH_FILING);
    await desk.answer(reserve('t'));
    await desk.answer(settle('t', 'wrong'));
    await desk.answer({ type: 'removeFiling', filingId: 'filing-1' });
    await desk.answer({ type: 'saveFiling', filing: aFiling('again') });
    expect((await ask(desk)).remarks).toEqual(['refusedBefore']);
  });

  it('not after a new SMS: its round has not seen them', async () => {
    const { desk } = aDesk(WITH_FILING);
    await desk.answer(reserve('t'));
    await desk.answer(settle('t', 'wrong'));
    await desk.answer({ type: 'openRounds', filingIds: ['filing-1'] });
    expect((await ask(desk)).remarks).toEqual([]);
  });

  it('the person has passed, and the tail is another than the stored one', async () => {
    const { desk } = aDesk(WITH_FILING);
    await desk.answer(reserve('t'));
    await desk.answer(settle('t', 'passed'));
    expect((await ask(desk, { idTail: '99999X' })).remarks).toEqual(['personPassed', 'tailDiffers']);
    expect((await ask(desk, { phone: SERVICE.phone, idTail: SERVICE.idTail })).remarks).toEqual([]);
  });
});

it('a match is of the moment: a round that has run out meanwhile says so', async () => {
  const hand = aDesk(WITH_FILING);
  await hand.desk.answer(reserve('t'));
  hand.now += 24 * HOUR;
  expect((await ask(hand.desk)).rounds).toMatchObject([{ filingId: 'filing-1', round: { phase: 'expired' } }]);
});
