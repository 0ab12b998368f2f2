import { describe, expect, it, test } from 'vitest';
import type { LedgerEvent } from '../../../lib/ledger/events';
import { foldRound, outcomeOf } from '../../../lib/ledger/fold';
import { HOUR, NOW } from '../helpers/filings';
import { added, corrected, opened, reserved, settled } from '../helpers/events';

const only = (...events: LedgerEvent[]) => foldRound(events).attempts[0];

describe('what the user says of a submit', () => {
  it('stands beside what was seen, and takes nothing of it away', () => {
    const attempt = only(reserved('a'), settled('a', 'wrong'), corrected('a', 'passed', NOW + 5));
    expect(attempt).toMatchObject({ outcome: 'wrong', correction: { outcome: 'passed', reason: 'sawAnswer', at: NOW + 5 } });
  });

  it('is what it came to, before what was seen', () => {
    const outcome = (...events: LedgerEvent[]) => foldRound(events).attempts.map(outcomeOf);
    expect(outcome(reserved('a'))).toEqual([null]);
    expect(outcome(reserved('a'), settled('a', 'wrong'))).toEqual(['wrong']);
    expect(outcome(reserved('a'), settled('a', 'wrong'), corrected('a', 'notSent'))).toEqual(['notSent']);
    expect(outcome(reserved('a'), corrected('a', 'notSent'), settled('a', 'wrong'))).toEqual(['notSent']);
  });

  it('stands as it was said last', () => {
    const attempt = only(reserved('a'), corrected('a', 'wrong', NOW), corrected('a', 'passed', NOW + 1));
    expect(attempt?.correction).toMatchObject({ outcome: 'passed', at: NOW + 1 });
  });

  test.each([['try', 'resent'], ['try', 'resendLimit'], ['resend', 'wrong'], ['resend', 'passed']] as const)(
    'of a %s cannot be %s, the answer to the other form: what was said before stands', (kind, outcome) => {
      expect(only(reserved('a', kind), corrected('a', outcome))?.correction).toBeNull();
      expect(only(reserved('a', kind), corrected('a', 'notSent'), corrected('a', outcome))?.correction?.outcome).toBe('notSent');
    },
  );

  it('of a submit that is not here is passed over', () => {
    expect(foldRound([corrected('a', 'wrong'), reserved('b')]).attempts).toMatchObject([{ id: 'b', correction: null }]);
  });
});

describe('a submit that Heyan did not see, as the user says', () => {
  it('is one of this round for sure, without anything that was seen of it', () => {
    expect(foldRound([added('a', 'resent', 'resend', NOW + 5)]).attempts).toEqual([{
      id: 'a', at: NOW + 5, kind: 'resend', personIds: [], belongs: 'surely', digests: null, warned: [],
      outcome: null, answer: null, settledAt: null, correction: { outcome: 'resent', reason: 'elsewhere', at: NOW + 5 },
    }]);
  });

  it('counts once when it is told twice, and can be corrected like any other', () => {
    const { attempts } = foldRound([added('a', 'wrong'), corrected('a', 'passed'), added('a', 'wrong')]);
    expect(attempts.map(outcomeOf)).toEqual(['passed']);
  });
});

describe('a submit that was assigned to another round', () => {
  const assigned = (attemptId: string, roundId: string | null): LedgerEvent =>
    ({ type: 'assigned', id: `assigned-${attemptId}`, at: NOW, attemptId, roundId });

  it.each([['another round', 'round-2'], ['nobody that Heyan knows', null]])('is not of this one any more, when it is of %s', (_, roundId) => {
    const { attempts } = foldRound([reserved('a'), reserved('b'), settled('a', 'wrong'), assigned('a', roundId)]);
    expect(attempts.map(({ id }) => id)).toEqual(['b']);
  });

  it('stays away, whatever is told of it later', () => {
    expect(foldRound([reserved('a'), assigned('a', null), settled('a', 'wrong'), corrected('a', 'wrong'), reserved('a')]).attempts).toEqual([]);
  });
});

describe('when the SMS came', () => {
  const came = (smsAt: number, at = NOW): LedgerEvent => ({ type: 'deadline', id: `came-${smsAt}`, at, smsAt });

  it('is not known while nobody has said', () => expect(foldRound([opened()]).smsAt).toBeNull());

  it('is what was said with the opening', () => expect(foldRound([opened(NOW, NOW - HOUR)]).smsAt).toBe(NOW - HOUR));

  it('is what the user said last, earlier or later', () => {
    expect(foldRound([opened(NOW, NOW), came(NOW - HOUR)]).smsAt).toBe(NOW - HOUR);
    expect(foldRound([opened(NOW, NOW), came(NOW - HOUR), came(NOW - 2 * HOUR)]).smsAt).toBe(NOW - 2 * HOUR);
  });

  it('changes nothing of when the round was opened', () => {
    expect(foldRound([opened(NOW), came(NOW - HOUR)]).openedAt).toBe(NOW);
  });
});
