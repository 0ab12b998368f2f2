import { describe, expect, it } from 'vitest';
import type { LedgerEvent } from '../../../lib/ledger/events';
import { historyOf } from '../../../lib/ledger/history';
import { HOUR, MINUTE, NOW } from '../helpers/filings';
import { added, corrected, opened, reserved, settled } from '../helpers/events';
import { aWholeRound } from '../helpers/rounds';

const rowsOf = (...events: LedgerEvent[]) => historyOf(aWholeRound(events)).rows;

describe('a round is told by what happened in it', () => {
  it('nothing yet', () => expect(rowsOf()).toEqual([]));

  it('it was opened', () => expect(rowsOf(opened())).toEqual([{ type: 'opened', id: 'opened', at: NOW }]));

  it('its SMS came, when somebody has said so', () => {
    expect(rowsOf(opened(NOW, NOW - HOUR))).toEqual([
      { type: 'sms', id: 'opened:sms', at: NOW - HOUR }, { type: 'opened', id: 'opened', at: NOW },
    ]);
    expect(rowsOf({ type: 'deadline', id: 'd', at: NOW + HOUR, smsAt: NOW })).toEqual([{ type: 'sms', id: 'd', at: NOW }]);
  });

  it('a submit, with what the guard had said, what was seen of it and what the user says', () => {
    const submit = { ...reserved('a'), belongs: 'shared', warned: ['lastTry'] } as const;
    const seen = { ...settled('a', 'wrong', NOW + MINUTE), answer: 'wrongValues' } as const;
    expect(rowsOf(submit, seen, corrected('a', 'passed', NOW + HOUR))).toEqual([{
      type: 'attempt', id: 'a', at: NOW, kind: 'try', belongs: 'shared', warned: ['lastTry'],
      outcome: 'wrong', answer: 'wrongValues', settledAt: NOW + MINUTE,
      correction: { outcome: 'passed', reason: 'sawAnswer', at: NOW + HOUR },
    }]);
  });

  it('a submit of which nothing was seen', () => {
    expect(rowsOf(reserved('a', 'resend'))).toMatchObject([{ kind: 'resend', outcome: null, settledAt: null, correction: null }]);
  });
});

describe('its rows', () => {
  it('stand in the order in which things happened, and not in which they were told', () => {
    const rows = rowsOf(opened(), reserved('b', 'try', [], NOW + HOUR), reserved('a', 'try', [], NOW + MINUTE), added('c', 'wrong', 'try', NOW - HOUR));
    expect(rows.map(({ id }) => id)).toEqual(['c', 'opened', 'a', 'b']);
  });

  it('each have an id of their own', () => {
    const ids = rowsOf(opened(NOW, NOW), { type: 'deadline', id: 'd', at: NOW, smsAt: NOW }, reserved('a'), reserved('a'), settled('a', 'wrong')).map(({ id }) => id);
    expect(ids.sort()).toEqual(['a', 'd', 'opened', 'opened:sms']);
  });

  it('hold no submit that was assigned to another round', () => {
    expect(rowsOf(reserved('a'), { type: 'assigned', id: 'x', at: NOW, attemptId: 'a', roundId: null })).toEqual([]);
  });

  it('tell no phone, no ID tail and no code, not as digests either', () => {
    const digests = { key: 'k', phone: 'secret', idTail: 'secret', code: 'secret', triple: 'secret' };
    expect(JSON.stringify(rowsOf({ ...reserved('a'), digests }))).not.toContain('secret');
  });
});

it('beside the round as it stands', () => {
  const round = aWholeRound([opened(), reserved('a')]);
  expect(historyOf(round).view).toBe(round.view);
});
