import { describe, expect, it } from 'vitest';
import type { DeskScreenRequest } from '../../../lib/desk/desk';
import { aDesk, looseUsed, reserve, settle, STRANGER, used, WITH_FILING, withFilings } from '../helpers/desk';
import { aFiling, DAY, HOUR, NOW } from '../helpers/filings';

type Told<T extends DeskScreenRequest['type']> = Extract<DeskScreenRequest, { type: T }>;

const correct = (attemptId: string, outcome: Told<'correct'>['outcome']): Told<'correct'> =>
  ({ type: 'correct', attemptId, outcome, reason: 'sawAnswer' });
const add = (id: string, change: Partial<Told<'addAttempt'>> = {}): Told<'addAttempt'> =>
  ({ type: 'addAttempt', id, filingId: 'filing-1', kind: 'try', outcome: 'wrong', reason: 'elsewhere', ...change });

describe('the user says what came of a submit', () => {
  it('whose answer Heyan did not see', async () => {
    const { desk } = aDesk(WITH_FILING);
    for (const id of ['t', 'u']) await desk.answer(reserve(id));
    await desk.answer(correct('t', 'notSent'));
    await desk.answer(correct('u', 'wrong'));
    expect(await used(desk)).toEqual([1, 1]);
  });

  it('and otherwise than the site: the count stays at the stricter word', async () => {
    const { desk } = aDesk(WITH_FILING);
    await desk.answer(reserve('t'));
    await desk.answer(settle('t', 'wrong'));
    await desk.answer(correct('t', 'passed'));
    expect(await used(desk)).toEqual([1, 0]);
  });

  it('and again otherwise: the last word stands', async () => {
    const hand = aDesk(WITH_FILING);
    await hand.desk.answer(reserve('t'));
    for (const outcome of ['wrong', 'passed', 'notSent'] as const) {
      hand.now += HOUR;
      await hand.desk.answer(correct('t', outcome));
    }
    expect(await used(hand.desk)).toEqual([0, 0]);
  });

  it('in each filing that it was charged to', async () => {
    const { desk } = aDesk(withFilings(aFiling('a'), aFiling('b')));
    await desk.answer(reserve('t'));
    await desk.answer(correct('t', 'wrong'));
    expect([await used(desk, 'a'), await used(desk, 'b')]).toEqual([[1, 1], [1, 1]]);
  });

  it('that fits no filing', async () => {
    const { desk } = aDesk(WITH_FILING);
    await desk.answer(reserve('s', STRANGER));
    await desk.answer(correct('s', 'notSent'));
    expect(await looseUsed(desk)).toEqual([0, 0]);
  });

  it('that there is not: nothing is written', async () => {
    const { desk, store } = aDesk(WITH_FILING);
    await desk.answer(correct('nobody', 'wrong'));
    expect(store.items).toEqual(WITH_FILING);
  });
});

describe('the user adds a submit that Heyan did not see', () => {
  it('to the newest round of the filing, as the user tells it', async () => {
    const { desk } = aDesk(WITH_FILING);
    await desk.answer(reserve('t'));
    await desk.answer(add('x'));
    await desk.answer(add('y', { kind: 'resend', outcome: 'resent' }));
    expect((await desk.snapshot()).filings[0]?.round).toMatchObject({ tries: { usedWorst: 2, usedBest: 1 }, resends: { usedWorst: 1, usedBest: 1 } });
  });

  it('and with it the first round, where there was none', async () => {
    const { desk } = aDesk(WITH_FILING);
    await desk.answer(add('x'));
    expect(await used(desk)).toEqual([1, 1]);
  });

  it('once, also when it is told twice', async () => {
    const { desk } = aDesk(WITH_FILING);
    for (let time = 0; time < 3; time += 1) await desk.answer(add('x'));
    expect(await used(desk)).toEqual([1, 1]);
  });

  it('and corrects it, like any other', async () => {
    const { desk } = aDesk(WITH_FILING);
    await desk.answer(add('x'));
    await desk.answer(correct('x', 'notSent'));
    expect(await used(desk)).toEqual([0, 0]);
  });

  it('for that filing alone', async () => {
    const { desk } = aDesk(withFilings(aFiling('a'), aFiling('b')));
    await desk.answer(add('x', { filingId: 'a' }));
    expect([await used(desk, 'a'), await used(desk, 'b')]).toEqual([[1, 1], null]);
  });
});

describe('the user says when the SMS came', () => {
  const deadline = async (hand: ReturnType<typeof aDesk>) => (await hand.desk.snapshot()).filings[0]?.round?.deadline;

  it('and the 24 hours run from then', async () => {
    const hand = aDesk(WITH_FILING);
    await hand.desk.answer(reserve('t'));
    expect(await deadline(hand)).toBe(NOW + DAY);
    await hand.desk.answer({ type: 'smsCame', filingId: 'filing-1', smsAt: NOW - 2 * HOUR });
    expect(await deadline(hand)).toBe(NOW + DAY - 2 * HOUR);
    await hand.desk.answer({ type: 'smsCame', filingId: 'filing-1', smsAt: NOW - HOUR });
    expect(await deadline(hand)).toBe(NOW + DAY - HOUR);
  });

  it('which takes no try off the count', async () => {
    const { desk } = aDesk(WITH_FILING);
    await desk.answer(reserve('t'));
    await desk.answer({ type: 'smsCame', filingId: 'filing-1', smsAt: NOW });
    expect(await used(desk)).toEqual([1, 0]);
  });

  it('and with it a round begins, where there was none', async () => {
    const hand = aDesk(WITH_FILING);
    await hand.desk.answer({ type: 'smsCame', filingId: 'filing-1', smsAt: NOW - HOUR });
    expect(await deadline(hand)).toBe(NOW - HOUR + DAY);
  });

  it('a new request\'s SMS came at the moment when the user says so', async () => {
    const hand = aDesk(WITH_FILING);
    hand.now += HOUR;
    await hand.desk.answer({ type: 'openRounds', filingIds: ['filing-1'] });
    expect((await hand.desk.snapshot()).filings[0]?.round).toMatchObject({ lastSmsAt: NOW + HOUR, deadline: NOW + HOUR + DAY });
  });
});

it('everybody is told after each of them', async () => {
  const { desk, told } = aDesk(WITH_FILING);
  await desk.answer(add('x'));
  await desk.answer(correct('x', 'passed'));
  await desk.answer({ type: 'smsCame', filingId: 'filing-1', smsAt: NOW });
  await desk.answer({ type: 'acknowledge' });
  expect(told).toHaveLength(4);
});
