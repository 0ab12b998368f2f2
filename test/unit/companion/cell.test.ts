import { describe, expect, it, vi } from 'vitest';
import { createCell } from '../../../lib/companion/cell';
import type { CompanionState } from '../../../lib/companion/state';

/** A cell, and each state that was shown. */
function aCell() {
  const ending = new AbortController();
  const show = vi.fn<(state: CompanionState) => void>();
  return { cell: createCell(show, ending.signal), ending, shown: () => show.mock.calls.map(([state]) => state) };
}

describe('the one place that holds the state', () => {
  it('shows each change', () => {
    const { cell, shown } = aCell();
    cell.update({ waiting: true });
    cell.update({ waiting: false });
    expect(shown().map(({ waiting }) => waiting)).toEqual([true, false]);
  });

  it('shows the same object when nothing new was said: the panel need not be drawn anew, only put where it belongs', () => {
    const { cell, shown } = aCell();
    const submit = { kind: 'try', phone: '13800138000', idTail: '00201X', code: null } as const;
    cell.update({ submit, held: [] });
    cell.update({ submit: { ...submit }, held: [] });
    expect(shown()).toHaveLength(2);
    expect(shown()[1]).toBe(shown()[0]);
    cell.update({ submit: { ...submit, code: '1' } });
    expect(shown()[2]).not.toBe(shown()[0]);
  });

  it('shows nothing after the end', () => {
    const { cell, ending, shown } = aCell();
    ending.abort();
    cell.update({ waiting: true });
    expect(shown()).toEqual([]);
    expect(cell.state.waiting).toBe(true);
  });
});
