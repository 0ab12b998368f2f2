import type { Tab } from '../driver/driver.ts';

/** The item that the extension adds to the menu over selected text. */
export const MENU_ITEM = { id: 'readSelectedSms', title: '用核验读这条短信或网址' } as const;

/** Pastes a text where the popup reads an SMS, and waits for what is made of it. */
export async function pasteSms(popup: Tab, text: string): Promise<void> {
  await popup.click('[data-testid="paste-sms"]');
  await popup.paste('[data-testid="sms-text"]', text);
  await untilCard(popup);
}

export function untilCard(popup: Tab): Promise<void> {
  return popup.waitFor('what was read', () => document.querySelector('[data-testid="sms-card"]'));
}

/** What the popup says of the text that was read last. */
export function shownSms(popup: Tab): Promise<{ code: string | null; why: string | null; host: string | null; owner: string | null }> {
  return popup.evaluate(() => ({
    code: document.querySelector('[data-testid="sms-code"]')?.textContent ?? null,
    why: document.querySelector('[data-testid="sms-card"]')?.getAttribute('data-why') ?? null,
    host: document.querySelector('[data-testid="sms-host"]')?.textContent ?? null,
    owner: document.querySelector<HTMLSelectElement>('[data-testid="sms-owner"]')?.value ?? null,
  }));
}

/** Selects a text on any page whatever: a page of its own that shows nothing else. */
export async function selectText(tab: Tab, text: string): Promise<void> {
  await tab.evaluate((shown) => {
    const place = document.createElement('p');
    place.id = 'selected-sms';
    place.textContent = shown;
    document.body.replaceChildren(place);
    getSelection()?.selectAllChildren(place);
  }, text);
}
