import type { Driver, Tab } from '../driver/driver.ts';
import { POPUP_SIZE } from './popup-page.ts';

const byTestId = (id: string) => `[data-testid="${id}"]`;

/** PBKDF2 takes its time on purpose, and a loaded machine some more. */
const SLOW = 'the passphrase';

/** Sets a first passphrase from the popup's list, with real keys and clicks, and goes back to the list. */
export async function setPassphrase(popup: Tab, passphrase: string): Promise<void> {
  await popup.click(byTestId('open-settings'));
  await popup.click(byTestId('vault-set'));
  await popup.type(byTestId('passphrase-next'), passphrase);
  await popup.type(byTestId('passphrase-again'), passphrase);
  await popup.click(byTestId('passphrase-save'));
  await popup.waitFor(SLOW, () => document.querySelector('[data-testid="vault-lock"]'));
  await popup.click(byTestId('back'));
}

/** Opens the popup's page while it is locked. */
export async function openLocked(driver: Driver): Promise<Tab> {
  const popup = await driver.newTab(driver.extensionUrl('popup.html'));
  await popup.resize(POPUP_SIZE.width, POPUP_SIZE.height);
  await popup.waitFor('being locked', () => document.querySelector('[data-testid="locked"]'));
  return popup;
}

/** Types a passphrase in and presses the button. */
export async function tryPassphrase(popup: Tab, passphrase: string): Promise<void> {
  await popup.type(byTestId('passphrase'), passphrase);
  await popup.click(byTestId('unlock'));
}

export async function unlock(popup: Tab, passphrase: string): Promise<void> {
  await tryPassphrase(popup, passphrase);
  await popup.waitFor(SLOW, () => document.querySelector('[data-testid="add-filing"]'));
}
