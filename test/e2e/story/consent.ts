import type { Driver, Tab } from '../driver/driver.ts';
import { expectEqual } from './expect.ts';
import { askFrom } from './save-filing.ts';

/** The page that the first run has opened, with its question. */
export async function welcomePage(driver: Driver): Promise<Tab> {
  const tab = await driver.findTab('welcome.html');
  await tab.waitFor('the question', () => document.querySelector('[data-testid="consent-yes"]'));
  return tab;
}

/** Agrees, and closes the page of the first run: what comes before every journey that is about something else. */
export async function agree(driver: Driver): Promise<void> {
  const tab = await welcomePage(driver);
  expectEqual(await askFrom(tab, { type: 'giveConsent' }), { ok: true, value: null }, 'the answer to the consent');
  await tab.close();
}
