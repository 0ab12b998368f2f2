import type { Tab } from '../driver/driver.ts';

/** What the form shows of its persons. */
export interface ShownPerson {
  readonly role: string;
  readonly phone: string;
  readonly idTail: string;
}

/** The persons in the form, from the top down. */
export function shownPersons(popup: Tab): Promise<readonly ShownPerson[]> {
  return popup.evaluate(() =>
    [...document.querySelectorAll('[data-testid="person"]')].map((person) => {
      const value = (id: string) => person.querySelector<HTMLInputElement | HTMLSelectElement>(`[data-testid="${id}"]`)?.value ?? '';
      return { role: value('role'), phone: value('phone'), idTail: value('id-tail') };
    }));
}

/** Chooses in the form by test ids, in this order. */
export async function chooseFacts(popup: Tab, facts: readonly (readonly [id: string, value: string])[]): Promise<void> {
  for (const [id, value] of facts) await popup.select(`[data-testid="${id}"]`, value);
}

/** Scrolls to the part with this test id, and opens it where it is folded. */
export async function unfold(popup: Tab, id: string): Promise<void> {
  await popup.evaluate((wanted) => {
    const part = document.querySelector(`[data-testid="${wanted}"]`);
    if (part instanceof HTMLDetailsElement) part.open = true;
    for (const inner of part?.querySelectorAll('details') ?? []) inner.open = true;
    part?.scrollIntoView({ block: 'start' });
  }, id);
}
