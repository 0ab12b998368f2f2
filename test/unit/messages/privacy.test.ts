import { describe, expect, it } from 'vitest';
import { pageSnapshot } from '../../../lib/messages/page-snapshot';
import type { Desk } from '../../../lib/desk/desk';
import { aDesk, reserve, settle, STRANGER, withFilings } from '../helpers/desk';
import { aFiling, SERVICE, SUBJECT } from '../helpers/filings';

const SECRETS = [SUBJECT.phone, SUBJECT.idTail, SERVICE.phone, SERVICE.idTail, '13600136000', '999999', '12'];
const SHORT = aFiling('short', { persons: [{ ...SUBJECT, id: 'p', phone: '13700137000', idTail: '12' }] });

async function busyDesk() {
  const hand = aDesk(withFilings(aFiling(), SHORT));
  for (const id of ['a', 'b']) await hand.desk.answer(reserve(id));
  await hand.desk.answer(reserve('c', STRANGER));
  for (const id of ['a', 'c']) await hand.desk.answer(settle(id));
  return hand;
}

/** Values that are written out somewhere, as a text of their own or inside another. The mask of none of them fits. */
function spelled(value: unknown): string[] {
  const texts: string[] = [];
  JSON.stringify(value, (_key, part: unknown) => {
    if (typeof part === 'string') texts.push(part);
    return part;
  });
  return SECRETS.filter((secret) => texts.some((text) => (secret.length > 2 ? text.includes(secret) : text === secret)));
}

describe('what a page is told holds nobody\'s phone number and nobody\'s ID tail', () => {
  it.each([
    ['on hello', (desk: Desk) => desk.answer({ type: 'pageHello' })],
    ['on reserve', (desk: Desk) => desk.answer(reserve('d'))],
    ['on settle', (desk: Desk) => desk.answer(settle('b'))],
    ['on each change', async (desk: Desk) => pageSnapshot(await desk.snapshot())],
  ])('%s', async (_, ask) => {
    const { desk } = await busyDesk();
    const told = await ask(desk);
    expect(spelled(told)).toEqual([]);
    // It does hold the persons: an empty answer would pass, too.
    expect(told).toMatchObject({ persons: [{ phoneMask: '138****8000', tailMask: '****3X' }, {}, { tailMask: '**' }] });
  });

  it('and the values of one person come alone', async () => {
    const { desk } = await busyDesk();
    const values = await desk.answer({ type: 'valuesOf', personId: 'filing-1:subject' });
    expect(spelled(values)).toEqual([SUBJECT.phone, SUBJECT.idTail]);
  });
});
