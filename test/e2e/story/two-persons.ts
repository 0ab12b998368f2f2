import type { Site } from '../../site/site.ts';
import type { Driver, Tab } from '../driver/driver.ts';
import { FIELD, FORM_URL, type FormPage, formPage } from './form-page.ts';
import { openForm, untilAnswer } from './panel-view.ts';
import { saveFiling } from './save-filing.ts';
import { untilCaptcha } from './until-captcha.ts';

export const SUBJECT = { role: 'subject', phone: '13412345601', idTail: '13572X' } as const;
export const SERVICE = { role: 'service', phone: '13412345602', idTail: '468（1）' } as const;

/** A filing of two persons before the verification form, with its request pending. */
export interface TwoPersons {
  readonly tab: Tab;
  readonly page: FormPage;
  readonly requestId: string;
  readonly codes: Readonly<Record<string, string>>;
  /** Types one person's values, submits them, and waits for this answer in the panel. */
  verify(values: { readonly code: string; readonly phone: string; readonly idTail: string }, answer: string): Promise<void>;
}

export async function beginWithTwo(driver: Driver, site: Site, label: string): Promise<TwoPersons> {
  const persons = [SUBJECT, SERVICE];
  await saveFiling(driver, { label, persons });
  const { id, codes } = site.submitRequest({ typeWord: '首次备案', persons });
  const tab = await driver.newTab();
  await tab.resize(1280, 800);
  await openForm(tab, FORM_URL);
  const page = formPage(tab, site);
  await page.chooseService('网站');
  return {
    tab, page, codes,
    requestId: id,
    async verify({ code, phone, idTail }, answer) {
      await tab.type(FIELD.code, code);
      await tab.type(FIELD.phone, phone);
      await tab.type(FIELD.idTail, idTail);
      await page.pressSubmit();
      await untilCaptcha(tab, page);
      await page.passCaptcha();
      await untilAnswer(tab, answer);
    },
  };
}
