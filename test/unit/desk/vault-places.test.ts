import { describe, expect, it } from 'vitest';
import type { Match } from '../../../lib/messages/protocol';
import type { FilingHistory } from '../../../lib/messages/protocol';
import type { Desk } from '../../../lib/desk/desk';
import { aDesk, type DeskAtHand, looseUsed, matching, reserve, settle, STRANGER, used, withFilings } from '../helpers/desk';
import { aFiling, DAY, NOW } from '../helpers/filings';
import { aLockedDesk, lock, setPassphrase, unlock } from '../helpers/locked-desk';

const B = { phone: '13700137000', idTail: '765432' };
/** Two filings that have nothing in common. */
const TWO = withFilings(aFiling('a'), { ...aFiling('b'), persons: [{ ...B, id: 'b:subject', role: 'subject' }] });

/** Two filings with a round each, locked. */
async function lockedRounds(): Promise<DeskAtHand> {
  const hand = aDesk(TWO);
  await hand.desk.answer({ type: 'openRounds', filingIds: ['a', 'b'] });
  await setPassphrase(hand.desk);
  await lock(hand.desk);
  return hand;
}

const lockedUsed = async (desk: Desk) => (await desk.snapshot()).locked?.map(({ tries }) => [tries.usedWorst, tries.usedBest]);
const historyOf = async (desk: Desk, filingId: string | null) => (await desk.answer({ type: 'history', filingId })) as FilingHistory;
const CODE = /"\d{6}"/;

describe('"a count is never too low": a submit while the vault is locked', () => {
  it('counts at once, in the worst case of every open round', async () => {
    const { desk } = await lockedRounds();
    await desk.answer(reserve('t'));
    expect(await lockedUsed(desk)).toEqual([[1, 0], [1, 0]]);
    await desk.answer(settle('t', 'wrong'));
    expect(await lockedUsed(desk)).toEqual([[1, 0], [1, 0]]);
  });

  it('counts once, however often it is told, before the unlocking and after it', async () => {
    const { desk } = await lockedRounds();
    for (let at = 0; at < 3; at += 1) await desk.answer(reserve('t'));
    expect(await lockedUsed(desk)).toEqual([[1, 0], [1, 0]]);
    await unlock(desk);
    await desk.answer(reserve('t'));
    expect([await used(desk, 'a'), await used(desk, 'b')]).toEqual([[1, 0], [0, 0]]);
  });

  it('is written before the memory takes its values, and also when that is full', async () => {
    const hand = await lockedRounds();
    hand.session.failWrites = true;
    await hand.desk.answer(reserve('t'));
    expect(await lockedUsed(hand.desk)).toEqual([[1, 0], [1, 0]]);
  });

  it('that was reserved before it was locked is settled where it was', async () => {
    const { desk } = aDesk(TWO);
    await desk.answer(reserve('t'));
    await setPassphrase(desk);
    await lock(desk);
    await desk.answer(reserve('t'));
    await desk.answer(settle('t', 'wrong'));
    await unlock(desk);
    expect([await used(desk, 'a'), await looseUsed(desk)]).toEqual([[1, 1], null]);
  });
});

describe('right after unlocking', () => {
  it('it is its filing\'s and no other\'s, as if it had never been locked: count, outcome, digests, trace, order', async () => {
    const script = async (desk: Desk): Promise<void> => {
      await desk.answer(reserve('t'));
      await desk.answer(settle('t', 'wrong'));
      await desk.answer(reserve('u', B));
      await desk.answer(settle('u', 'unknown', { said: '没有见过的话' }));
      await desk.answer(reserve('v', { kind: 'resend' }));
    };
    const open = aDesk(TWO);
    await open.desk.answer({ type: 'openRounds', filingIds: ['a', 'b'] });
    await script(open.desk);
    const hand = await lockedRounds();
    await script(hand.desk);
    await unlock(hand.desk);
    for (const filingId of ['a', 'b']) {
      const [was, is] = [await historyOf(open.desk, filingId), await historyOf(hand.desk, filingId)];
      expect(is.traces).toEqual(was.traces);
      expect(JSON.stringify(is.rounds)).toBe(JSON.stringify(was.rounds));
      expect(await used(hand.desk, filingId)).toEqual(await used(open.desk, filingId));
    }
    expect((await hand.desk.snapshot()).unassigned?.tries).toMatchObject({ usedWorst: 0 });
    expect(hand.session.items['slips']).toEqual([]);
  });

  it('the same three values that were refused while it was locked are known', async () => {
    const { desk } = await lockedRounds();
    await desk.answer(reserve('t'));
    await desk.answer(settle('t', 'wrong'));
    await unlock(desk);
    expect(((await desk.answer(matching())) as Match).remarks).toContain('refusedBefore');
  });

  it('a code that was typed for another filing counts there once it is typed for its own', async () => {
    const { desk } = await lockedRounds();
    await desk.answer(reserve('t', { code: '222222' }));
    await unlock(desk);
    await desk.answer(reserve('u', { ...B, code: '222222' }));
    expect(await used(desk, 'b')).toEqual([2, 0]);
  });

  it('of a filing that shares its phone it is both\'s, and closes neither', async () => {
    const { desk } = await aLockedDesk(withFilings(aFiling('a'), aFiling('b')));
    await desk.answer(reserve('t'));
    await desk.answer(settle('t', 'done'));
    await unlock(desk);
    expect((await desk.snapshot()).filings.map(({ round }) => round?.phase)).toEqual(['open', 'open']);
  });

  it('what was open when it left is not taken for closed, though it has been since', async () => {
    const [shared, alone] = aFiling('c').persons;
    if (shared === undefined || alone === undefined) throw new Error('two persons are needed');
    const { desk } = await aLockedDesk(withFilings({ ...aFiling('a'), persons: [{ ...shared, id: 'a:subject' }] }, aFiling('c')));
    await desk.answer(reserve('s', { phone: alone.phone, idTail: alone.idTail }));
    await desk.answer(reserve('t', { phone: shared.phone, idTail: shared.idTail }));
    await desk.answer(settle('s', 'done'));
    await unlock(desk);
    // It may have been of either: its good answer closes none.
    await desk.answer(settle('t', 'done'));
    expect((await desk.snapshot()).filings.map(({ round }) => round?.phase)).toEqual(['open', 'done']);
  });

  it('what fits nobody stays unassigned, with what it is recognised by, and the user gives it to a filing', async () => {
    const { desk } = await lockedRounds();
    await desk.answer(reserve('t', STRANGER));
    await desk.answer(settle('t', 'wrong'));
    await unlock(desk);
    expect([await looseUsed(desk), await used(desk, 'a')]).toEqual([[1, 1], [1, 0]]);
    expect((await historyOf(desk, null)).traces).toEqual({ t: { phone: '136****6000', idTail: '****99', said: null } });
    await desk.answer({ type: 'assign', attemptId: 't', filingId: 'b' });
    expect([await used(desk, 'a'), await used(desk, 'b')]).toEqual([[0, 0], [1, 1]]);
  });

  it('an answer that comes only now settles it', async () => {
    const { desk } = await lockedRounds();
    await desk.answer(reserve('t'));
    await unlock(desk);
    await desk.answer(settle('t', 'passed'));
    expect((await desk.snapshot()).filings[0]?.round).toMatchObject({ tries: { usedWorst: 0 }, passed: ['a:subject'] });
  });
});

