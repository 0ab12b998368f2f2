// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { filing, NOW } from './make';
import { all, click, openPopup, see, type } from './popup-world';

vi.mock('#i18n', () => ({ i18n: { t: (key: string) => key } }));

/** Three thousand filings, the newest first: `n0` stands at the top, `n2999` at the end. */
const filings = Array.from({ length: 3_000 }, (_, at) => ({
  filing: filing({ id: `n${at}`, label: `n${at}`, createdAt: NOW - at }),
  round: null,
}));

/** Observers that see nothing until a test says that they do; those that were disconnected see nothing more. */
const observers = new Set<() => void>();
class FakeObserver {
  readonly #see: () => void;
  constructor(call: (entries: readonly { isIntersecting: boolean }[]) => void) {
    this.#see = () => call([{ isIntersecting: true }]);
  }
  observe(): void {
    observers.add(this.#see);
  }
  disconnect(): void {
    observers.delete(this.#see);
  }
}
const readOn = (): void => [...observers].forEach((look) => look());

/** Waits until there are so many cards, and some frames more: they must not become more by themselves. */
async function untilCards(count: number): Promise<void> {
  await vi.waitFor(() => expect(all('filing')).toHaveLength(count), { timeout: 60_000 });
  for (let frame = 0; frame < 5; frame += 1) await new Promise(requestAnimationFrame);
  expect(all('filing')).toHaveLength(count);
}

beforeEach(() => vi.stubGlobal('IntersectionObserver', FakeObserver));
afterEach(() => {
  vi.unstubAllGlobals();
  observers.clear();
});

// A DOM that is all script draws hundreds of cards slowly: generous guards.
it('shows some hundreds of many filings by itself, and more to whoever reads on', { timeout: 120_000 }, async () => {
  openPopup({ filings });
  await untilCards(256);
  // The observer of the last cards is there a moment after them.
  await vi.waitFor(() => expect(observers.size).toBe(1));
  await vi.waitFor(() => {
    if (all('filing').length === 256) readOn();
    expect(all('filing')).toHaveLength(512);
  }, { timeout: 60_000 });
  await untilCards(512);
  expect(observers.size).toBe(1);
});

it('finds any of them', { timeout: 120_000 }, async () => {
  openPopup({ filings });
  await see('filing');
  await type('search', 'n2999');
  await untilCards(1);
  expect(all('list-end')).toHaveLength(0);
});

it('keeps a search that still finds what was saved', { timeout: 120_000 }, async () => {
  openPopup({ filings });
  await see('filing');
  await type('search', 'n2999');
  await untilCards(1);
  await click('edit');
  await click('save');
  await vi.waitFor(() => expect(document.activeElement?.getAttribute('data-label')).toBe('n2999'));
  expect(all('filing')).toHaveLength(1);
});

it('goes as far as what was saved where the search finds it no more', { timeout: 120_000 }, async () => {
  openPopup({ filings: filings.slice(0, 600) });
  await see('filing');
  await type('search', 'n599');
  await untilCards(1);
  await click('edit');
  await type('label', '蓝鲸');
  await click('save');
  await vi.waitFor(() => expect(document.activeElement?.getAttribute('data-label')).toBe('蓝鲸'), { timeout: 10_000 });
});
