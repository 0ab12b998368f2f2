import { describe, expect, it } from 'vitest';
import type { Desk } from '../../../lib/desk/desk';
import type { Match } from '../../../lib/messages/protocol';
import { aDesk, matching, reserve, settle, STRANGER, used, WITH_FILING, withFilings } from '../helpers/desk';
import { aFiling, DAY, NOW } from '../helpers/filings';

/** Two filings of the same persons: an app and a website, say. */
const TWINS = withFilings(aFiling('a'), aFiling('b'));

const phases = async (desk: Desk) => (await desk.snapshot()).filings.map(({ round }) => round?.phase ?? null);
const passed = async (desk: Desk) => (await desk.snapshot()).filings.flatMap(({ round }) => round?.passed ?? []);

describe('one phone can stand in many filings, each of which is verified by itself (verification 2.1)', () => {
  it('what the site says of one of two open ones closes neither, and lets nobody pass', async () => {
    const { desk } = aDesk(TWINS);
    await desk.answer(reserve('t'));
    await desk.answer(settle('t', 'done'));
    expect([await phases(desk), await passed(desk)]).toEqual([['open', 'open'], []]);
  });

  it('a lock of one of two open ones closes neither, and leaves none for certain in either', async () => {
    const { desk } = aDesk(TWINS);
    await desk.answer(reserve('t'));
    await desk.answer(settle('t', 'locked'));
    expect([await phases(desk), await used(desk, 'a'), await used(desk, 'b')]).toEqual([['open', 'open'], [5, 1], [5, 1]]);
  });

  it('the person whom Heyan filled in tells which is meant', async () => {
    const { desk } = aDesk(TWINS);
    await desk.answer(reserve('t', { personId: 'b:subject' }));
    await desk.answer(settle('t', 'done'));
    expect([await phases(desk), await passed(desk)]).toEqual([['open', 'done'], ['b:subject']]);
  });

  it('and when the one is over, it can only be the other', async () => {
    const { desk } = aDesk(TWINS);
    await desk.answer(reserve('t', { personId: 'b:subject' }));
    await desk.answer(settle('t', 'done'));
    await desk.answer(reserve('u'));
    await desk.answer(settle('u', 'done'));
    expect([await phases(desk), await passed(desk)]).toEqual([['done', 'done'], ['a:subject', 'b:subject']]);
  });

  it('also when that other was saved after, and nothing was tried in it yet', async () => {
    const { desk } = aDesk(withFilings(aFiling('a')));
    await desk.answer(reserve('t'));
    await desk.answer(settle('t', 'done'));
    await desk.answer({ type: 'saveFiling', filing: aFiling('b') });
    await desk.answer(reserve('u'));
    await desk.answer(settle('u', 'passed'));
    expect([await phases(desk), await passed(desk)]).toEqual([['done', 'open'], ['a:subject', 'b:subject']]);
  });

  it('a try is charged to the one that is over as well: its request may have been handed in again', async () => {
    const { desk } = aDesk(TWINS);
    await desk.answer(reserve('t', { personId: 'b:subject' }));
    await desk.answer(settle('t', 'done'));
    await desk.answer(reserve('u'));
    await desk.answer(settle('u'));
    expect([await used(desk, 'a'), await used(desk, 'b')]).toEqual([[1, 1], [1, 1]]);
  });
});

describe('tries that were made before a filing was saved are not lost', () => {
  const judgedBy = async (desk: Desk) => ((await desk.answer(matching())) as Match).rounds.map(({ round }) => round?.tries.usedWorst);

  it('it is judged by them while it has no round of its own', async () => {
    const { desk } = aDesk();
    for (const id of ['t', 'u']) await desk.answer(reserve(id));
    await desk.answer({ type: 'saveFiling', filing: aFiling() });
    expect([await used(desk), await judgedBy(desk)]).toEqual([null, [2]]);
  });

  it('and counts them in the worst case of its own', async () => {
    const { desk } = aDesk();
    for (const id of ['t', 'u']) await desk.answer(reserve(id));
    await desk.answer(settle('t'));
    await desk.answer({ type: 'saveFiling', filing: aFiling() });
    await desk.answer(reserve('v'));
    await desk.answer(settle('v'));
    expect(await used(desk)).toEqual([3, 1]);
  });

  it('also when one of them finished another filing that was not saved', async () => {
    const { desk } = aDesk();
    for (const id of ['t', 'u', 'v']) await desk.answer(reserve(id));
    await desk.answer(reserve('w', STRANGER));
    await desk.answer(settle('w', 'done'));
    await desk.answer({ type: 'saveFiling', filing: aFiling() });
    await desk.answer(reserve('x'));
    expect(await used(desk)).toEqual([4, 0]);
  });

  it('until their 24 hours are over', async () => {
    const hand = aDesk(WITH_FILING);
    await hand.desk.answer(reserve('t', STRANGER));
    hand.now = NOW + DAY - 1;
    await hand.desk.answer(reserve('u'));
    expect(await used(hand.desk)).toEqual([2, 0]);
    hand.now = NOW + DAY;
    expect(await used(hand.desk)).toEqual([1, 0]);
  });
});