describe('"never lost"', () => {
  it('after the browser was closed its values are gone: it stays in the worst case of every open round until the user assigns it', async () => {
    const hand = await lockedRounds();
    await hand.desk.answer(reserve('t'));
    for (const key of Object.keys(hand.session.items)) delete hand.session.items[key];
    const next = hand.reborn();
    await unlock(next);
    expect([await used(next, 'a'), await used(next, 'b')]).toEqual([[1, 0], [1, 0]]);
    await next.answer({ type: 'assign', attemptId: 't', filingId: 'a' });
    expect([await used(next, 'a'), await used(next, 'b')]).toEqual([[1, 0], [0, 0]]);
  });

  it('with its code: what was submitted for other filings may have had the same one, and counts in what the guard reckons with', async () => {
    const hand = await lockedRounds();
    await unlock(hand.desk);
    // The ministry counts it for b, whose code it is.
    await hand.desk.answer(reserve('s', { code: '222222' }));
    await lock(hand.desk);
    await hand.desk.answer(reserve('t', { ...B, code: '222222' }));
    for (const key of Object.keys(hand.session.items)) delete hand.session.items[key];
    const next = hand.reborn();
    await unlock(next);
    const { rounds } = (await next.answer(matching({ ...B, code: '333333' }))) as Match;
    expect(rounds.map(({ filingId, round }) => [filingId, round?.tries.usedWorst])).toEqual([['b', 2]]);
    // It is no other filing's for that: what is shown of b is what is known.
    expect(await used(next, 'b')).toEqual([1, 0]);
  });

  it('a disk that is full while it is unlocked keeps nobody out, and the next worker places it', async () => {
    const hand = await lockedRounds();
    await hand.desk.answer(reserve('t'));
    hand.store.failWrites = true;
    expect(await unlock(hand.desk)).toBe('done');
    expect([await used(hand.desk, 'a'), await used(hand.desk, 'b')]).toEqual([[1, 0], [1, 0]]);
    hand.store.failWrites = false;
    const next = hand.reborn();
    expect([await used(next, 'a'), await used(next, 'b')]).toEqual([[1, 0], [0, 0]]);
  });

  it('a worker that dies before it forgets what it has placed: the next one places nothing twice', async () => {
    const hand = await lockedRounds();
    await hand.desk.answer(reserve('t'));
    const slips: unknown = hand.session.items['slips'];
    await unlock(hand.desk);
    await hand.session.set({ slips });
    expect(await used(hand.reborn(), 'a')).toEqual([1, 0]);
  });

  it('one that is a day old by then is over, as it would be in the open', async () => {
    const hand = await lockedRounds();
    await hand.desk.answer(reserve('t'));
    hand.now += DAY;
    await unlock(hand.desk);
    expect(await looseUsed(hand.desk)).toBeNull();
  });
});

describe('"a code is never written", and while it is locked nothing of a submit can be read', () => {
  it('on the disk or in the session\'s memory', async () => {
    const { desk, store, session } = await lockedRounds();
    await desk.answer(reserve('t', { at: NOW }));
    await desk.answer(settle('t', 'unknown', { said: '尾号 8000 的验证码不对' }));
    const both = JSON.stringify([store.items, session.items]);
    for (const secret of ['13800138000', '138****8000', '01123X', '尾号']) expect(both).not.toContain(secret);
    expect(both).not.toMatch(CODE);
    expect(JSON.stringify(store.items)).not.toContain('from');
  });
});
