import type { Tab } from '../driver/driver.ts';

/** Shows the diagnostic text where it can be shown, and gives all of it. */
export async function showDiagnosis(tab: Tab): Promise<string> {
  // The parts above it come in their own time, and move it down.
  await new Promise((resolve) => setTimeout(resolve, 500));
  await tab.click('[data-testid="show-diagnosis"]');
  await tab.waitFor('the diagnostic text', () => document.querySelector('[data-testid="diagnosis-box"]'));
  return tab.value('[data-testid="diagnosis-box"]');
}

/** Adds a row to the stored filings that nobody can read. */
export async function tearFilings(tab: Tab): Promise<void> {
  await tab.evaluate(async () => {
    interface Area { get(key: string): Promise<{ filings: { v: number; body: unknown[] } }>; set(items: object): Promise<void> }
    const scope = globalThis as unknown as Record<'browser' | 'chrome', { storage: { local: Area } } | undefined>;
    const local = (scope.browser ?? scope.chrome)!.storage.local;
    const { filings } = await local.get('filings');
    await local.set({ filings: { ...filings, body: [...filings.body, { id: 'torn 13600136000' }] } });
  });
}
