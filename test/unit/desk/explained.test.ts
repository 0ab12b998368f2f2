import { describe, expect, it } from 'vitest';
import type { PageSnapshot } from '../../../lib/messages/page-snapshot';
import type { AnswerId, Outcome } from '../../../lib/rules/outcome';
import { aDesk, reserve, settle, WITH_FILING } from '../helpers/desk';
import { SERVICE, valuesOf } from '../helpers/filings';

type Hand = ReturnType<typeof aDesk>;

/** What the page is told of the answer to this submit. */
async function told({ desk }: Hand, id: string, outcome: Outcome, answer: AnswerId | null) {
  return ((await desk.answer(settle(id, outcome, { answer }))) as PageSnapshot).why;
}

async function handWith(...ids: readonly string[]): Promise<Hand> {
  const hand = aDesk(WITH_FILING);
  for (const id of ids) await hand.desk.answer(reserve(id));
  return hand;
}

describe('the answer to a settled submit', () => {
  it('comes with what it cost, its causes and their sources', async () => {
    const hand = await handWith('t');
    expect(await told(hand, 't', 'wrong', 'tryAgain')).toMatchObject({
      answer: 'tryAgain', cost: 'try', sources: expect.arrayContaining([{ source: 'JD Cloud, 备案短信核验说明', date: '2020-08-18' }]),
    });
  });

  it('is not explained where nothing is known of it', async () => {
    const hand = await handWith('t', 'u');
    expect(await told(hand, 't', 'unknown', null)).toBeNull();
    expect(await told(hand, 'u', 'notSent', 'captchaClosed')).toBeNull();
  });

  it('"no record" is first taken for wrong values, and for done of somebody who has passed', async () => {
    const hand = await handWith('t', 'u', 'v');
    expect((await told(hand, 't', 'wrong', 'noRecord'))?.causes[0]).toBe('idTail');
    await told(hand, 'u', 'passed', 'othersOpen');
    expect((await told(hand, 'v', 'wrong', 'noRecord'))?.causes[0]).toBe('alreadyDone');
    // The other person of the same filing has not.
    await hand.desk.answer(reserve('w', { ...valuesOf(SERVICE), code: '123456' }));
    expect((await told(hand, 'w', 'wrong', 'noRecord'))?.causes[0]).toBe('idTail');
  });

  it('comes with no other reply', async () => {
    const hand = await handWith('t');
    expect(await hand.desk.answer({ type: 'pageHello' })).not.toHaveProperty('why');
    expect(await hand.desk.answer(reserve('u'))).not.toHaveProperty('why');
  });
});
