import type { Driver } from '../driver/driver.ts';
import { openPopup } from '../story/popup-page.ts';
import { askFrom, saveFiling } from '../story/save-filing.ts';
import type { Look } from './look.ts';
import { writePast } from './past.ts';

const LABEL = '要提醒的备案';
const HOUR = 3_600_000;

/** The offer to remind, the SMS's time at once, and the settings: off, on, refused by the browser, one point, no quiet hours. */
export async function lookAtSettings(driver: Driver, look: Look): Promise<void> {
  await saveFiling(driver, { label: LABEL, persons: [{ role: 'subject', phone: '13800138000', idTail: '12345X' }] });
  await writePast(driver, []);
  const popup = await openPopup(driver);
  await popup.click(`[data-label="${LABEL}"] [data-testid="new-sms"]`);
  await popup.waitFor('the offer', () => document.querySelector('[data-testid="reminder-offer"]'));
  await popup.waitFor('the toast', () => document.querySelector('[data-testid="toast-action"]'));
  await look.atPopup(popup, 'popup-sms-came');
  await writePast(driver, [{ filingId: `filing-${LABEL}`, ago: HOUR, smsAgo: 22.3 * HOUR, submits: [] }]);
  await popup.reload();
  await popup.waitFor('the offer', () => document.querySelector('[data-testid="reminder-offer"]'));
  await look.atPopup(popup, 'popup-reminder-offer');

  await popup.click('[data-testid="open-settings"]');
  await popup.waitFor('the settings', () => document.querySelector('[data-testid="remind"]'));
  await look.atPopup(popup, 'settings-off');
  const usual = { points: ['start', 'sixHours', 'twoHours', 'halfHour', 'over'], quiet: { on: true, from: 1320, to: 480 }, lastAlways: true };
  const open = async (reminders: object): Promise<void> => {
    await askFrom(popup, { type: 'saveSettings', settings: { reminders: { ...usual, on: true, ...reminders } } });
    await popup.reload();
    await popup.click('[data-testid="open-settings"]');
    await popup.waitFor('the settings', () => document.querySelector('[data-testid="not-allowed"]'));
  };
  await open({});
  await look.atPopup(popup, 'settings-on');
  await look.atPopup(popup, 'settings-on-whole', 900);
  await open({ points: ['halfHour'], quiet: { on: true, from: 1320, to: 1260 } });
  await look.atPopup(popup, 'settings-one-point', 900);
  await open({ quiet: { on: false, from: 0, to: 0 } });
  await look.atPopup(popup, 'settings-no-quiet', 900);
  await popup.close();
}
