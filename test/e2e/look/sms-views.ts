import type { Driver } from '../driver/driver.ts';
import { FIELD, FORM_URL } from '../story/form-page.ts';
import { openForm } from '../story/panel-view.ts';
import { openPopup } from '../story/popup-page.ts';
import { askWorker, saveFiling } from '../story/save-filing.ts';
import { pasteSms } from '../story/sms.ts';
import type { Look } from './look.ts';

const SMS = '【工业和信息化部】验证码：024680。您的首次备案已提交，核验链接：beian.miit.gov.cn，有效期1天【工信部ICP备案】';
const PERSONS = [
  { role: 'subject', phone: '13800138001', idTail: '12345X' },
  { role: 'service', phone: '13900139001', idTail: '567（8）' },
] as const;

/** An SMS in the popup: the place for it, nobody stored, no telling whose, given and filled, a look-alike, another message; and the panel. */
export async function lookAtSms(driver: Driver, look: Look): Promise<void> {
  const popup = await openPopup(driver);
  await popup.click('[data-testid="paste-sms"]');
  await look.atPopup(popup, 'sms-paste');
  await popup.click('[data-testid="cancel-sms"]');
  await pasteSms(popup, `12381\n${SMS}`);
  await look.atPopup(popup, 'sms-nobody');
  await saveFiling(driver, { label: '短信首次备案', persons: PERSONS });
  await popup.waitFor('the filing', () => document.querySelector('[data-testid="sms-owner"]'));
  await look.atPopup(popup, 'sms-whose', 760);

  const page = await driver.newTab();
  await openForm(page, FORM_URL);
  await popup.reload();
  await popup.select('[data-testid="sms-owner"]', '短信首次备案-1');
  await popup.waitFor('the offer to fill', () => document.querySelector('[data-testid="use-sms"] .icon'));
  await popup.click('[data-testid="use-sms"]');
  await popup.waitFor('the fill', () => document.querySelector('[data-testid="sms-filled"]'));
  await look.atPopup(popup, 'sms-given', 760);
  await popup.click('[data-testid="put-away-sms"]');

  await page.activate();
  await look.atPanel(page, 'panel-with-code');
  await page.paste(FIELD.code, SMS.replace('beian.miit', 'bejan.miit'));
  await page.panel.waitFor('the reason', (root) => root.querySelector('[data-testid="check-code"][data-look="warn"]'));
  await look.atPanel(page, 'panel-lookalike');
  await page.close();

  for (const [name, text] of [
    ['sms-lookalike', SMS.replace('beian.miit.gov.cn', 'https://beian.miit.gov.cn.evil.example/#/Integrated')],
    ['sms-other-code', '【某某云】验证码：123456，您正在登录，五分钟内有效。'],
  ] as const) {
    await pasteSms(popup, text);
    await popup.waitFor('the refusal', () => document.querySelector('[data-why]'));
    await look.atPopup(popup, name);
  }
  await popup.click('[data-testid="put-away-sms"]');
  await popup.close();
  await askWorker(driver, { type: 'removeFiling', filingId: 'filing-短信首次备案' });
}
