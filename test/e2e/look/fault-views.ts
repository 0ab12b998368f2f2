import type { Driver } from '../driver/driver.ts';
import { showDiagnosis, tearFilings } from '../story/diagnosis.ts';
import { openPopup } from '../story/popup-page.ts';
import { askFrom, saveFiling } from '../story/save-filing.ts';
import { pasteSms } from '../story/sms.ts';
import type { Look } from './look.ts';

/** A fault with its code, the diagnostic text before and after it is shown and copied, by itself; and addresses that are judged. */
export async function lookAtFaults(driver: Driver, look: Look): Promise<void> {
  await saveFiling(driver, { label: '读不出来的备案', persons: [{ role: 'subject', phone: '13800138000', idTail: '12345X' }] });
  const popup = await openPopup(driver);
  await askFrom(popup, { type: 'saveFiling', filing: {} });
  for (const [name, text] of [
    ['address-right', 'https://beian.miit.gov.cn/#/Integrated/ComplaintA'],
    ['address-harmless', 'www.beian.miit.gov.cn'],
    ['address-foreign', 'https://icp.example/verify'],
    ['address-lookalike', 'https://beian-miit.gov.cn.example/'],
  ] as const) {
    await pasteSms(popup, text);
    await popup.waitFor(name, (wanted) => document.querySelector(`[data-why="${wanted}"]`), name === 'address-lookalike' ? 'lookalike' : 'address');
    await look.atPopup(popup, name);
  }
  await popup.click('[data-testid="put-away-sms"]');
  await tearFilings(popup);
  await popup.reload();
  await popup.waitFor('the notice', () => document.querySelector('[data-testid="trouble"]'));
  await look.atPopup(popup, 'fault-damaged');
  await popup.click('[data-testid="open-settings"]');
  await showDiagnosis(popup);
  await popup.click('[data-testid="copy-diagnosis"]');
  await popup.waitFor('it to be copied', () => document.querySelector('[data-testid="diagnosis-copied"]'));
  await look.atPopup(popup, 'diagnosis-copied', 1_300);
  await popup.close();
  const page = await driver.newTab(driver.extensionUrl('popup.html#diagnosis'));
  await page.waitFor('the page', () => document.querySelector('[data-testid="show-diagnosis"]'));
  await look.atPopup(page, 'diagnosis-page');
  await page.close();
}
