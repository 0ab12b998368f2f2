import { describe, expect, it } from 'vitest';
import { createRivals, ON_ITS_WAY_MS } from '../../../lib/companion/rivals';
import type { Submit } from '../../../lib/ledger/verdict';
import { NOW, SUBJECT, valuesOf } from '../helpers/filings';

const SUBMIT: Submit = { kind: 'try', ...valuesOf(SUBJECT), code: '123456' };
const OTHER: Submit = { ...SUBMIT, code: '654321' };

describe('an answer may be of a submit before', () => {
  it('not when there was none', () => {
    const first = createRivals().enter(SUBMIT, NOW);
    expect([first.hasRival(NOW), first.isContested(NOW)]).toEqual([false, false]);
  });

  it('while that one is unanswered; with the same values it does not matter whose it is', () => {
    const rivals = createRivals();
    rivals.enter(SUBMIT, NOW);
    const again = rivals.enter(SUBMIT, NOW);
    expect([again.hasRival(NOW), again.isContested(NOW)]).toEqual([true, false]);
  });

  it('with other values it is nobody\'s for sure, whichever of them came first', () => {
    const rivals = createRivals();
    const first = rivals.enter(SUBMIT, NOW);
    expect(rivals.enter(OTHER, NOW).isContested(NOW)).toBe(true);
    expect(first.isContested(NOW)).toBe(false);
  });

  it('not once that one was answered, unless it was not after all', () => {
    const rivals = createRivals();
    const first = rivals.enter(SUBMIT, NOW);
    const second = rivals.enter(OTHER, NOW);
    first.leave();
    expect(second.isContested(NOW)).toBe(false);
    first.stay();
    expect(second.isContested(NOW)).toBe(true);
  });

  it('not when it would have been on its way for too long', () => {
    const rivals = createRivals();
    rivals.enter(SUBMIT, NOW);
    const second = rivals.enter(OTHER, NOW + 1);
    expect(second.isContested(NOW + ON_ITS_WAY_MS - 1)).toBe(true);
    expect(second.isContested(NOW + ON_ITS_WAY_MS)).toBe(false);
  });
});
