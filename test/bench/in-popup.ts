import type { Driver, Tab } from '../e2e/driver/driver.ts';
import { POPUP_SIZE } from '../e2e/story/popup-page.ts';
import { shelf } from './shelf';

interface Scope {
  firstCard?: number;
  chrome: { storage: { local: { set(items: object): Promise<void>; clear(): Promise<void> } } };
}

/** As many keys as are written at once. */
const CHUNK = 500;

/** Puts a shelf of so many filings in the place of all that is stored. */
export async function store(driver: Driver, size: number): Promise<void> {
  const items = Object.entries(shelf(size, Date.now()));
  const tab = await driver.newTab(driver.extensionUrl('blank.html'));
  await tab.evaluate(() => (globalThis as unknown as Scope).chrome.storage.local.clear());
  for (let at = 0; at < items.length; at += CHUNK) {
    const chunk = Object.fromEntries(items.slice(at, at + CHUNK));
    await tab.evaluate((part) => (globalThis as unknown as Scope).chrome.storage.local.set(part), chunk);
  }
  await tab.close();
}

/** Opens a page of the stopwatch's build, and gives the time until its first card was there, in ms. */
export async function timeOpening(driver: Driver, page: 'popup.html' | 'blank.html', then?: (tab: Tab) => Promise<void>): Promise<number> {
  const tab = await driver.newTab();
  await tab.resize(POPUP_SIZE.width, POPUP_SIZE.height);
  await tab.goto(driver.extensionUrl(page));
  await tab.waitFor('the first card', () => (globalThis as unknown as Scope).firstCard);
  const time = await tab.evaluate(() => (globalThis as unknown as Scope).firstCard ?? NaN);
  await then?.(tab);
  await tab.close();
  return time;
}

/** Until the page is at rest: it has drawn three frames in a row without a long pause. Gives the time since its beginning. */
export function timeUntilRest(tab: Tab): Promise<number> {
  return tab.evaluate(async () => {
    const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(() => setTimeout(() => resolve(performance.now()))));
    let last = await frame();
    let rested = last;
    for (let calm = 0; calm < 3; ) {
      const now = await frame();
      calm = now - last < 40 ? calm + 1 : 0;
      if (calm === 0) rested = now;
      last = now;
    }
    return rested;
  });
}

/** Searches in an open popup, as if all were pasted at once; gives the time until what was found was painted. */
export function timeSearch(tab: Tab, query: string, label: string): Promise<number> {
  return tab.evaluate(
    async (text, wanted) => {
      const field = document.querySelector<HTMLInputElement>('[data-testid="search"]');
      if (field === null) throw new Error('there is no search');
      const start = performance.now();
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      const isThere = (): boolean => document.querySelector('[data-testid="filing"]')?.getAttribute('data-label') === wanted;
      const frame = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      do await frame(); while (!isThere());
      return performance.now() - start;
    },
    query,
    label,
  );
}
