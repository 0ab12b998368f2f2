import { describe, expect, it } from 'vitest';
import type { Desk } from '../../../lib/desk/desk';
import { aDesk, reserve, settle, used, WITH_FILING, withFilings } from '../helpers/desk';
import { aFiling } from '../helpers/filings';

const PAGE = 'round:id-1';
const trouble = async (desk: Desk) => (await desk.snapshot()).trouble.map(({ key, kind, lost }) => [key, kind, lost]);

/** A desk with one try of which the site said wrong, and one more row that cannot be read. */
async function damaged() {
  const hand = aDesk(WITH_FILING);
  await hand.desk.answer(reserve('t'));
  await hand.desk.answer(settle('t', 'wrong'));
  const page = hand.store.items[PAGE] as { body: unknown[] };
  hand.store.items[PAGE] = { ...page, body: [...page.body, 'rubbish'] };
  return hand;
}

describe('the user has read that something of the store could not be read', () => {
  it('and is told of it no more', async () => {
    const { desk } = await damaged();
    expect(await trouble(desk)).toEqual([[PAGE, 'damaged', 1]]);
    await desk.answer({ type: 'acknowledge' });
    expect(await trouble(desk)).toEqual([]);
    expect(await desk.answer({ type: 'pageHello' })).toMatchObject({ isDoubtful: false });
  });

  it('but the lost row keeps counting, before it was set aside and after', async () => {
    const { desk } = await damaged();
    await desk.answer({ type: 'acknowledge' });
    expect(await used(desk)).toEqual([2, 1]);
    await desk.answer(reserve('u'));
    expect([await used(desk), await trouble(desk)]).toEqual([[3, 1], []]);
  });

  it('and when more of it is lost, is told of that', async () => {
    const { desk, store } = await damaged();
    await desk.answer({ type: 'acknowledge' });
    const page = store.items[PAGE] as { body: unknown[] };
    store.items[PAGE] = { ...page, body: [...page.body, 'more'] };
    expect(await trouble(desk)).toEqual([[PAGE, 'damaged', 2]]);
    await desk.answer({ type: 'acknowledge' });
    expect(await trouble(desk)).toEqual([]);
  });

  it('and is told when something else is lost', async () => {
    const { desk, store } = await damaged();
    await desk.answer({ type: 'acknowledge' });
    store.items['filings'] = { v: 1, body: [aFiling(), 'rubbish'] };
    expect(await trouble(desk)).toEqual([['filings', 'damaged', 1]]);
    await desk.answer({ type: 'acknowledge' });
    expect(await trouble(desk)).toEqual([]);
  });

  it('also for a worker that is born after', async () => {
    const hand = await damaged();
    await hand.desk.answer({ type: 'acknowledge' });
    expect(await trouble(hand.reborn())).toEqual([]);
  });
});

describe('cannot be waved away', () => {
  it('what a later version of Heyan wrote', async () => {
    const { desk } = aDesk({ ...WITH_FILING, rounds: { v: 99, body: [] } });
    await desk.answer({ type: 'acknowledge' });
    expect(await trouble(desk)).toEqual([['rounds', 'newer', 0]]);
  });

  it('nor by what was read of the same document before', async () => {
    const { desk, store } = aDesk({ ...WITH_FILING, rounds: 'rubbish' });
    await desk.answer({ type: 'acknowledge' });
    store.items['rounds'] = { v: 99, body: [] };
    expect(await trouble(desk)).toEqual([['rounds', 'newer', 0]]);
  });

  it('damage that comes after, where there was none', async () => {
    const { desk, store } = aDesk(withFilings(aFiling()));
    await desk.answer({ type: 'acknowledge' });
    store.items['filings'] = 'rubbish';
    expect(await trouble(desk)).toEqual([['filings', 'damaged', 100]]);
  });
});
