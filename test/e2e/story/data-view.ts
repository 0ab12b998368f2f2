import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Driver, Tab } from '../driver/driver.ts';
import { openPopup } from './popup-page.ts';

/** Opens what can be done with the stored data. */
export async function openData(driver: Driver): Promise<Tab> {
  const popup = await openPopup(driver);
  await popup.click('[data-testid="open-data"]');
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
export function untilSaid(popup: Tab, part: 'save' | 'load' | 'erase', words: string): Promise<void> {
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

/** What lies in `storage.local`, read past the worker. */
export function storedKeys(popup: Tab): Promise<readonly string[]> {
  return popup.evaluate(async () => {
    interface Area { get(keys: null): Promise<object> }
    const scope = globalThis as unknown as Record<'browser' | 'chrome', { storage: { local: Area } } | undefined>;
    return Object.keys((await (scope.browser ?? scope.chrome)?.storage.local.get(null)) ?? { unknown: 0 }).sort();
  });
}

/** The files of a folder, in whatever depth, that hold this text in one or in two bytes a character. */
export async function filesHolding(folder: string, text: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const found: string[] = [];
  for (const entry of entries.filter((one) => one.isFile())) {
    const path = join(entry.parentPath, entry.name);
    // A browser takes files away while it runs.
    const bytes = await readFile(path).catch(() => Buffer.alloc(0));
    if (bytes.includes(text) || bytes.includes(Buffer.from(text, 'utf16le'))) found.push(path.slice(folder.length + 1));
  }
  return found;
}
