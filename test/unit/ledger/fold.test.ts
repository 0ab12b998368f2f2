import { describe, expect, it, test } from 'vitest';
import { foldRound } from '../../../lib/ledger/fold';
import { OUTCOMES } from '../../../lib/rules/outcome';
import { NOW } from '../helpers/filings';
import { opened, reserved, settled } from '../helpers/events';

describe('a round is folded from its events', () => {
  it('nothing happened: nothing is known', () => {
    expect(foldRound([])).toEqual({ openedAt: null, smsAt: null, attempts: [] });
  });

  it('a submit waits for its answer with the outcome null', () => {
    expect(foldRound([opened(), reserved('a', 'try', ['p1'], NOW + 5)])).toEqual({
      openedAt: NOW,
      smsAt: null,
      attempts: [{
        id: 'a', at: NOW + 5, kind: 'try', personIds: ['p1'], belongs: 'surely', digests: null, warned: [],
        outcome: null, answer: null, settledAt: null, correction: null,
      }],
    });
  });

  it('an answer settles the submit that it names, and no other', () => {
    const answer = { type: 'settled', id: 's', at: NOW + 9, attemptId: 'b', outcome: 'wrong', answer: 'tryAgain' } as const;
    const { attempts } = foldRound([reserved('a'), reserved('b'), answer]);
    expect(attempts).toMatchObject([
      { id: 'a', outcome: null },
      { id: 'b', outcome: 'wrong', answer: 'tryAgain', settledAt: NOW + 9 },
    ]);
  });

  it('attempts stand in the order in which they were reserved, whenever their answers came', () => {
    const { attempts } = foldRound([reserved('a'), reserved('b'), settled('b', 'wrong'), settled('a', 'wrong')]);
    expect(attempts.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('a round opens once: the first opening stands', () => {
    expect(foldRound([opened(NOW), opened(NOW + 1)]).openedAt).toBe(NOW);
  });
});

describe('an event that is told twice counts once', () => {
  it('a reservation, by its id', () => {
    expect(foldRound([reserved('a'), reserved('a', 'resend'), reserved('a')]).attempts).toHaveLength(1);
  });

  it('a reservation that is repeated after its answer does not take the answer back', () => {
    expect(foldRound([reserved('a'), settled('a', 'passed'), reserved('a')]).attempts[0]?.outcome).toBe('passed');
  });

  it('an answer', () => {
    const { attempts } = foldRound([reserved('a'), settled('a', 'wrong'), settled('a', 'wrong')]);
    expect(attempts.map(({ outcome }) => outcome)).toEqual(['wrong']);
  });
});

describe('the first answer that was understood stands', () => {
  const firm = OUTCOMES.filter((outcome) => ['passed', 'done', 'wrong', 'locked', 'notSent'].includes(outcome));

  test.each(firm)('%s is replaced by no later one', (first) => {
    for (const later of OUTCOMES) {
      const { attempts } = foldRound([reserved('a'), settled('a', first), settled('a', later)]);
      expect(attempts[0]?.outcome).toBe(first);
    }
  });

  test.each(firm)('unknown gives way to %s', (later) => {
    expect(foldRound([reserved('a'), settled('a', 'unknown'), settled('a', later)]).attempts[0]?.outcome).toBe(later);
  });
});

describe('what was never reserved was never submitted through Heyan', () => {
  it('an answer without its reservation is passed over', () => {
    expect(foldRound([settled('a', 'wrong')]).attempts).toEqual([]);
  });

  it('an answer before its reservation leaves the submit unanswered, so that it counts', () => {
    expect(foldRound([settled('a', 'notSent'), reserved('a')]).attempts[0]?.outcome).toBeNull();
  });
});

describe("an answer to the other form is no answer: the late answer of one form can be read while the other's is awaited", () => {
  test.each([
    ['try', 'resent'], ['try', 'nothingToResend'], ['try', 'resendLimit'],
    ['resend', 'wrong'], ['resend', 'passed'], ['resend', 'done'],
  ] as const)('a %s that is answered with %s stays unknown', (kind, outcome) => {
    const event = { ...settled('a', outcome), answer: 'resent' } as ReturnType<typeof settled>;
    expect(foldRound([reserved('a', kind), event]).attempts[0]).toMatchObject({ outcome: 'unknown', answer: null });
  });

  it('but locked is true of the round, whichever form it was read after', () => {
    expect(foldRound([reserved('a', 'resend'), settled('a', 'locked')]).attempts[0]?.outcome).toBe('locked');
  });
});
