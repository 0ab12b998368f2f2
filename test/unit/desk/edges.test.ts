import { expect, it } from 'vitest';
import type { FilingHistory, Match } from '../../../lib/messages/protocol';
import { aDesk, looseUsed, matching, reserve, settle, STRANGER, used, WITH_FILING, withFilings } from '../helpers/desk';
import { aFiling, HOUR, NOW, SUBJECT, valuesOf } from '../helpers/filings';

const OTHER = { ...SUBJECT, id: 'b:p', phone: '13700137000', idTail: '765432' };
const B = aFiling('b', { persons: [OTHER] });
const remove = { type: 'removeFiling', filingId: 'a' } as const;

it('an index row that was lost and acknowledged still makes the count doubtful', async () => {
  const { desk, store } = aDesk(withFilings(aFiling('a')));
  for (const id of ['1', '2', '3', '4']) await desk.answer(reserve(id));
  store.items['rounds'] = { v: 1, body: ['rubbish'] };
  await desk.answer({ type: 'acknowledge' });
  const [round] = ((await desk.answer(matching())) as Match).rounds;
  const { isDoubtful } = (await desk.answer({ type: 'pageHello' })) as { isDoubtful: boolean };
  expect(isDoubtful || (round?.round?.tries.leftWorst ?? 5) < 5).toBe(true);
});

it('tries that fitted no filing weigh for 24 hours each, and not until the first of them is a day old', async () => {
  const hand = aDesk();
  await hand.desk.answer(reserve('s', STRANGER));
  hand.now += 23 * HOUR;
  for (const id of ['1', '2', '3']) await hand.desk.answer(reserve(id, { at: hand.now }));
  await hand.desk.answer({ type: 'saveFiling', filing: aFiling('a') });
  await hand.desk.answer(reserve('u', { at: hand.now }));
  hand.now += HOUR;
  expect((await used(hand.desk, 'a'))?.[0]).toBeGreaterThanOrEqual(4);
});

it.each([['over', 25 * HOUR, null], ['done', 0, 'done'], ['locked', 0, 'locked']] as const)('a removed filing weighs, also where the unassigned round is %s', async (_, later, outcome) => {
  const hand = aDesk(withFilings(aFiling('a')));
  await hand.desk.answer(reserve('s', STRANGER));
  if (outcome !== null) await hand.desk.answer(settle('s', outcome));
  hand.now += later;
  for (const id of ['1', '2', '3', '4']) await hand.desk.answer(reserve(id, { at: hand.now }));
  await hand.desk.answer(remove);
  await hand.desk.answer({ type: 'saveFiling', filing: aFiling('c') });
  await hand.desk.answer(reserve('u', { at: hand.now }));
  expect((await used(hand.desk, 'c'))?.[0]).toBeGreaterThanOrEqual(5);
});

it('a submit of which only the code is known weighs on the other filings like any that fits none', async () => {
  const { desk } = aDesk(withFilings(aFiling('a'), B));
  await desk.answer(reserve('t', { code: '555555' }));
  await desk.answer(reserve('o', valuesOf(OTHER)));
  // Somebody of b who is not saved, with the code of a typed in.
  await desk.answer(reserve('s', { ...STRANGER, code: '555555' }));
  expect([await used(desk, 'b'), await looseUsed(desk)]).toEqual([[2, 0], [1, 0]]);
});

it('a person who is added adopts the tries since the SMS, which came before the round was opened by a try', async () => {
  const hand = aDesk(withFilings(aFiling('a'), B));
  await hand.desk.answer(reserve('t'));
  hand.now += HOUR;
  await hand.desk.answer(reserve('o', { ...valuesOf(OTHER), at: hand.now }));
  await hand.desk.answer({ type: 'saveFiling', filing: { ...B, persons: [OTHER, { ...SUBJECT, id: 'b:2' }] } });
  expect((await used(hand.desk, 'b'))?.[0]).toBe(2);
});

it('values that fit no filing and were refused are remarked too', async () => {
  const { desk } = aDesk(WITH_FILING);
  await desk.answer(reserve('s', STRANGER));
  await desk.answer(settle('s', 'wrong'));
  expect(((await desk.answer(matching(STRANGER))) as Match).remarks).toEqual(['refusedBefore']);
});

it('an added submit whose outcome is no answer to its form counts as not known', async () => {
  const { desk } = aDesk(WITH_FILING);
  await desk.answer({ type: 'addAttempt', id: 'x', filingId: 'filing-1', kind: 'try', outcome: 'resent', reason: 'elsewhere' });
  expect(await used(desk)).toEqual([1, 0]);
});

it('the trace goes with a submit that is assigned', async () => {
  const { desk } = aDesk(WITH_FILING);
  await desk.answer(reserve('s', STRANGER));
  await desk.answer({ type: 'assign', attemptId: 's', filingId: 'filing-1' });
  expect(((await desk.answer({ type: 'history', filingId: 'filing-1' })) as FilingHistory).traces).toHaveProperty('s');
});

it('the newest submit is the one that was made last, also after an older one was adopted', async () => {
  const hand = aDesk(withFilings(aFiling('a')));
  await hand.desk.answer(reserve('t'));
  hand.now += HOUR;
  await hand.desk.answer({ type: 'saveFiling', filing: aFiling('b') });
  await hand.desk.answer(reserve('u', { at: NOW + HOUR }));
  expect((await hand.desk.snapshot()).filings.map(({ round }) => round?.lastAttemptAt)).toEqual([NOW + HOUR, NOW + HOUR]);
});

it('a digest key that cannot be read, or that is newer, is told', async () => {
  for (const digestKey of ['rubbish', { v: 9, body: 'x' }]) {
    expect((await aDesk({ ...WITH_FILING, digestKey }).desk.snapshot()).trouble).toMatchObject([{ key: 'digestKey' }]);
  }
});

it('the site\'s own words are kept without the numbers in them', async () => {
  const { desk, store } = aDesk(WITH_FILING);
  await desk.answer(reserve('t'));
  await desk.answer(settle('t', 'unknown', { said: '手机号13800138000的验证码138000有误' }));
  expect(JSON.stringify(store.items['traces:id-1'])).not.toMatch(/13800138000|138000有误/);
});
