import type { Driver, Tab } from '../driver/driver.ts';
import { FORM_URL } from '../story/form-page.ts';
import { openForm } from '../story/panel-view.ts';
import { openPopup } from '../story/popup-page.ts';
import { askWorker, saveFiling } from '../story/save-filing.ts';
import { openLocked, tryPassphrase, unlock } from '../story/vault.ts';
import type { Look } from './look.ts';

const PASSPHRASE = '看一看的密码 2026';
const LABEL = '锁起来的备案';

/** The passphrase: to set, its mistakes, set, to change, to take away, the popup locked, a wrong one, the page while it is locked. */
export async function lookAtVault(driver: Driver, look: Look): Promise<void> {
  await saveFiling(driver, { label: LABEL, persons: [{ role: 'subject', phone: '13800138000', idTail: '12345X' }] });
  await askWorker(driver, { type: 'openRounds', filingIds: [`filing-${LABEL}`] });
  const popup = await openPopup(driver);
  await popup.click('[data-testid="open-settings"]');
  await popup.waitFor('the section', () => document.querySelector('[data-testid="vault-set"]'));
  await look.atPopup(popup, 'popup-vault-off');
  await popup.click('[data-testid="vault-set"]');
  await popup.type('[data-testid="passphrase-next"]', 'short');
  await popup.click('[data-testid="passphrase-save"]');
  await look.atPopup(popup, 'popup-vault-short');
  await popup.type('[data-testid="passphrase-next"]', PASSPHRASE);
  await popup.type('[data-testid="passphrase-again"]', PASSPHRASE);
  await look.atPopup(popup, 'popup-vault-set');
  await popup.click('[data-testid="passphrase-save"]');
  await popup.waitFor('it to be set', () => document.querySelector('[data-testid="vault-lock"]'));
  await popup.click('.toast [data-testid="hide-toast"]').catch(() => undefined);
  await look.atPopup(popup, 'popup-vault-on');
  await popup.click('[data-testid="vault-change"]');
  await look.atPopup(popup, 'popup-vault-change');
  await popup.click('[data-testid="passphrase-cancel"]');
  await popup.click('[data-testid="vault-remove"]');
  await look.atPopup(popup, 'popup-vault-remove');
  await popup.close();
  await askWorker(driver, { type: 'lock' });
  await lookLocked(driver, look);
}

async function lookLocked(driver: Driver, look: Look): Promise<void> {
  const popup = await openLocked(driver);
  await look.atPopup(popup, 'popup-locked');
  await tryPassphrase(popup, 'another one');
  await popup.waitFor('the refusal', () => document.querySelector('#passphrase-problem:not([hidden])'));
  await look.atPopup(popup, 'popup-locked-wrong');
  await popup.click('[data-testid="erase"]');
  await look.atPopup(popup, 'popup-locked-erase');
  await popup.click('[data-testid="erase-no"]');
  const page = await driver.newTab();
  await openForm(page, FORM_URL);
  await page.panel.waitFor('being told so', (root) => root.querySelector('[data-testid="panel-locked"]'));
  await look.atPanel(page, 'panel-locked');
  await page.close();
  await unlockAgain(popup);
}

/** As it was: other views are looked at with this browser. */
async function unlockAgain(popup: Tab): Promise<void> {
  await unlock(popup, PASSPHRASE);
  await popup.evaluate((current) => {
    interface Api { runtime: { sendMessage(message: unknown): Promise<unknown> } }
    const scope = globalThis as { browser?: Api; chrome?: Api };
    return (scope.browser ?? scope.chrome)?.runtime.sendMessage({ type: 'removePassphrase', current });
  }, PASSPHRASE);
  await popup.close();
}
