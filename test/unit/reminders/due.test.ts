import { describe, expect, it, test } from 'vitest';
import { agendaOf } from '../../../lib/reminders/due';
import { currentMarks, freshMarks, type Mark, withSounded } from '../../../lib/reminders/marks';
import type { Remindable } from '../../../lib/reminders/plan';
import { DAY, HOUR, MINUTE } from '../helpers/filings';
import { at, clock, roundOf, rules } from './make';

const filing = (round: Remindable, filingId = 'f') => ({ filingId, round });
const expired = (round: Remindable): Remindable => ({ ...round, phase: 'expired' });

/** What sounds at that moment, and what has sounded after it. */
function wake(marks: readonly Mark[], round: Remindable, now: number, change: Parameters<typeof rules>[0] = {}) {
  const filings = [filing(round)];
  const { due, next } = agendaOf(marks, filings, rules(change), now);
  return { due, next: next === null ? null : clock(next), marks: withSounded(currentMarks(marks, filings, now), due, now) };
}

const ROUND = roundOf(at(14));

describe('what sounds now', () => {
  it('is what was planned for now, and once', () => {
    const first = wake([], ROUND, at(14, 15));
    expect(first.due).toEqual([{ filingId: 'f', roundId: 'round-1', deadline: at(38), kind: 'start', late: 0, isEarly: false, points: ['start'] }]);
    const again = wake(first.marks, ROUND, at(14, 16));
    expect([again.due, again.next]).toEqual([[], '6 08:00']);
  });

  it('a little late is not said to be late', () => {
    expect(wake([], ROUND, at(14, 24)).due).toMatchObject([{ kind: 'start', late: 0 }]);
  });

  it('nothing while the reminders are off, or while nobody was asked', () => {
    for (const on of [false, null]) expect(wake([], ROUND, at(14, 15), { on })).toMatchObject({ due: [], next: null });
  });

  it('before quiet hours, it is said that it comes early', () => {
    expect(wake([], roundOf(at(10)), at(21, 45)).due).toMatchObject([{ kind: 'left', isEarly: true, late: 0, points: ['start', 'sixHours'] }]);
  });

  it('of several filings, the most pressing first', () => {
    const filings = [filing({ ...ROUND, id: 'b' }, 'b'), filing({ ...roundOf(at(13, 55)), id: 'a' }, 'a')];
    expect(agendaOf([], filings, rules(), at(14, 20)).due.map(({ filingId }) => filingId)).toEqual(['a', 'b']);
  });
});

describe('a computer that slept, a browser that was not open: late, and not never', () => {
  it('of all that was missed, the most pressing sounds, and says how late it is', () => {
    const { due, marks } = wake([], ROUND, at(24 + 13));
    expect(due).toMatchObject([{ kind: 'left', late: HOUR, points: ['start', 'sixHours', 'twoHours'] }]);
    expect(wake(marks, ROUND, at(24 + 13, 1)).due).toEqual([]);
  });

  it('after the deadline it says that time is up, whatever was missed', () => {
    const { due } = wake([], expired(ROUND), at(24 + 17), { points: ['halfHour'] });
    expect(due).toMatchObject([{ kind: 'over', late: 3 * HOUR, points: ['halfHour'] }]);
    expect(wake([], expired(ROUND), at(24 + 17)).due).toMatchObject([{ kind: 'over', late: 3 * HOUR }]);
  });

  it('the next one does not follow on its heels', () => {
    const { due, marks } = wake([], ROUND, at(24 + 11, 55));
    expect(due).toMatchObject([{ points: ['start', 'sixHours', 'twoHours'] }]);
    expect(wake(marks, ROUND, at(24 + 12)).due).toEqual([]);
  });

  it('woken in the quiet hours it waits for their end, where the deadline can', () => {
    const { due, next } = wake([], roundOf(at(20)), at(24 + 3));
    expect([due, next]).toEqual([[], '6 08:00']);
    expect(wake([], roundOf(at(10)), at(24 + 3)).due).toMatchObject([{ kind: 'left' }]);
  });

  it('a week after the deadline nobody wants to know', () => {
    expect(wake([], expired(ROUND), at(24 * 7 + 14)).due).toHaveLength(1);
    expect(wake([], expired(ROUND), at(24 * 8 + 14, 1))).toEqual({ due: [], next: null, marks: [] });
  });
});

describe('what lies before is not missed', () => {
  it('when the reminders are switched on', () => {
    const marks = freshMarks([filing(ROUND)], at(24 + 9));
    expect(wake(marks, ROUND, at(24 + 9, 1))).toMatchObject({ due: [], next: '6 12:00' });
  });

  it('when the SMS is told to have come earlier', () => {
    const { marks } = wake([], ROUND, at(14, 15));
    const sooner = { ...ROUND, deadline: at(24 + 11, 30) };
    expect(wake(marks, sooner, at(24 + 9, 40))).toMatchObject({ due: [], next: '6 11:00' });
  });

  it('but one that has sounded comes again when the SMS is told to have come later', () => {
    const { marks } = wake([], ROUND, at(24 + 12));
    expect(wake(marks, { ...ROUND, deadline: ROUND.deadline + 10 * MINUTE }, at(24 + 12, 15)).next).toBe('6 13:40');
    expect(wake(marks, { ...ROUND, deadline: ROUND.deadline + 3 * HOUR }, at(24 + 12, 15)).next).toBe('6 15:00');
  });

  it('when the round was opened hours after its SMS: it was told of then', () => {
    const told = { ...ROUND, openedAt: at(24 + 10) };
    expect(wake([], told, at(24 + 10)).due).toEqual([]);
  });
});

describe('the computer\'s clock is set', () => {
  const { marks } = wake([], ROUND, at(24 + 12));

  it('forward: what lay between comes at once', () => {
    expect(wake(marks, ROUND, at(24 + 13, 45)).due).toMatchObject([{ kind: 'left', points: ['halfHour'] }]);
  });

  it('back by a little: nothing comes twice', () => {
    expect(wake(marks, ROUND, at(24 + 11, 57))).toMatchObject({ due: [], next: '6 13:30' });
  });

  it('back to the right time, after everything had sounded too early: it comes again, for the time is really left', () => {
    const wrong = wake(marks, expired(ROUND), at(24 + 20));
    expect(wrong.due).toMatchObject([{ kind: 'over' }]);
    const right = wake(wrong.marks, ROUND, at(24 + 12, 5));
    expect(right).toMatchObject({ due: [], next: '6 13:30' });
    expect(wake(right.marks, ROUND, at(24 + 13, 30)).due).toMatchObject([{ kind: 'left', late: 0 }]);
  });

  it('back to before the round was opened: it is reminded of from then on', () => {
    expect(wake([], ROUND, at(10))).toMatchObject({ due: [], marks: [{ since: at(10) }] });
  });
});

test('a round that is over in a good way leaves no mark', () => {
  expect(currentMarks([{ filingId: 'f', roundId: 'round-1', deadline: DAY, since: 0, sounded: [] }], [filing({ ...ROUND, phase: 'done' })], at(15))).toEqual([]);
});
