import { describe, expect, it, test } from 'vitest';
import { eventSchema, fromVersion1 } from '../../../lib/ledger/event-schema';
import { BELONGINGS, CORRECTION_REASONS, type LedgerEvent } from '../../../lib/ledger/events';
import { ANSWER_IDS, OUTCOMES } from '../../../lib/rules/outcome';
import { z } from '../../../lib/schema';
import { NOW } from '../helpers/filings';
import { added, corrected, opened, reserved, settled } from '../helpers/events';

const read = (row: unknown) => z.safeParse(eventSchema, row);
const DIGESTS = { key: 'k', phone: 'p', idTail: 't', code: 'c', triple: 'x' };

/** One of each. The type asks for a row for each kind. */
const EVENTS: { readonly [Type in LedgerEvent['type']]: readonly LedgerEvent[] } = {
  opened: [opened(), opened(NOW, NOW)],
  reserved: [
    reserved('a'), { ...reserved('a', 'resend'), digests: { ...DIGESTS, code: null, triple: null }, warned: ['lastTry'] },
    ...BELONGINGS.map((belongs): LedgerEvent => ({ ...reserved('a'), belongs, digests: DIGESTS })),
  ],
  settled: [
    ...OUTCOMES.map((outcome) => settled('a', outcome)), ...ANSWER_IDS.map((answer): LedgerEvent => ({ ...settled('a', 'wrong'), answer })),
    // As long as its attempt's id and its outcome can be.
    settled('x'.repeat(64), 'nothingToResend'),
  ],
  corrected: [
    ...OUTCOMES.map((outcome) => corrected('a', outcome)),
    ...CORRECTION_REASONS.map((reason): LedgerEvent => ({ type: 'corrected', id: 'c', at: NOW, attemptId: 'a', outcome: 'wrong', reason })),
  ],
  added: [added('a', 'wrong'), added('a', 'resent', 'resend')],
  assigned: [
    { type: 'assigned', id: 'x', at: NOW, attemptId: 'a', roundId: 'r' }, { type: 'assigned', id: 'x', at: NOW, attemptId: 'a', roundId: null },
  ],
  deadline: [{ type: 'deadline', id: 'd', at: NOW, smsAt: NOW }],
};

describe('an event is read as it was written', () => {
  test.each(Object.values(EVENTS).flat().map((event) => [event]))('%o', (event) => {
    expect(read(event)).toEqual({ success: true, data: event });
  });

  it('without anything that the schema does not name', () => {
    expect(JSON.stringify(read({ ...reserved('a'), phone: '13800138000' }))).not.toContain('13800138000');
  });
});

describe('an event is not read', () => {
  test.each([
    ['of a kind that there is not', { ...opened(), type: 'erased' }], ['without an id', { ...opened(), id: '' }],
    ['with no time', { ...opened(), at: null }], ['with a time that is none', { ...settled('a', 'wrong'), at: Number.NaN }],
    ['with nothing said of its SMS', { type: 'opened', id: 'o', at: NOW }],
    ['with a belonging that there is not', { ...reserved('a'), belongs: 'perhaps' }],
    ['with half of its digests', { ...reserved('a'), digests: { key: 'k', phone: 'p' } }],
    ['with an outcome that there is not', { ...settled('a', 'wrong'), outcome: 'fine' }],
    ['with a reason that there is not', { ...corrected('a', 'wrong'), reason: 'hope' }],
    ['when it is no event at all', 'rubbish'],
  ])('%s', (_, row) => expect(read(row).success).toBe(false));
});

describe('an event of version 1 (heyan 0.1.0) becomes one of today', () => {
  const V1 = { type: 'reserved', id: 'a', at: NOW, kind: 'try', personIds: ['p'] };

  test.each([
    ['a certain submit is surely of its round', { ...V1, certain: true }, { ...reserved('a', 'try', ['p']), belongs: 'surely' }],
    ['an uncertain one is shared', { ...V1, certain: false }, { ...reserved('a', 'try', ['p']), belongs: 'shared' }],
    ['nobody said when the SMS of an opened round came', { type: 'opened', id: 'o', at: NOW }, { type: 'opened', id: 'o', at: NOW, smsAt: null }],
    ['an answer is the same', settled('a', 'wrong'), settled('a', 'wrong')],
  ])('%s', (_, row, event) => expect(read(fromVersion1(row))).toEqual({ success: true, data: event }));

  test.each([
    ['a submit of which it is not said whether it is certain', V1], ['nothing', null], ['a text', 'rubbish'], ['a list', []],
    ['an event of a kind that version 1 did not know', { ...V1, type: 'erased' }],
  ])('and %s stays unreadable', (_, row) => expect(read(fromVersion1(row)).success).toBe(false));
});
