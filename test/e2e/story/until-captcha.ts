import type { Tab } from '../driver/driver.ts';
import { poll } from '../driver/poll.ts';
import type { FormPage } from './form-page.ts';

/** How long the guard may hold a click while the worker looks at values that have just changed: it may have to be started for it. */
const CHECKING_MS = 10_000;

/** A second press within this time would be a double click, which the guard takes for the same press. */
const DOUBLE_CLICK_MS = 600;

/** Whether the panel holds the last click because it was still to be looked at, or has been since: it then asks for another. */
function isChecking(tab: Tab): Promise<boolean> {
  return tab.panel.evaluate((root) => root.querySelector('[data-reasons~="checking"], [data-reasons~="checked"]') !== null);
}

/** Waits for the captcha of a pressed submit. A click that was held only to be looked at is pressed again, as a user would. */
export async function untilCaptcha(tab: Tab, page: FormPage): Promise<void> {
  const end = Date.now() + CHECKING_MS;
  await poll(
    async () => {
      if (await page.captchaIsOpen()) return true;
      if (Date.now() < end && (await isChecking(tab))) {
        await new Promise((resolve) => setTimeout(resolve, DOUBLE_CLICK_MS));
        if (!(await page.captchaIsOpen())) await page.pressSubmit();
      }
      return undefined;
    },
    async () => new Error(`no captcha came after the submit; the panel says: ${await tab.panel.text()}`),
  );
}
