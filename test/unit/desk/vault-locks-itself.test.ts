import { describe, expect, it } from 'vitest';
import { aDesk, matching, reserve, settle, WITH_FILING } from '../helpers/desk';
import { NOW } from '../helpers/filings';
import { aLockedDesk, setPassphrase, statusOf, unlock } from '../helpers/locked-desk';

const MINUTE = 60_000;

describe('it locks itself', () => {
  const hours = async (minutes: number | null) => {
    const hand = aDesk(WITH_FILING);
    await setPassphrase(hand.desk);
    await hand.desk.answer({ type: 'setAutoLock', minutes });
    return hand;
  };

  it('after so many minutes without use, and not before', async () => {
    const hand = await hours(5);
    hand.now += 5 * MINUTE - 1;
    expect((await hand.desk.snapshot()).locked).toBeNull();
    hand.now += 1;
    expect([(await hand.desk.snapshot()).locked, await statusOf(hand.desk)]).toEqual([[], 'locked']);
    expect(hand.session.items['vaultKey']).toBeNull();
  });

  it('by the alarm too, when nobody asks anything; everybody is told', async () => {
    const hand = await hours(5);
    expect(hand.lockAt).toBe(NOW + 5 * MINUTE);
    hand.now += 5 * MINUTE;
    hand.told.length = 0;
    await hand.desk.lockWhenDue();
    expect([hand.told.at(-1)?.locked, hand.lockAt]).toEqual([[], null]);
  });

  it('use puts it off: what a person does, not what a page does by itself', async () => {
    const hand = await hours(5);
    hand.now += 4 * MINUTE;
    await hand.desk.answer(matching());
    expect(hand.lockAt).toBe(NOW + 9 * MINUTE);
    hand.now += 4 * MINUTE;
    await hand.desk.answer({ type: 'pageHello' });
    await hand.desk.answer(settle('nobody'));
    expect(hand.lockAt).toBe(NOW + 9 * MINUTE);
    hand.now += MINUTE;
    expect(await hand.desk.answer({ type: 'pageHello' })).toMatchObject({ isLocked: true });
  });

  it('never by time where the user wants it so, and with the browser\'s end all the same', async () => {
    const hand = await hours(null);
    hand.now += 1_000 * MINUTE;
    expect([await statusOf(hand.desk), hand.lockAt]).toEqual(['unlocked', null]);
    await hand.session.set({ vaultKey: null });
    expect(await statusOf(hand.reborn())).toBe('locked');
  });

  it('when the clock was set back: nobody knows for how long it was not used', async () => {
    const hand = await hours(5);
    hand.now -= 10 * MINUTE;
    expect(await statusOf(hand.desk)).toBe('locked');
  });

  it('not in the middle of a job: a submit that finds it open is written as one of an open vault', async () => {
    const hand = await hours(5);
    hand.now += 5 * MINUTE - 1;
    hand.store.pause = () => Promise.resolve(void (hand.now += MINUTE));
    await hand.desk.answer(reserve('t'));
    hand.store.pause = () => Promise.resolve();
    expect(hand.told.at(-1)?.filings[0]?.round?.tries.usedWorst).toBe(1);
  });
});

describe('a worker that dies', () => {
  it('while it is unlocked: the next one goes on unlocked, with the key from the session\'s memory', async () => {
    const hand = aDesk(WITH_FILING);
    await setPassphrase(hand.desk);
    const next = hand.reborn();
    expect([await statusOf(next), (await next.snapshot()).filings.length]).toEqual(['unlocked', 1]);
  });

  it('while it is locked: the next one is locked, and so it is after the browser was closed', async () => {
    const hand = await aLockedDesk();
    expect(await statusOf(hand.reborn())).toBe('locked');
    await unlock(hand.desk);
    await hand.session.set({ vaultKey: null });
    expect(await statusOf(hand.reborn())).toBe('locked');
  });

  it('past its time of locking: the next one locks it first', async () => {
    const hand = aDesk(WITH_FILING);
    await setPassphrase(hand.desk);
    hand.now += 16 * MINUTE;
    expect((await hand.reborn().snapshot()).locked).toEqual([]);
  });

  it.each([['rubbish'], [{ id: 'another', raw: 'AAAA', lockAt: null }], [7]])('with rubbish for a key (%j): locked, and no failure', async (rubbish) => {
    const hand = aDesk(WITH_FILING);
    await setPassphrase(hand.desk);
    await hand.session.set({ vaultKey: rubbish });
    expect(await statusOf(hand.reborn())).toBe('locked');
  });
});
