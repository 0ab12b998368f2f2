import { describe, expect, it } from 'vitest';
import type { Desk } from '../../../lib/desk/desk';
import type { FilingHistory, Match } from '../../../lib/messages/protocol';
import { aDesk, matching, reserve, settle, used, WITH_FILING } from '../helpers/desk';
import { DAY, HOUR, MINUTE, NOW } from '../helpers/filings';

const renew = (desk: Desk) => desk.answer({ type: 'openRounds', filingIds: ['filing-1'] });
const smsCame = (desk: Desk, smsAt: number) => desk.answer({ type: 'smsCame', filingId: 'filing-1', smsAt });

/** The site sends a submit when its captcha is solved, and the ministry judges it by the request that is open then. */
describe('a new round takes along the submits that may count for it', () => {
  it('one without an answer, in the worst case: its captcha may be open in another tab', async () => {
    const { desk } = aDesk(WITH_FILING);
    await desk.answer(reserve('t'));
    await renew(desk);
    expect(await used(desk)).toEqual([1, 0]);
  });

  it.each(['unknown', 'wrong', 'locked'] as const)('answered after that with "%s": it counts on, and never for sure', async (outcome) => {
    const { desk } = aDesk(WITH_FILING);
    await desk.answer(reserve('t'));
    await renew(desk);
    await desk.answer(settle('t', outcome));
    expect(await used(desk)).toEqual([outcome === 'locked' ? 5 : 1, 0]);
  });

  it.each(['passed', 'done', 'notSent'] as const)('answered after that with "%s": it uses no try, and closes nothing', async (outcome) => {
    const { desk } = aDesk(WITH_FILING);
    await desk.answer(reserve('t'));
    await renew(desk);
    await desk.answer(settle('t', outcome));
    expect(await used(desk)).toEqual([0, 0]);
    expect((await desk.snapshot()).filings[0]?.round).toMatchObject({ phase: 'open', passed: [] });
  });

  it('as the user says of it: where it was looked up, or the captcha was closed', async () => {
    const { desk } = aDesk(WITH_FILING);
    for (const id of ['t', 'u']) await desk.answer(reserve(id));
    await renew(desk);
    await desk.answer({ type: 'correct', attemptId: 't', outcome: 'notSent', reason: 'closedCaptcha' });
    expect(await used(desk)).toEqual([1, 0]);
  });

  it('a resend too', async () => {
    const { desk } = aDesk(WITH_FILING);
    await desk.answer(reserve('r', { kind: 'resend' }));
    await renew(desk);
    expect((await desk.snapshot()).filings[0]?.round?.resends).toMatchObject({ usedWorst: 1, usedBest: 0 });
  });

  it('through any number of rounds, once in each', async () => {
    const { desk } = aDesk(WITH_FILING);
    await desk.answer(reserve('t'));
    for (let rounds = 0; rounds < 3; rounds += 1) await renew(desk);
    expect(await used(desk)).toEqual([1, 0]);
    await desk.answer(settle('t', 'wrong'));
    await renew(desk);
    expect(await used(desk)).toEqual([0, 0]);
  });

  it('with what a person recognises it by', async () => {
    const { desk } = aDesk(WITH_FILING);
    await desk.answer(reserve('t'));
    await renew(desk);
    const { rounds, traces } = (await desk.answer({ type: 'history', filingId: 'filing-1' })) as FilingHistory;
    expect(rounds.map(({ rows }) => rows.some(({ id }) => id === 't'))).toEqual([true, true]);
    expect(traces['t']).toMatchObject({ phone: '138****8000' });
  });

  it('and the guard does not let the same three values leave again, when they were refused in the meantime', async () => {
    const { desk } = aDesk(WITH_FILING);
    await desk.answer(reserve('t'));
    await renew(desk);
    await desk.answer(settle('t', 'wrong'));
    expect(((await desk.answer(matching())) as Match).remarks).toEqual(['refusedBefore']);
  });
});

describe('and leaves the others behind', () => {
  it.each(['wrong', 'locked', 'passed', 'notSent'] as const)('what was answered with "%s" before', async (outcome) => {
    const { desk } = aDesk(WITH_FILING);
    await desk.answer(reserve('t'));
    await desk.answer(settle('t', outcome));
    await renew(desk);
    expect(await used(desk)).toEqual([0, 0]);
  });

  it('what the user has looked up before', async () => {
    const { desk } = aDesk(WITH_FILING);
    await desk.answer(reserve('t'));
    await desk.answer({ type: 'correct', attemptId: 't', outcome: 'wrong', reason: 'providerSaid' });
    await renew(desk);
    expect(await used(desk)).toEqual([0, 0]);
  });

  it('what left two days ago: no captcha is open for so long', async () => {
    const hand = aDesk(WITH_FILING);
    await hand.desk.answer(reserve('t'));
    hand.now += 2 * DAY - 1;
    await renew(hand.desk);
    expect(await used(hand.desk)).toEqual([1, 0]);
    const late = aDesk(WITH_FILING);
    await late.desk.answer(reserve('t'));
    late.now += 2 * DAY;
    await renew(late.desk);
    expect(await used(late.desk)).toEqual([0, 0]);
  });
});

describe('a round that is opened after its SMS has come', () => {
  it('takes along what was submitted since, answered or not: the request was the new one then', async () => {
    const hand = aDesk(WITH_FILING);
    await hand.desk.answer(reserve('old'));
    await hand.desk.answer(settle('old', 'wrong'));
    hand.now += HOUR;
    await hand.desk.answer(reserve('since', { at: hand.now, code: '654321' }));
    await hand.desk.answer(settle('since', 'wrong'));
    await renew(hand.desk);
    expect(await used(hand.desk)).toEqual([0, 0]);
    await smsCame(hand.desk, NOW + HOUR - MINUTE);
    expect(await used(hand.desk)).toEqual([1, 0]);
    // Said again, and later: what has come along stays.
    await smsCame(hand.desk, NOW + HOUR - 2 * MINUTE);
    expect(await used(hand.desk)).toEqual([1, 0]);
  });

  it('and nothing where it is the first one', async () => {
    const { desk } = aDesk(WITH_FILING);
    await desk.answer(reserve('t'));
    await smsCame(desk, NOW - HOUR);
    expect(await used(desk)).toEqual([1, 0]);
  });
});
