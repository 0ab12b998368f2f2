import { describe, expect, it } from 'vitest';
import { clockOf } from '../../../components/panel/clock';
import { type CompanionState, INITIAL } from '../../../lib/companion/state';
import { NOW } from '../helpers/filings';
import { aPageSnapshot } from '../helpers/knowledge';
import { aRound } from '../helpers/rounds';

const SECOND = 1_000;
const HOUR = 3_600 * SECOND;

const round = aRound();
const stateWith = (rounds: Parameters<typeof aPageSnapshot>[0]): CompanionState => ({
  ...INITIAL, snapshot: aPageSnapshot(rounds), personId: 'a:subject',
});

/** The time that is left, so long before the round's end. */
const left = (ms: number): number | null => clockOf(stateWith({ a: round }), round.deadline - ms);

describe('what the panel\'s clock shows', () => {
  it('goes on by the minute while there are hours, and by the second in the last one', () => {
    expect(left(5 * HOUR + 59 * SECOND)).toBe(left(5 * HOUR));
    expect(left(5 * HOUR - SECOND)).not.toBe(left(5 * HOUR));
    expect(left(HOUR / 2)).not.toBe(left(HOUR / 2 - SECOND));
  });

  it('is none where no round runs', () => {
    expect(clockOf(INITIAL, NOW)).toBeNull();
    expect(clockOf(stateWith({}), NOW)).toBeNull();
    expect(clockOf(stateWith({ a: { ...round, phase: 'done' } }), NOW)).toBeNull();
  });
});
