import type { Tab } from '../driver/driver.ts';

/** A document as somebody types it into the helper for the ID tail. */
export interface TypedDocument {
  /** Left out where the number shows it. */
  readonly kind?: string;
  readonly place?: 'zhejiang' | 'elsewhere';
  readonly number: string;
}

const HELP = '[data-testid="id-help"]';

/** Opens the helper of the form's first person. */
export async function openIdHelp(popup: Tab): Promise<void> {
  await popup.click('[data-testid="id-help-open"]');
  await popup.waitFor('the helper', (selector) => document.querySelector(selector), HELP);
}

/** Tells the helper of a document. */
export async function tellDocument(popup: Tab, { kind, place, number }: TypedDocument): Promise<void> {
  if (kind !== undefined) await popup.select('[data-testid="help-kind"]', kind);
  if (place !== undefined) await popup.click(`[data-testid="help-place"][value="${place}"]`);
  await popup.paste('[data-testid="help-number"]', number);
}

/** Waits until the helper shows these characters. */
export function untilFound(popup: Tab, tail: string): Promise<void> {
  return popup.waitFor(`the tail ${tail}`, (wanted) => document.querySelector<HTMLElement>('[data-testid="help-tail"]')?.dataset['tail'] === wanted, tail);
}

/** Waits until the helper says this of the number. */
export function untilWarned(popup: Tab, warning: string): Promise<void> {
  return popup.waitFor(`the warning ${warning}`, (id) => document.querySelector(`[data-warning="${id}"]`), warning);
}

/** Takes what the helper shows. */
export async function takeTail(popup: Tab): Promise<void> {
  await popup.click('[data-testid="help-use"]');
  await popup.waitFor('the helper to be gone', (selector) => document.querySelector(selector) === null, HELP);
}

/** All that the extension keeps, on the disk and for the session, as one text. */
export function allStored(popup: Tab): Promise<string> {
  return popup.evaluate(async () => {
    interface Area { get(keys: null): Promise<object> }
    interface Api { storage: { local: Area; session: Area } }
    const scope = globalThis as { browser?: Api; chrome?: Api };
    const storage = (scope.browser ?? scope.chrome)?.storage;
    if (storage === undefined) throw new Error('this page is not the extension\'s');
    return JSON.stringify([await storage.local.get(null), await storage.session.get(null)]);
  });
}
