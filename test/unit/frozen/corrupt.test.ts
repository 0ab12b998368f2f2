import { describe, expect, it, test } from 'vitest';
import { ASIDE } from '../../../lib/vault/document';
import { aDesk, reserve } from '../helpers/desk';
import { aFiling, NOW } from '../helpers/filings';
import { TODAY } from './examples';
import { kindOf, KINDS, nameOf } from './kinds';
import { REMINDERS_ON, REQUESTS } from './requests';

const ROUND = '00000000-0000-4000-8000-000000000003';

/** For each kind, a document of it in the newest store and a request that writes it. The newest round of `shop` is ROUND. */
const WRITES: Readonly<Record<string, readonly [key: string, (typeof REQUESTS)[number]]>> = {
  consent: ['consent', { type: 'giveConsent' }],
  filings: ['filings', { type: 'saveFiling', filing: aFiling('late') }],
  rounds: ['rounds', { type: 'openRounds', filingIds: ['books'] }],
  'round:': [`round:${ROUND}`, { type: 'smsCame', filingId: 'shop', smsAt: NOW }],
  'attempt:': ['attempt:new', reserve('new')],
  'traces:': [`traces:${ROUND}`, reserve('new')],
  digestKey: ['digestKey', reserve('new')],
  acknowledged: ['acknowledged', { type: 'acknowledge' }],
  taught: ['taught', { type: 'forgetTaught', shape: 'a shape' }],
  settings: ['settings', REMINDERS_ON],
  reminded: ['reminded', REMINDERS_ON],
  tidying: ['tidying', { type: 'setTidying', days: 7 }],
};

const GARBAGE: readonly (readonly [string, unknown])[] = [
  ['a text', 'rubbish'], ['null', null], ['a number', 7], ['a bare list', [{ id: 'x' }]], ['an envelope without a body', { v: 1 }],
  ['a version that never was', { v: 0, body: [] }], ['a version that is a text', { v: '1', body: [] }], ['a body of another kind', { v: 1, body: { rows: 3 } }],
];

it('every kind is corrupted here', () => expect(Object.keys(WRITES).sort()).toEqual(Object.keys(KINDS).sort()));

describe.each(Object.entries(WRITES).map(([name, write]) => [name, ...write] as const))('a corrupt document (%s)', (_, key, request) => {
  test.each(GARBAGE)('that is %s: is set aside whole by the first write, in that same write', async (__, garbage) => {
    const hand = aDesk({ ...TODAY.store, [key]: garbage });
    hand.now = TODAY.at;
    await hand.desk.answer(request);
    expect(hand.store.items[`${ASIDE}${TODAY.at}:${key}`]).toEqual(garbage);
    expect(hand.store.items[key]).toMatchObject({ v: kindOf(key)?.version });
    expect(hand.store.writes).toBe(1);
  });

  it('is never lost, whatever is asked, and nobody is answered with a failure', async () => {
    const garbage = { v: 0, body: 'all of it' };
    const hand = aDesk({ ...TODAY.store, [key]: garbage });
    hand.now = TODAY.at;
    for (const one of REQUESTS) await hand.desk.answer(one);
    const kept = Object.entries(hand.store.items).filter(([, stored]) => JSON.stringify(stored) === JSON.stringify(garbage));
    expect(kept).toHaveLength(1);
    expect(kept.map(([at]) => at === key || (at.startsWith(ASIDE) && at.endsWith(`:${key}`)))).toEqual([true]);
  });
});

it('rounds of which nothing can be read are opened, said, and count as used up', async () => {
  const hand = aDesk(Object.fromEntries(Object.keys(TODAY.store).map((key) => [key, nameOf(key) === 'round:' ? 'rubbish' : TODAY.store[key]])));
  hand.now = TODAY.at;
  const { filings, trouble } = await hand.desk.snapshot();
  expect(filings.flatMap(({ round }) => (round === null ? [] : [round.tries.leftWorst]))).toEqual([0, 0, 0]);
  // All of them: the one that a newer one has followed may still tell of other filings.
  const pages = Object.keys(TODAY.store).filter((key) => nameOf(key) === 'round:');
  expect(trouble.map(({ key, kind }) => [key, kind])).toEqual(pages.map((key) => [key, 'damaged']));
});
