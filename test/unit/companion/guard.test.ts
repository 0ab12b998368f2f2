// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createCell } from '../../../lib/companion/cell';
import { createGuard } from '../../../lib/companion/guard';
import type { LedgerEvent } from '../../../lib/ledger/events';
import type { Submit } from '../../../lib/ledger/verdict';
import { NOW } from '../helpers/filings';
import { times, tries } from '../helpers/events';
import { layOut, showForm } from '../helpers/form-page';
import { aMatch, aPageSnapshot } from '../helpers/knowledge';
import { aRound, RESEND, RIGHT } from '../helpers/rounds';

beforeEach(layOut);
afterEach(() => void vi.restoreAllMocks());

/** A guard before a form, whose values the worker knows to be of a round with these events; null: it is still being asked. */
function aGuard(events: readonly LedgerEvent[] | null = []) {
  const cell = createCell(() => undefined, new AbortController().signal);
  const left: [Submit, readonly string[]][] = [];
  const guard = createGuard(cell, () => NOW, (submit, warned) => void left.push([submit, warned]));
  const knows = (submit: Submit, given: readonly LedgerEvent[]) => cell.update({ match: aMatch(submit, [aRound(given)]) });
  cell.update({ snapshot: aPageSnapshot() });
  if (events !== null) knows(RIGHT, events);
  const click = (submit: Submit = RIGHT) => guard.allows(showForm(submit));
  const held = () => cell.state.held.map(({ id }) => id);
  return { guard, cell, left, knows, click, held };
}

const THREE_WRONG = tries(...times(3, 'wrong' as const));
const FOUR_WRONG = tries(...times(4, 'wrong' as const));

describe('a submit against which nothing speaks', () => {
  it('may go, is written down in the same tick, and nothing is said', () => {
    const { click, left, held } = aGuard();
    expect(click()).toBe(true);
    expect([left, held()]).toEqual([[[RIGHT, []]], []]);
  });

  it('from the resend form, too', () => {
    const { click, left, knows } = aGuard();
    knows(RESEND, []);
    expect([click(RESEND), left]).toEqual([true, [[RESEND, []]]]);
  });
});

describe('a click that comes before the worker\'s word on exactly these values', () => {
  it('is held for a moment, and no second click waives it', () => {
    const { click, left, held } = aGuard(null);
    for (let time = 0; time < 3; time += 1) expect([click(), held()]).toEqual([false, ['checking']]);
    expect(left).toEqual([]);
  });

  it('is held though other values are known: it can come right after a change', () => {
    const { click, held } = aGuard();
    expect([click({ ...RIGHT, code: '654321' }), held()]).toEqual([false, ['checking']]);
  });

  it('may go once the worker has spoken', () => {
    const { click, knows, left } = aGuard(null);
    click();
    knows(RIGHT, []);
    expect([click(), left]).toEqual([true, [[RIGHT, []]]]);
  });

  it('cannot be gone on from', () => {
    const { guard, click } = aGuard(null);
    click();
    guard.goOn();
    expect(click()).toBe(false);
  });

  it('is asked about once where the worker could not say', () => {
    const { click, cell, left, held } = aGuard(null);
    cell.update({ match: { ...aMatch(RIGHT), answer: null } });
    expect([click(), held()]).toEqual([false, ['countUnknown']]);
    expect([click(), left]).toEqual([true, [[RIGHT, ['countUnknown']]]]);
  });
});

describe('a warning asks once', () => {
  it('the next click with the same values goes, and it is written down that the user was warned', () => {
    const { click, left, held } = aGuard(THREE_WRONG);
    expect([click(), held()]).toEqual([false, ['fewTries']]);
    expect([click(), held(), left]).toEqual([true, [], [[RIGHT, ['fewTries']]]]);
  });

  it('and again for the next submit: what was agreed was for one', () => {
    const { click } = aGuard(THREE_WRONG);
    expect([click(), click(), click(), click()]).toEqual([false, true, false, true]);
  });

  it('and again for other values', () => {
    const { click, knows } = aGuard(THREE_WRONG);
    click();
    const other = { ...RIGHT, code: '654321' };
    knows(other, THREE_WRONG);
    expect(click(other)).toBe(false);
  });
});

describe('a stop', () => {
  it('waits for a deliberate second step, where there is one', () => {
    const { guard, click, left, held } = aGuard(FOUR_WRONG);
    expect([click(), click(), held()]).toEqual([false, false, ['lastTry']]);
    guard.goOn();
    expect(held()).toEqual([]);
    expect([click(), left]).toEqual([true, [[RIGHT, ['lastTry']]]]);
  });

  it('stays where only a new SMS helps', () => {
    const { guard, click, left, held } = aGuard(tries('locked'));
    click();
    guard.goOn();
    expect(held()).toEqual(['roundLocked']);
    expect([click(), left]).toEqual([false, []]);
  });

  it('of a field stays until the field is right', () => {
    const { guard, click, held } = aGuard();
    expect([click({ ...RIGHT, code: '12' }), held()]).toEqual([false, ['codeLength']]);
    guard.goOn();
    expect([click({ ...RIGHT, code: '12' }), click()]).toEqual([false, true]);
  });
});

describe('values that this page has seen refused', () => {
  it('are not sent again, whatever the worker has counted', () => {
    const { guard, click, left, held } = aGuard();
    guard.refuse(RIGHT);
    expect([click(), click(), held(), left]).toEqual([false, false, ['refusedBefore'], []]);
  });

  it('may be sent in a new round, which begins anew', () => {
    const { guard, click } = aGuard();
    guard.refuse(RIGHT);
    guard.clear();
    expect(click()).toBe(true);
  });
});
