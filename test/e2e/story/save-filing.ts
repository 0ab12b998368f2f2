import type { Driver } from '../driver/driver.ts';
import type { TypedFiling } from './popup-page.ts';

/** What the worker answers to any request. */
export type WorkerReply = { readonly ok: boolean; readonly refusal?: string };

/** Asks the worker from one of the extension's own pages, as the popup does. */
export async function askWorker(driver: Driver, request: unknown): Promise<WorkerReply> {
  const tab = await driver.newTab(driver.extensionUrl('popup.html'));
  const reply = await tab.evaluate((message) => {
    interface Api { runtime: { sendMessage(message: unknown): Promise<WorkerReply> } }
    const scope = globalThis as { browser?: Api; chrome?: Api };
    return (scope.browser ?? scope.chrome)?.runtime.sendMessage(message) ?? { ok: false };
  }, request);
  await tab.close();
  return reply;
}

/** Saves a filing without the popup's form, for journeys that are about something else. */
export function saveFiling(driver: Driver, { label, persons }: TypedFiling): Promise<WorkerReply> {
  const filing = {
    id: `filing-${label}`,
    label,
    provider: 'jdcloud',
    filingType: 'first',
    serviceKind: 'website',
    persons: persons.map((person, at) => ({ id: `${label}-${at}`, ...person })),
    createdAt: Date.now(),
    updatedAt: Date.now(),
  };
  return askWorker(driver, { type: 'saveFiling', filing });
}
