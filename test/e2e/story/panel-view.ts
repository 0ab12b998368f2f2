import type { Tab } from '../driver/driver.ts';

/** What the panel on the page says now. */
export interface ShownPanel {
  readonly kind: string | null;
  /** By field: `waiting` (empty), `ok` or `warn`. */
  readonly checks: Readonly<Record<string, string | null>>;
  /** The reasons for which the last click was held back. */
  readonly reasons: readonly string[];
  readonly answer: string | null;
  readonly isWaiting: boolean;
  readonly fault: boolean;
  readonly tries: { readonly worst: string | null; readonly best: string | null };
  readonly resends: { readonly worst: string | null; readonly best: string | null };
}

export function readPanel(tab: Tab): Promise<ShownPanel> {
  return tab.panel.evaluate((root) => {
    const meter = (id: string) => {
      const shown = root.querySelector(`[data-testid="${id}"]`);
      return { worst: shown?.getAttribute('data-worst') ?? null, best: shown?.getAttribute('data-best') ?? null };
    };
    return {
      kind: root.querySelector('[data-testid="panel-kind"]')?.getAttribute('data-kind') ?? null,
      checks: Object.fromEntries(
        ['code', 'phone', 'idTail'].map((field) => [
          field,
          root.querySelector(`[data-testid="check-${field}"]`)?.getAttribute('data-look') ?? null,
        ]),
      ),
      reasons: [...root.querySelectorAll('[data-reasons]')].flatMap((said) => said.getAttribute('data-reasons')?.split(' ') ?? []),
      answer: root.querySelector('[data-answer]')?.getAttribute('data-answer') ?? null,
      isWaiting: root.querySelector('[data-testid="waiting"]') !== null,
      fault: root.querySelector('[data-testid="fault"]') !== null,
      tries: meter('panel-tries'),
      resends: meter('panel-resends'),
    };
  });
}

/** Waits until the panel has this answer. */
export function untilAnswer(tab: Tab, answer: string): Promise<void> {
  return tab.panel.waitFor(
    `the answer ${answer}`,
    (root, wanted) => root.querySelector('[data-answer]')?.getAttribute('data-answer') === wanted,
    answer,
  );
}

/** Waits until the panel holds a click back for this reason. */
export function untilHeld(tab: Tab, reason: string): Promise<void> {
  return tab.panel.waitFor(`being held for ${reason}`, (root, wanted) => root.querySelector(`[data-reasons~="${wanted}"]`), reason);
}

/** Waits until the panel says so many tries or resends left, in the worst and in the best case. */
export function untilLeft(tab: Tab, what: 'tries' | 'resends', left: { worst: number; best: number }): Promise<void> {
  return tab.panel.waitFor(
    `${left.worst} to ${left.best} ${what} left`,
    (root, id, worst, best) => {
      const shown = root.querySelector<HTMLElement>(`[data-testid="${id}"]`)?.dataset;
      return shown?.['worst'] === worst && shown['best'] === best;
    },
    `panel-${what}`,
    String(left.worst),
    String(left.best),
  );
}

/** Opens a page of the site, and waits for the panel and what the worker told it. */
export async function openForm(tab: Tab, url: string): Promise<void> {
  await tab.goto(url);
  await tab.panel.waitFor('the panel', (root) => root.querySelector('[data-testid="panel-tries"], [data-testid="panel-resends"]'));
}
