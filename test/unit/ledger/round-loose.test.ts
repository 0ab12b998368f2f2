import { describe, expect, it, test } from 'vitest';
import type { LedgerEvent } from '../../../lib/ledger/events';
import { looseRound, type Round, weighingRounds } from '../../../lib/ledger/round';
import { DAY, NOW } from '../helpers/filings';
import { resends, tries } from '../helpers/events';
import { aWholeRound } from '../helpers/rounds';

/** A round of the submits that fitted no filing. */
const unassigned = (events: readonly LedgerEvent[], id = 'loose', now = NOW): Round => aWholeRound(events, { id, filingId: null }, now);
/** A round of a filing that is stored no more. */
const removed = (events: readonly LedgerEvent[], id = 'removed', now = NOW): Round => aWholeRound(events, { id, filingId: id }, now);

const LOOSE = unassigned([...tries('wrong'), ...resends('resent')]);

/** The worst case of all that no stored filing owns. */
const used = (...ownerless: Round[]) => {
  const round = looseRound(ownerless);
  return round === null ? null : [round.id, round.tries.usedWorst, round.resends.usedWorst];
};

const OVER = [['done', tries('done'), NOW], ['locked', tries('locked'), NOW], ['expired', [], NOW + DAY]] as const;

describe('what no stored filing owns is one round', () => {
  it('none where there is none', () => expect(looseRound([])).toBeNull());

  it('that of the submits which fitted no filing', () => expect(looseRound([LOOSE])).toBe(LOOSE.view));

  it('with those of filings that were removed: typed in again, one has not got its tries back', () => {
    expect(used(LOOSE, removed(tries('wrong', 'wrong')))).toEqual(['loose', 3, 1]);
    expect(used(removed(tries(null), 'other'), removed(tries('wrong', 'wrong')))).toEqual(['removed', 3, 0]);
  });

  it.each(OVER)('but for one that was %s: that is over', (_, events, now) => {
    expect(looseRound([LOOSE, removed(events, 'over', now)])).toBe(LOOSE.view);
    expect(looseRound([removed(events, 'over', now)])).toBeNull();
  });

  it('the newest of the unassigned ones, with those before it', () => {
    expect(used(unassigned(tries('wrong', 'wrong'), 'before'), LOOSE, removed(tries(null)))).toEqual(['loose', 4, 1]);
  });

  it('none when that one is over: it weighs no more', () => {
    const over = unassigned(tries('wrong'), 'loose', NOW + DAY);
    expect(looseRound([over])).toBeNull();
  });
});

describe('what weighs on every open round', () => {
  const weighs = (round: Round) => weighingRounds([round]).length > 0;

  test.each(OVER)('a round that is %s: an unassigned one until its 24 hours are over, a removed filing\'s no more', (phase, events, now) => {
    expect([weighs(unassigned(events, 'loose', now)), weighs(removed(events, 'over', now))]).toEqual([phase !== 'expired', false]);
  });

  it('an open one, whosever it was', () => expect([weighs(LOOSE), weighs(removed([]))]).toEqual([true, true]));
});
