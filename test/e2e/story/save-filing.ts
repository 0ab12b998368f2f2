import type { Driver, Tab } from '../driver/driver.ts';
import type { TypedFiling } from './popup-page.ts';

/** What the worker answers to any request. */
export type WorkerReply = { readonly ok: boolean; readonly refusal?: string; readonly value?: unknown };

/** Asks the worker from an open page of the extension's own. */
export function askFrom(popup: Tab, request: unknown): Promise<WorkerReply> {
  return popup.evaluate((message) => {
    interface Api { runtime: { sendMessage(message: unknown): Promise<WorkerReply> } }
    const scope = globalThis as { browser?: Api; chrome?: Api };
    return (scope.browser ?? scope.chrome)?.runtime.sendMessage(message) ?? { ok: false };
  }, request);
}

/** Asks the worker from one of the extension's own pages, as the popup does. */
export async function askWorker(driver: Driver, request: unknown): Promise<WorkerReply> {
  const tab = await driver.newTab(driver.extensionUrl('popup.html'));
  const reply = await askFrom(tab, request);
  await tab.close();
  return reply;
}

/** Saves a filing without the popup's form, for journeys that are about something else. */
export function saveFiling(driver: Driver, filing: TypedFiling): Promise<WorkerReply> {
  return askWorker(driver, saveRequest(filing));
}

/** The request that saves a filing. The persons' ids are its label and their place. */
export function saveRequest({ label, persons }: TypedFiling): { type: 'saveFiling'; filing: unknown } {
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
  return { type: 'saveFiling', filing };
}
