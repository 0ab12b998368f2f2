import type { Site } from '../../site/site.ts';
import type { Driver, Tab } from '../driver/driver.ts';
import { expectEqual } from './expect.ts';
import { FIELD, FORM_URL, type FormPage, formPage } from './form-page.ts';
import { openForm } from './panel-view.ts';
import { saveFiling } from './save-filing.ts';
import { untilCaptcha } from './until-captcha.ts';

/** One person before the verification form, with a request pending and the filing stored. */
export interface Verification {
  readonly tab: Tab;
  readonly page: FormPage;
  readonly requestId: string;
  readonly code: string;
  /**
   * A wrong one, which nobody else types either: a code that was typed for another filing before may be that one's, and its
   * tries then count there too.
   */
  wrongCode(number: number): string;
  readonly phone: string;
  readonly idTail: string;
  /** Types the three values by hand. */
  typeValues(values: { code?: string; phone?: string; idTail?: string }): Promise<void>;
  /** Presses 提交, passes the captcha, and waits for the site to have received the try. */
  submit(): Promise<void>;
}

/** A phone number of its own for each journey, so that none is charged for another's tries. */
let lastPhone = 13_500_000_000;

export async function beginVerification(driver: Driver, site: Site): Promise<Verification> {
  lastPhone += 1;
  const phone = String(lastPhone);
  const person = { role: 'subject', phone, idTail: `${phone.slice(-5)}X` } as const;
  const label = `备案 ${phone}`;
  expectEqual(await saveFiling(driver, { label, persons: [person] }), { ok: true, value: null }, 'the reply to saveFiling');
  const { id, codes } = site.submitRequest({ persons: [person] });
  return openVerification(driver, site, { requestId: id, code: codes[phone] ?? '', phone, idTail: person.idTail });
}

/** The form for a person whose request is pending, in a tab of its own. */
export async function openVerification(
  driver: Driver, site: Site, { requestId, code: right, phone, idTail }: Pick<Verification, 'requestId' | 'code' | 'phone' | 'idTail'>,
): Promise<Verification> {
  const tab = await driver.newTab();
  await tab.resize(1280, 800);
  await openForm(tab, FORM_URL);
  const page = formPage(tab, site);
  await page.chooseService('网站');
  return {
    tab,
    page,
    requestId,
    code: right,
    wrongCode: (number) => `9${phone.slice(-4)}${number}`,
    phone,
    idTail,
    async typeValues({ code, phone: typedPhone, idTail }) {
      if (code !== undefined) await tab.type(FIELD.code, code);
      if (typedPhone !== undefined) await tab.type(FIELD.phone, typedPhone);
      if (idTail !== undefined) await tab.type(FIELD.idTail, idTail);
    },
    async submit() {
      const before = site.received().length;
      await page.pressSubmit();
      await untilCaptcha(tab, page);
      await page.passCaptcha();
      for (let waited = 0; site.received().length === before; waited += 50) {
        if (waited > 10_000) throw new Error('the site has not received the try');
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    },
  };
}
