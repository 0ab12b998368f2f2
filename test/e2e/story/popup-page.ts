import type { Driver, Tab } from '../driver/driver.ts';

/** A filing as a person types it into the popup. */
export interface TypedFiling {
  readonly label: string;
  readonly persons: readonly { readonly role: 'subject' | 'service'; readonly phone: string; readonly idTail: string }[];
}

const byTestId = (id: string) => `[data-testid="${id}"]`;

/** The width that browsers give a popup here, and a height that shows most of it. */
export const POPUP_SIZE = { width: 380, height: 600 } as const;

/** Opens the popup's page in a tab of a popup's size: the toolbar's own popup closes at the first look elsewhere. */
export async function openPopup(driver: Driver): Promise<Tab> {
  const popup = await driver.newTab(driver.extensionUrl('popup.html'));
  await popup.resize(POPUP_SIZE.width, POPUP_SIZE.height);
  await popup.waitFor('the popup', () => document.querySelector('[data-testid="add-filing"]'));
  return popup;
}

/** Waits until the form has so many persons. */
export function untilPersons(popup: Tab, count: number): Promise<void> {
  return popup.waitFor(`${count} persons`, (wanted) => document.querySelectorAll('[data-testid="person"]').length === wanted, count);
}

/** Types a first filing in and saves it, with real keys and clicks. The form asks for both persons by itself. */
export async function addFiling(popup: Tab, { label, persons }: TypedFiling): Promise<void> {
  await popup.click(byTestId('add-filing'));
  await popup.type(byTestId('label'), label);
  await popup.select(byTestId('provider'), 'jdcloud');
  await popup.select(byTestId('filing-type'), 'first');
  await popup.select(byTestId('service-kind'), 'website');
  await untilPersons(popup, 2);
  if (persons.length === 1) await popup.click(`${byTestId('person')}:nth-of-type(2) ${byTestId('remove-person')}`);
  for (const [at, { role, phone, idTail }] of persons.entries()) {
    if (at > 1) await popup.click(byTestId('add-person'));
    const person = `${byTestId('person')}:nth-of-type(${at + 1})`;
    await popup.select(`${person} ${byTestId('role')}`, role);
    await popup.type(`${person} ${byTestId('phone')}`, phone);
    await popup.type(`${person} ${byTestId('id-tail')}`, idTail);
  }
  await popup.click(byTestId('save'));
  await popup.waitFor('the saved filing', (wanted) => document.querySelector(`[data-testid="filing"][data-label="${wanted}"]`), label);
}

/** What the popup says of the filing with this label. */
export interface ShownFiling {
  readonly phase: string | null;
  readonly tries: { readonly worst: string | null; readonly best: string | null };
  readonly passed: number;
  readonly text: string;
}

export function shownFiling(popup: Tab, label: string): Promise<ShownFiling> {
  return popup.evaluate((wanted) => {
    const filing = document.querySelector<HTMLElement>(`[data-testid="filing"][data-label="${wanted}"]`);
    const tries = filing?.querySelector('[data-testid="tries-left"]');
    return {
      phase: filing?.querySelector('[data-testid="phase"]')?.getAttribute('data-phase') ?? null,
      tries: { worst: tries?.getAttribute('data-worst') ?? null, best: tries?.getAttribute('data-best') ?? null },
      passed: filing?.querySelectorAll('[data-testid="person-row"][data-passed="true"]').length ?? 0,
      text: filing?.innerText ?? '',
    };
  }, label);
}

/** What the toolbar button says. */
export function badgeText(popup: Tab): Promise<string> {
  return popup.evaluate(() => {
    interface Api { action: { getBadgeText(details: object): Promise<string> } }
    const scope = globalThis as { browser?: Api; chrome?: Api };
    return (scope.browser ?? scope.chrome)?.action.getBadgeText({}) ?? 'no badge';
  });
}
