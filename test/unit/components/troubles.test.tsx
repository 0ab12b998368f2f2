// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { filing, round } from './make';
import { all, click, openPopup, see, written } from './popup-world';

vi.mock('#i18n', () => ({
  i18n: { t: (key: string, given: readonly string[] = []) => (key === 'popup.lang' ? 'en' : [key, ...given].join(' ')) },
}));

const first = { filing: filing(), round: round() };

describe('data that could not be read', () => {
  const open = (kind: 'damaged' | 'newer') => {
    const world = openPopup({ filings: [first] });
    world.trouble = [{ key: 'rounds', kind, lost: 1 }];
    return world;
  };

  it('can be saved as a file, and is not spoken of again when the user has read of it', async () => {
    const world = open('damaged');
    await click('save-all');
    await vi.waitFor(() => expect(world.saved).toHaveLength(1));
    expect(world.saved[0]).toMatchObject({ name: 'heyan-2026-11-23.json', type: 'application/json' });
    expect(JSON.parse(world.saved[0]?.text ?? '')).toHaveProperty('filings');
    await click('acknowledge');
    await vi.waitFor(() => expect(written(world.asked).at(-1)).toEqual({ type: 'acknowledge' }));
  });

  it('is not waved away when a later version wrote it', async () => {
    open('newer');
    await see('save-all');
    expect(all('acknowledge')).toEqual([]);
  });
});
