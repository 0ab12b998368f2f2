import type { Digests, LedgerEvent } from '../../lib/ledger/events';

/** A digest has 24 characters; these differ from one another, as those of different values do. */
const digest = (field: string, number: number): string => `${field}${String(number).padStart(23 - field.length, '0')}=`;

function digests(number: number, hasCode: boolean): Digests {
  return {
    key: 'Kf3xPq7a',
    phone: digest('P', number % 4),
    idTail: digest('T', number % 4),
    code: hasCode ? digest('C', number) : null,
    triple: hasCode ? digest('V', number) : null,
  };
}

/** What happens again and again: ten events of all kinds, most of them submits and their answers. */
function cycle(number: number, at: number): readonly LedgerEvent[] {
  const id = (what: string): string => `${what}-${String(number).padStart(8, '0')}-4f3a-9c61`;
  const submit = { personIds: ['person-1'], belongs: number % 3 === 0 ? 'shared' : 'surely', warned: number % 4 === 0 ? ['fewTries'] : [] } as const;
  const [first, second, resend] = [id('first'), id('second'), id('resend')];
  return [
    { type: 'reserved', id: first, at, kind: 'try', digests: digests(number, true), ...submit },
    { type: 'settled', id: `${first}:wrong`, at: at + 1, attemptId: first, outcome: 'wrong', answer: 'wrongValues' },
    { type: 'reserved', id: second, at: at + 2, kind: 'try', digests: digests(number + 1, true), ...submit },
    { type: 'settled', id: `${second}:unknown`, at: at + 3, attemptId: second, outcome: 'unknown', answer: null },
    { type: 'settled', id: `${second}:notSent`, at: at + 4, attemptId: second, outcome: 'notSent', answer: 'captchaClosed' },
    { type: 'reserved', id: resend, at: at + 5, kind: 'resend', digests: digests(number, false), ...submit },
    { type: 'settled', id: `${resend}:resent`, at: at + 6, attemptId: resend, outcome: 'resent', answer: 'resent' },
    { type: 'corrected', id: id('corrected'), at: at + 7, attemptId: first, outcome: 'unknown', reason: 'sawAnswer' },
    { type: 'added', id: id('added'), at: at + 8, kind: 'try', outcome: 'wrong', reason: 'elsewhere' },
    { type: 'assigned', id: id('assigned'), at: at + 9, attemptId: second, roundId: null },
  ];
}

/** The events of one round: it was opened, its SMS came, and then people did what they do. */
export function roundEvents(length: number, start: number): readonly LedgerEvent[] {
  const events: LedgerEvent[] = [
    { type: 'opened', id: 'opened-4f3a-9c61', at: start, smsAt: null },
    { type: 'deadline', id: 'deadline-4f3a-9c61', at: start + 1, smsAt: start },
  ];
  for (let number = 0; events.length < length; number += 1) events.push(...cycle(number, start + 10 * number));
  return events.slice(0, length);
}
