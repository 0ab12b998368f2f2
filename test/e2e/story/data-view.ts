import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Driver, Tab } from '../driver/driver.ts';
import { openPopup } from './popup-page.ts';

/** Opens what can be done with the stored data, among the settings. */
export async function openData(driver: Driver): Promise<Tab> {
  const popup = await openPopup(driver);
  await popup.click('[data-testid="open-settings"]');
  await popup.waitFor('the section', () => document.querySelector('[data-testid="tidy-days"]'));
  return popup;
}

/** Writes a file and chooses it for the import. */
export async function chooseFile(popup: Tab, folder: string, name: string, content: string | Uint8Array): Promise<void> {
  const path = join(folder, name);
  await writeFile(path, content);
  await popup.chooseFile('[data-testid="choose-file"]', path);
}

/** Waits for what a part of the section says was done. */
export function untilSaid(popup: Tab, part: 'save' | 'load', words: string): Promise<void> {
  return popup.waitFor(`${part} to say ${words}`, (id, text) => document.querySelector(`[data-testid="${id}-said"]`)?.textContent?.includes(text), part, words);
}

/** The rows of the preview: where each stands, what becomes of it, and what is wrong with it. */
export async function previewRows(popup: Tab): Promise<readonly { line: string | null; fate: string | null; problems: readonly (string | null)[] }[]> {
  await popup.waitFor('the preview', () => document.querySelector('[data-testid="preview-row"]'));
  return popup.evaluate(() =>
    [...document.querySelectorAll('[data-testid="preview-row"]')].map((row) => ({
      line: row.getAttribute('data-line'),
      fate: row.getAttribute('data-fate'),
      problems: [...row.querySelectorAll('[data-problem]')].map((problem) => problem.getAttribute('data-problem')),
    })),
  );
}

/** All that lies in `storage.local`, read past the worker, as JSON. */
export function storedText(popup: Tab): Promise<string> {
  return popup.evaluate(async () => {
    interface Area { get(keys: null): Promise<object> }
    const scope = globalThis as unknown as Record<'browser' | 'chrome', { storage: { local: Area } } | undefined>;
    return JSON.stringify((await (scope.browser ?? scope.chrome)?.storage.local.get(null)) ?? { unknown: 0 });
  });
}

/** The keys of it. */
export async function storedKeys(popup: Tab): Promise<readonly string[]> {
  return Object.keys(JSON.parse(await storedText(popup)) as object).sort();
}

/** Erases everything from the section or from the lock, with the question answered, and waits until it is said that nothing is left. */
export async function eraseAll(popup: Tab): Promise<void> {
  await popup.click('[data-testid="erase"]');
  await popup.click('[data-testid="erase-yes"]');
  await popup.waitFor('being told that nothing is left', () => document.querySelector('[data-testid="erased"]'));
}

/** From there, agrees to the first-run page again, and comes back to the empty list. */
export async function beginAnew(popup: Tab): Promise<void> {
  await popup.click('[data-testid="begin-anew"]');
  await popup.waitFor('the first-run page', () => document.querySelector('[data-testid="consent-yes"]'));
  await popup.click('[data-testid="consent-yes"]');
  await popup.waitFor('the empty list', () => document.querySelector('[data-testid="empty"]'));
}
