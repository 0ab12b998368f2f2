import { describe, expect, it } from 'vitest';
import type { Taught } from '../../../lib/page/shape';
import { aDesk } from '../helpers/desk';

const aForm = (shape: string, change: Partial<Taught> = {}): Taught => ({ shape, code: 0, phone: 1, idTail: 2, submit: 0, ...change });

async function taughtWith(...forms: readonly Taught[]) {
  const hand = aDesk();
  for (const taught of forms) expect(await hand.desk.answer({ type: 'teach', taught })).toBeNull();
  return { ...hand, told: () => hand.desk.answer({ type: 'taught' }) };
}

describe('forms that the user has taught', () => {
  it('are none at first, and asking for them writes nothing', async () => {
    const { desk, store } = aDesk();
    expect(await desk.answer({ type: 'taught' })).toEqual([]);
    expect(store.writes).toBe(0);
  });

  it('are told as they were taught, also by a worker that was started again', async () => {
    const { reborn } = await taughtWith(aForm('one'), aForm('two', { code: null, submit: 3 }));
    expect(await reborn().answer({ type: 'taught' })).toEqual([aForm('one'), aForm('two', { code: null, submit: 3 })]);
  });

  it('are one for each shape: what was pointed at last counts', async () => {
    const { told } = await taughtWith(aForm('one'), aForm('two'), aForm('one', { phone: 2, idTail: 1 }));
    expect(await told()).toEqual([aForm('two'), aForm('one', { phone: 2, idTail: 1 })]);
  });

  it('are forgotten one by one', async () => {
    const { desk, told } = await taughtWith(aForm('one'), aForm('two'));
    await desk.answer({ type: 'forgetTaught', shape: 'one' });
    await desk.answer({ type: 'forgetTaught', shape: 'never taught' });
    expect(await told()).toEqual([aForm('two')]);
  });

  it('are twenty at the most: the oldest go', async () => {
    const forms = Array.from({ length: 23 }, (_, at) => aForm(`shape ${at}`));
    const { told } = await taughtWith(...forms);
    expect(await told()).toEqual(forms.slice(3));
  });

  it('survive a row that cannot be read, which is set aside with the rest', async () => {
    const rows = [{ ...aForm('one'), at: 1 }, { shape: 'torn' }];
    const { desk, store } = aDesk({ taught: { v: 1, body: rows } });
    expect(await desk.answer({ type: 'taught' })).toEqual([aForm('one')]);
    await desk.answer({ type: 'teach', taught: aForm('two') });
    expect(Object.entries(store.items).filter(([key]) => key.startsWith('aside:')).map(([, stored]) => stored)).toEqual([{ v: 1, body: rows }]);
  });
});
