import { describe, expect, it } from 'vitest';
import type { Desk } from '../../../lib/desk/desk';
import type { Match } from '../../../lib/messages/protocol';
import { aDesk, matching, reserve, settle, used, withFilings } from '../helpers/desk';
import { aFiling, DAY, HOUR, NOW, SUBJECT, valuesOf } from '../helpers/filings';

/** Somebody else, of filing `b` alone. */
const OTHER = { ...SUBJECT, id: 'b:p', phone: '13700137000', idTail: '765432' };
const A = aFiling('a', { persons: [{ ...SUBJECT, id: 'a:p' }] });
const B = aFiling('b', { persons: [OTHER] });
/** The same, when its person's phone has been set right. */
const B_MENDED = aFiling('b', { persons: [{ ...OTHER, phone: SUBJECT.phone }] });

/** The worst case of filing `b`, by what a page with its own values would be told. */
const judgedBy = async (desk: Desk, change: Parameters<typeof matching>[0] = valuesOf(OTHER)) =>
  ((await desk.answer(matching(change))) as Match).rounds.find(({ filingId }) => filingId === 'b')?.round?.tries.usedWorst ?? null;

describe('a code that was typed into another person\'s form before its own', () => {
  const CODE = { code: '555555' };

  it('may have been counted for its own: the guard knows before it is tried there', async () => {
    const { desk } = aDesk(withFilings(A, B));
    await desk.answer(reserve('t', CODE));
    expect(await judgedBy(desk)).toBeNull();
    expect(await judgedBy(desk, { ...valuesOf(OTHER), ...CODE })).toBe(1);
  });

  it('and once it is tried there, the other try counts here too, in the worst case', async () => {
    const { desk } = aDesk(withFilings(A, B));
    await desk.answer(reserve('t', CODE));
    await desk.answer(settle('t', 'wrong'));
    await desk.answer(reserve('u', { ...valuesOf(OTHER), ...CODE }));
    await desk.answer(settle('u', 'wrong'));
    expect(await used(desk, 'b')).toEqual([2, 1]);
    // And this one there: its code was submitted for that filing before.
    expect(await used(desk, 'a')).toEqual([2, 1]);
  });
});

it('a code that was typed elsewhere after the SMS is found by a clock that was set back since', async () => {
  const hand = aDesk(withFilings(A, B));
  await hand.desk.answer({ type: 'openRounds', filingIds: ['b'] });
  hand.now -= HOUR;
  await hand.desk.answer(reserve('t', { code: '555555', at: hand.now }));
  expect(await judgedBy(hand.desk, { ...valuesOf(OTHER), code: '555555' })).toBe(1);
});

describe('a filing whose phone is set right adopts the tries that were made with it', () => {
  it('at once, where it has a round', async () => {
    const { desk } = aDesk(withFilings(A, B));
    await desk.answer(reserve('own', valuesOf(OTHER)));
    await desk.answer(reserve('t'));
    await desk.answer(settle('t', 'wrong'));
    expect(await used(desk, 'b')).toEqual([1, 0]);
    await desk.answer({ type: 'saveFiling', filing: B_MENDED });
    expect([await used(desk, 'a'), await used(desk, 'b')]).toEqual([[1, 1], [2, 0]]);
  });

  it('once, however often it is saved and tried', async () => {
    const { desk } = aDesk(withFilings(A, B));
    await desk.answer(reserve('own', valuesOf(OTHER)));
    await desk.answer(reserve('t'));
    for (let time = 0; time < 3; time += 1) await desk.answer({ type: 'saveFiling', filing: B_MENDED });
    await desk.answer(reserve('u', { personId: 'b:p' }));
    expect(await used(desk, 'b')).toEqual([3, 0]);
  });

  it('and is told of them what becomes of them later', async () => {
    const { desk } = aDesk(withFilings(A, B));
    await desk.answer(reserve('own', valuesOf(OTHER)));
    await desk.answer(reserve('t'));
    await desk.answer({ type: 'saveFiling', filing: B_MENDED });
    await desk.answer(settle('t', 'notSent'));
    expect([await used(desk, 'a'), await used(desk, 'b')]).toEqual([[0, 0], [1, 0]]);
  });

  it('but what closes the other one closes neither it nor a person of it', async () => {
    const { desk } = aDesk(withFilings(A, B));
    await desk.answer(reserve('own', valuesOf(OTHER)));
    await desk.answer(reserve('t'));
    await desk.answer({ type: 'saveFiling', filing: B_MENDED });
    await desk.answer(settle('t', 'done'));
    const [a, b] = (await desk.snapshot()).filings.map(({ round }) => [round?.phase, round?.passed]);
    expect([a, b]).toEqual([['done', ['a:p']], ['open', []]]);
  });
});

describe('a filing that is saved late adopts the tries that were made with its values', () => {
  const LATE = aFiling('b', { persons: [{ ...SUBJECT, id: 'b:p' }] });

  it('it is judged by them while it has no round of its own, and counts them in its first one', async () => {
    const { desk } = aDesk(withFilings(A));
    for (const id of ['t', 'u']) await desk.answer(reserve(id));
    await desk.answer({ type: 'saveFiling', filing: LATE });
    expect([await used(desk, 'b'), await judgedBy(desk, {})]).toEqual([null, 2]);
    await desk.answer(reserve('own'));
    expect(await used(desk, 'b')).toEqual([3, 0]);
  });

  it('those of a day ago are over', async () => {
    const hand = aDesk(withFilings(A));
    await hand.desk.answer(reserve('t'));
    await hand.desk.answer({ type: 'saveFiling', filing: LATE });
    hand.now += DAY;
    expect(await judgedBy(hand.desk, {})).toBe(1);
    hand.now += 1;
    expect(await judgedBy(hand.desk, {})).toBeNull();
  });

  it('those before its own SMS are over', async () => {
    const hand = aDesk(withFilings(A));
    await hand.desk.answer(reserve('t'));
    await hand.desk.answer({ type: 'saveFiling', filing: LATE });
    hand.now += HOUR;
    await hand.desk.answer({ type: 'openRounds', filingIds: ['b'] });
    await hand.desk.answer(reserve('own', { at: NOW + HOUR }));
    expect(await used(hand.desk, 'b')).toEqual([1, 0]);
  });
});

it('filings that have nothing in common adopt nothing', async () => {
  const { desk } = aDesk(withFilings(A, B));
  await desk.answer(reserve('t'));
  await desk.answer(reserve('own', valuesOf(OTHER)));
  await desk.answer({ type: 'saveFiling', filing: B });
  expect([await used(desk, 'a'), await used(desk, 'b')]).toEqual([[1, 0], [1, 0]]);
});
