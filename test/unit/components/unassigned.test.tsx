// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import type { HistoryAttempt } from '../../../lib/ledger/history';
import { filing, left, NOW, round } from './make';
import { history, wrong } from './make-history';
import { all, click, openPopup, see, written } from './popup-world';

vi.mock('#i18n', () => ({
  i18n: { t: (key: string, given: readonly string[] = []) => (key === 'popup.lang' ? 'en' : [key, ...given].join(' ')) },
}));

const first = { filing: filing(), round: round() };
const traces = { w: { phone: '138****8000', idTail: '****6X', said: null } };

describe('submits that fit no filing', () => {
  const open = (own: readonly HistoryAttempt[], used: number) => {
    const world = openPopup({ filings: [first] });
    world.unassigned = round({ id: 'loose', tries: left(5, 5 - used) });
    world.histories.set(null, { rounds: own.length === 0 ? [] : [history(own, { id: 'loose' })], traces });
    return world;
  };

  it('are given to a filing, after it was said what that means', async () => {
    const world = open([wrong({ id: 'w' })], 1);
    const select = (await see('assign-to')) as HTMLSelectElement;
    expect([...select.options].map(({ text }) => text)).toEqual(['unassigned.which', '蓝鲸商城', 'unassigned.nobody']);
    expect(all('assign')).toEqual([]);
    select.value = 'f1';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await click('assign');
    expect(all('unassigned')[0]?.textContent).toContain('unassigned.effect 蓝鲸商城');
    await vi.waitFor(() => expect(written(world.asked)).toEqual([{ type: 'assign', attemptId: 'w', filingId: 'f1' }]));
    await vi.waitFor(() => expect(document.activeElement?.getAttribute('data-label')).toBe('蓝鲸商城'));
  });

  it('are nobody\'s, as the user says', async () => {
    const world = open([wrong({ id: 'w' })], 1);
    const select = (await see('assign-to')) as HTMLSelectElement;
    select.value = select.options[2]?.value ?? '';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await click('assign');
    await vi.waitFor(() => expect(written(world.asked)).toEqual([{ type: 'assign', attemptId: 'w', filingId: null }]));
  });

  it('come from a deleted filing where there are none', async () => {
    open([], 2);
    expect((await see('of-deleted')).textContent).toBe('unassigned.deleted 2');
    expect(all('assign-to')).toEqual([]);
  });

  it('are not spoken of when they are over', async () => {
    const world = openPopup({ filings: [first] });
    world.unassigned = round({ id: 'loose', deadline: NOW, tries: left(5, 4) });
    await see('filing');
    expect(all('unassigned')).toEqual([]);
  });
});
