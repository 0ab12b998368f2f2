import { describe, expect, it } from 'vitest';
import { aDesk, matching, reserve, settle, STRANGER, withFilings } from '../helpers/desk';
import { aFiling, NOW, SERVICE, SUBJECT, valuesOf } from '../helpers/filings';
import { KEY } from '../helpers/hashing';

const CODES = ['246813', '135792', '975310'] as const;

/** All that must not stand in what the ledger writes: phones, ID tails and codes, whole or but for their last character. */
const SECRETS = [SUBJECT.phone, SUBJECT.idTail, SERVICE.phone, SERVICE.idTail, STRANGER.phone, STRANGER.idTail, ...CODES].flatMap(
  (secret) => [secret, secret.slice(0, -1)],
);

/** A desk at which everything was asked that writes. */
async function busyDesk(key: Readonly<Record<string, unknown>> = {}) {
  const hand = aDesk({ ...withFilings(aFiling('a'), aFiling('b', { persons: [{ ...SERVICE, id: 'b:p' }] })), ...key });
  const { desk } = hand;
  await desk.answer(matching({ code: CODES[0] }));
  await desk.answer(reserve('t', { code: CODES[0] }));
  await desk.answer(settle('t', 'wrong'));
  await desk.answer(reserve('u', { ...valuesOf(SERVICE), code: CODES[0], warned: ['tailDiffers'] }));
  await desk.answer(settle('u', 'unknown', { said: '您的短信核验有误' }));
  await desk.answer(reserve('r', { kind: 'resend' }));
  await desk.answer(reserve('s', { ...STRANGER, code: CODES[1] }));
  await desk.answer({ type: 'assign', attemptId: 's', filingId: 'a' });
  await desk.answer({ type: 'correct', attemptId: 'r', outcome: 'resent', reason: 'sawAnswer' });
  await desk.answer({ type: 'addAttempt', id: 'x', filingId: 'b', kind: 'try', outcome: 'wrong', reason: 'elsewhere' });
  await desk.answer({ type: 'smsCame', filingId: 'b', smsAt: NOW });
  await desk.answer({ type: 'saveFiling', filing: aFiling('c') });
  await desk.answer(reserve('v', { code: CODES[2] }));
  await desk.answer({ type: 'openRounds', filingIds: ['a', null] });
  await desk.answer({ type: 'removeFiling', filingId: 'b' });
  await desk.answer({ type: 'acknowledge' });
  return hand;
}

/** The documents whose keys begin so, as one text. */
const textOf = (items: Readonly<Record<string, unknown>>, ...prefixes: string[]): string =>
  JSON.stringify(Object.entries(items).filter(([key]) => prefixes.some((prefix) => key.startsWith(prefix))));

const spelled = (text: string): string[] => SECRETS.filter((secret) => text.includes(secret));

describe('nothing that the ledger writes can be read', () => {
  it('no phone, no ID tail and no code: neither stored ones nor a stranger\'s', async () => {
    const { store } = await busyDesk();
    const ledger = textOf(store.items, 'round:', 'rounds', 'attempt:');
    // It does hold every submit: an empty ledger would pass, too.
    for (const id of ['t', 'u', 'r', 's', 'x', 'v']) expect(ledger).toContain(`"${id}"`);
    expect(spelled(ledger)).toEqual([]);
  });

  it('nor in what lies beside it: the profiles alone hold phones and ID tails', async () => {
    const { store } = await busyDesk();
    const { filings, ...rest } = store.items;
    expect(spelled(JSON.stringify(rest))).toEqual([]);
    expect(JSON.stringify(filings)).toContain(SUBJECT.phone);
  });

  it('"A whole ID number and an SMS code are never written to disk"', async () => {
    const { store } = await busyDesk();
    const disk = JSON.stringify(store.items);
    expect(CODES.filter((code) => disk.includes(code))).toEqual([]);
  });

  it('only masks stand in the traces', async () => {
    const { store } = await busyDesk();
    const traces = textOf(store.items, 'traces:');
    expect(traces).toContain('138****8000');
    expect(traces).toContain('136****6000');
    expect(traces).toContain('您的短信核验有误');
  });

  it('without the key of the digests, the ledger does not tell what was submitted', async () => {
    const OTHER = 'quite another key than that';
    const digestsIn = (text: string) => [...text.matchAll(/"[\w+/]{22}=="/g)].map(([digest]) => digest);
    const [one, other] = [await busyDesk(), await busyDesk({ digestKey: { v: 1, body: OTHER } })].map(({ store }) => textOf(store.items, 'round:', 'attempt:', 'traces:'));
    const shared = new Set(digestsIn(one ?? ''));
    expect(shared.size).toBeGreaterThan(5);
    // The same submits, under another key: they have nothing in common.
    expect(digestsIn(other ?? '').filter((digest) => shared.has(digest))).toEqual([]);
    expect([one?.includes(KEY), other?.includes(OTHER)]).toEqual([false, false]);
  });
});
