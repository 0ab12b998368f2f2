import { describe, expect, it, test } from 'vitest';
import type { LedgerEvent } from '../../../lib/ledger/events';
import { withUnassigned } from '../../../lib/ledger/round';
import { DAY, HOUR, NOW } from '../helpers/filings';
import { opened, reserved, resends, settled, shared, times, tries } from '../helpers/events';
import { aRound, aWholeRound } from '../helpers/rounds';

const view = (events: readonly LedgerEvent[], now = NOW) => aRound(events, 'r', now);

describe('where a round stands', () => {
  test.each([
    ['open when nothing was tried', [], 'open'],
    ['open while wrong tries are borne: only the answer of the site locks a round', tries(...times(5, 'wrong' as const)), 'open'],
    ['open when this person is done and another is not (answer 31)', tries('passed'), 'open'],
    ['done when the site says so (answer 3)', tries('passed', 'done'), 'done'],
    ['locked when the site says so (answer 21)', tries('wrong', 'locked'), 'locked'],
    ['open at the resend limit: the SMS that came is still good', resends('resendLimit'), 'open'],
  ] as const)('%s', (_, events, phase) => expect(view([opened(), ...events]).phase).toBe(phase));

  it('is expired at 24 hours sharp, and open a millisecond before', () => {
    expect(view([opened()], NOW + DAY - 1).phase).toBe('open');
    expect(view([opened()], NOW + DAY).phase).toBe('expired');
  });

  it('what the site has said outlasts the clock', () => {
    expect(view([opened(), ...tries('done')], NOW + 2 * DAY).phase).toBe('done');
    expect(view([opened(), ...tries('locked')], NOW + 2 * DAY).phase).toBe('locked');
  });
});

describe('the 24 hours', () => {
  it('run from the opening, and no try or resend starts them anew', () => {
    const late = { ...reserved('a', 'resend'), at: NOW + 5 * HOUR };
    expect(view([opened(), late, settled('a', 'resent', NOW + 5 * HOUR)])).toMatchObject({
      openedAt: NOW, deadline: NOW + DAY,
    });
  });

  it('run from what the index says where no event tells of the opening', () => {
    expect(aWholeRound(tries('wrong'), { openedAt: NOW - HOUR }).view).toMatchObject({ openedAt: NOW - HOUR, deadline: NOW - HOUR + DAY });
  });
});

describe('who has passed', () => {
  it('is every person of a submit that passed or finished the round, once', () => {
    const events = [
      reserved('a', 'try', ['p1', 'p2']), settled('a', 'passed'),
      reserved('b', 'try', ['p1']), settled('b', 'passed'),
      reserved('c', 'try', ['p3']), settled('c', 'done'),
    ];
    expect(view(events).passed).toEqual(['p1', 'p2', 'p3']);
  });

  test.each(['wrong', 'unknown', 'notSent', 'locked'] as const)('is nobody by the answer %s', (outcome) => {
    expect(view([reserved('a'), settled('a', outcome)]).passed).toEqual([]);
  });
});

describe('an answer that may be of another round (one phone can stand in many filings)', () => {
  test.each([
    ['closes none as done', shared(tries('done')), 'open'],
    ['closes none as locked', shared(tries('wrong', 'locked')), 'open'],
    ['closes none as locked after a resend', shared(resends('locked')), 'open'],
    ['does not hide the certain one beside it', [...shared(tries('locked')), ...tries('done')], 'done'],
  ] as const)('%s', (_, events, phase) => expect(view([opened(), ...events]).phase).toBe(phase));

  test.each(['passed', 'done'] as const)('lets nobody pass by %s', (outcome) => {
    expect(view(shared(tries(outcome))).passed).toEqual([]);
  });

  it('is shown as the newest submit all the same', () => {
    expect(view(shared(tries('passed'))).lastAttemptAt).toBe(NOW);
  });
});

it('events that could not be read count in the worst case of tries and of resends', () => {
  const { tries: left, resends: again } = aWholeRound(tries('wrong'), { lost: 1 }).view;
  expect([left.usedWorst, left.usedBest, again.usedWorst, again.usedBest]).toEqual([2, 1, 1, 0]);
});

describe('submits that fitted no filing may have been of any that was saved after them', () => {
  const round = view(tries('wrong'));
  const loose = view([...tries('wrong', null), ...resends('resent')]);

  it('they count in its worst case, and not in its best', () => {
    const { tries: left, resends: again } = withUnassigned(round, loose);
    expect([left.usedWorst, left.usedBest, again.usedWorst, again.usedBest]).toEqual([3, 1, 1, 0]);
  });

  it('they change nothing else of it', () => {
    expect(withUnassigned(round, loose)).toEqual({ ...round, tries: expect.anything(), resends: expect.anything() });
  });

  it('they are none when there are none', () => expect(withUnassigned(round, null)).toBe(round));

  test.each([
    ['done', view(tries('done'))], ['locked', view(tries('locked'))], ['expired', view([], NOW + DAY)],
  ])('a round that is %s stays as it was told', (_, closed) => expect(withUnassigned(closed, loose)).toBe(closed));

  it('are over with their own 24 hours', () => {
    const later = aWholeRound([], { openedAt: NOW + DAY }, NOW + DAY).view;
    expect(withUnassigned(later, aRound(tries('wrong'), 'loose', NOW + DAY))).toBe(later);
    expect(withUnassigned(later, aRound(tries('wrong', 'done'), 'loose', NOW + DAY))).toBe(later);
  });

  it.each(['done', 'locked'] as const)('what one filing among them came to (%s) ends no other', (outcome) => {
    const several = view([...tries('wrong', 'wrong', 'wrong'), ...tries('wrong', 'wrong', 'wrong', outcome)]);
    expect(withUnassigned(round, several).tries.usedWorst).toBeGreaterThanOrEqual(4);
  });
});

it('says when the newest submit was made', () => {
  expect(view([]).lastAttemptAt).toBeNull();
  expect(view([...tries('wrong'), reserved('late', 'resend', [], NOW + HOUR)]).lastAttemptAt).toBe(NOW + HOUR);
});

it('shows tries and resends apart', () => {
  const { tries: left, resends: again } = view([...tries('wrong', null), ...resends('resent')]);
  expect([left.usedWorst, left.usedBest, again.usedWorst]).toEqual([2, 1, 1]);
});
