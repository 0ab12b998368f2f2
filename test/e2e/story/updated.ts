import { expect } from 'vitest';
import { type Example, toldBy } from '../../unit/frozen/examples.ts';
import type { Snapshot } from '../../../lib/messages/snapshot.ts';
import type { Driver, Tab } from '../driver/driver.ts';
import type { UpdatedFolder } from './older-build.ts';
import { shownFiling } from './popup-page.ts';
import { askFrom } from './save-filing.ts';

const UNTIL_SEEN = { timeout: 15_000 };

/** A page of the extension's own that asks the worker nothing, and so wakes nobody. */
export const quietPage = (driver: Driver): Promise<Tab> => driver.newTab(driver.extensionUrl('help.html'));

/** All that lies in the extension's own storage, as the browser gives it out. */
export function stored(page: Tab): Promise<unknown> {
  return page.evaluate(async () => {
    interface Api { storage: { local: { get(keys: null): Promise<unknown> } } }
    const scope = globalThis as { browser?: Api; chrome?: Api };
    return (await (scope.browser ?? scope.chrome)?.storage.local.get(null)) ?? null;
  });
}

/** Which version of Heyan is running. */
export function runningVersion(page: Tab): Promise<string> {
  return page.evaluate(() => {
    interface Api { runtime: { getManifest(): { version: string } } }
    const scope = globalThis as { browser?: Api; chrome?: Api };
    return (scope.browser ?? scope.chrome)?.runtime.getManifest().version ?? 'none';
  });
}

/** The extension's own pages that stand open in tabs. The popup's own question is at `#popup`. */
export function openPages(page: Tab): Promise<readonly string[]> {
  return page.evaluate(() => {
    interface Api { extension: { getViews(wanted: { type: 'tab' }): Window[] } }
    const scope = globalThis as { browser?: Api; chrome?: Api };
    return (scope.browser ?? scope.chrome)?.extension.getViews({ type: 'tab' }).map(({ location }) => location.pathname + location.hash).sort() ?? [];
  });
}

/** Starts the older build until all of its store lies on the disk, and updates it: gives a page that wakes nobody. */
export async function updateFrom(driver: Driver, folder: UpdatedFolder, store: Example['store']): Promise<Tab> {
  const before = await quietPage(driver);
  await expect.poll(() => stored(before), UNTIL_SEEN).toEqual(store);
  await driver.update(folder.ship);
  return quietPage(driver);
}

/** The numbers that the worker tells are those that were written down when the store was frozen. */
export async function expectNumbers(popup: Tab, { expected }: Pick<Example, 'expected'>): Promise<void> {
  const { value } = await askFrom(popup, { type: 'snapshot' });
  expect(toldBy(value as Snapshot)).toEqual(expected);
}

/** And the popup shows them: each filing, with its tries left and how many have passed where its round is open. */
export async function expectShown(popup: Tab, { expected, labels }: Pick<Example, 'expected'> & { readonly labels: Readonly<Record<string, string>> }): Promise<void> {
  for (const [id, numbers] of Object.entries(expected.filings)) {
    const label = labels[id] ?? '';
    await popup.waitFor(`the filing ${label}`, (wanted) => document.querySelector(`[data-testid="filing"][data-label="${wanted}"]`), label);
    if (numbers?.phase !== 'open') continue;
    const left = (used: number): string => String(Math.max(0, 5 - used));
    const [worst, best] = numbers.tries;
    await expect.poll(() => shownFiling(popup, label), UNTIL_SEEN).toMatchObject({
      tries: { worst: left(worst), best: left(best) }, passed: numbers.passed.length,
    });
  }
}

/** The filings of a store by their ids. */
export function filingsIn(store: Example['store']): readonly { readonly id: string; readonly label: string }[] {
  return (store['filings']?.body ?? []) as readonly { id: string; label: string }[];
}

export const labelsIn = (store: Example['store']): Readonly<Record<string, string>> =>
  Object.fromEntries(filingsIn(store).map(({ id, label }) => [id, label]));
