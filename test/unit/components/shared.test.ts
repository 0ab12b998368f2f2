import { describe, expect, it } from 'vitest';
import { phaseAt } from '../../../components/shared/phase';
import { leftText, levelOf, pipsOf } from '../../../components/shared/pips';
import { daysUntil, shownTime, timeParts } from '../../../components/shared/time-parts';
import { HOUR, left, NOW, round } from './make';

describe('a meter', () => {
  it('has one pip for each unit, the sure ones first', () => {
    expect(pipsOf(left(5, 1, 3))).toEqual(['left', 'maybe', 'maybe', 'used', 'used']);
  });
  it('says the worst case first', () => expect([leftText(left(5, 3)), leftText(left(5, 2, 3))]).toEqual(['3', '2–3']));
  it('grows louder by the worst case', () => {
    expect([left(5, 5), left(5, 3), left(5, 2), left(5, 0, 1), left(2, 1)].map(levelOf)).toEqual(['plenty', 'plenty', 'low', 'out', 'plenty']);
  });
});

describe('the phase', () => {
  it('runs out by the clock alone', () => {
    const open = round();
    expect([phaseAt(null, NOW), phaseAt(open, open.deadline - 1), phaseAt(open, open.deadline)]).toEqual(['waiting', 'open', 'expired']);
    expect(phaseAt(round({ phase: 'done' }), open.deadline)).toBe('done');
  });
});

describe('the time left', () => {
  it('is never more than there is', () => {
    expect(timeParts(2 * HOUR - 1)).toEqual({ hours: 1, minutes: 59, seconds: 59 });
    expect(timeParts(-5)).toEqual({ hours: 0, minutes: 0, seconds: 0 });
  });
  it('changes each minute, and each second in the last hour', () => {
    expect([shownTime(HOUR + 59_999), shownTime(HOUR - 1), shownTime(-1)]).toEqual([HOUR, HOUR - 1000, 0]);
  });
  it('counts days by the calendar', () => {
    const night = new Date(2026, 10, 23, 23, 59).getTime();
    expect([daysUntil(night, NOW), daysUntil(night + 60_000, NOW), daysUntil(NOW, night + 60_000)]).toEqual([0, 1, -1]);
  });
});
