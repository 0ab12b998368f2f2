import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { STEPS } from '../../components/help/steps.ts';
import { smsText } from '../site/ministry/sms.ts';
import type { Driver, Tab } from './driver/driver.ts';
import { cutOut, type Part } from './look/cut-out.ts';
import { galleryOf } from './look/gallery.ts';
import { BROWSER, useStage } from './stage.ts';
import { FIELD, FORM_URL, formPage } from './story/form-page.ts';
import { openForm, untilAnswer, untilHeld } from './story/panel-view.ts';
import { openPopup } from './story/popup-page.ts';
import { saveFiling } from './story/save-filing.ts';
import { untilCaptcha } from './story/until-captcha.ts';

const SUBJECT = { role: 'subject', phone: '13800138000', idTail: '12345X' } as const;
const SERVICE = { role: 'service', phone: '13900139000', idTail: '567（8）' } as const;
const SMS_URL = 'https://beian.miit.gov.cn/practice-sms';

/** As a phone shows it; the words are the ministry's. */
const smsPage = (code: string): string => `<!doctype html><meta charset="utf-8"><title>SMS</title><style>
  body { margin: 0; padding: 14px 16px; width: 328px; background: #f2f2f2; color: #1b1d22; font: 15px/22px sans-serif }
  h1 { margin: 0 0 8px; font-size: 13px; font-weight: 600; text-align: center; color: #565a64 }
  p { margin: 0; padding: 10px 12px; border-radius: 14px; background: #fff; word-break: break-all }
  b { color: #2f4fb8 }
</style><h1>12381</h1><p>${smsText(`<b>${code}</b>`, '首次备案')}</p>`;

/** Where an element of the page stands, with some px around it. */
function around(tab: Tab, selector: string, margin: number): Promise<Part> {
  return tab.evaluate((wanted, more) => {
    const box = [...document.querySelectorAll(wanted)].find((element) => element.checkVisibility())?.getBoundingClientRect();
    if (box === undefined) throw new Error(`no ${wanted} to make a picture of`);
    return { x: Math.floor(box.x) - more, y: Math.floor(box.y) - more, width: Math.ceil(box.width) + 2 * more, height: Math.ceil(box.height) + 2 * more };
  }, selector, margin);
}

/** Where the panel stands. */
function panelOf(tab: Tab): Promise<Part> {
  return tab.panel.evaluate((root) => {
    const box = root.querySelector('.panel-frame')?.getBoundingClientRect();
    if (box === undefined) throw new Error('no panel to make a picture of');
    return { x: Math.floor(box.x), y: Math.floor(box.y), width: Math.ceil(box.width), height: Math.ceil(box.height) };
  });
}

/** Without so many px at each edge: of the panel's round corners and its shadow. */
function within({ x, y, width, height }: Part, less: number): Part {
  return { x: x + less, y: y + less, width: width - 2 * less, height: height - 2 * less };
}

/** The smallest part that holds both. */
function both(a: Part, b: Part): Part {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  return { x, y, width: Math.max(a.x + a.width, b.x + b.width) - x, height: Math.max(a.y + a.height, b.y + b.height) - y };
}

// One browser makes them, and `npm run pictures` takes them over.
describe.runIf(BROWSER === 'chromium').each(['zh-CN', 'zh-TW', 'en'] as const)('The pictures of the help page, in %s, from the shipped build', (locale) => {
  const code = '482913';
  const stage = useStage({
    locale,
    more: () => Promise.resolve((path: string) => (path === '/practice-sms' ? { type: 'text/html', body: smsPage(code) } : undefined)),
  });

  test('each step that has one', { timeout: 240_000 }, async () => {
    const { driver, site } = stage;
    const table = await driver.newTab();
    const fileOf = (picture: string): string => join(galleryOf(locale), 'help', `${picture}.webp`);
    const take = (tab: Tab, part: Part, picture: string): Promise<void> => cutOut(tab, part, table, fileOf(picture));

    await takeSms(driver, take);
    await saveFiling(driver, { label: locale === 'en' ? 'My first site' : '小站首次备案', persons: [SUBJECT, SERVICE] });
    const popup = await openPopup(driver);
    await popup.colorScheme('light');
    await popup.waitFor('the filing', () => document.querySelector('[data-testid="filing"]'));
    // Until it stands as it will: its font comes a moment later.
    await popup.evaluate(() => document.fonts.ready.then(() => new Promise((done) => setTimeout(done, 500))));
    const card = await around(popup, '[data-testid="filing"]', 0);
    await take(popup, { x: 0, y: 0, width: 380, height: card.y + card.height + 12 }, 'save');

    const { codes } = site.submitRequest({ typeWord: '首次备案', persons: [SUBJECT, SERVICE] });
    const tab = await driver.newTab();
    await tab.colorScheme('light');
    await tab.resize(1280, 800);
    await openForm(tab, FORM_URL);
    const page = formPage(tab, site);
    await page.chooseService('网站');
    await tab.type(FIELD.code, codes[SUBJECT.phone] ?? '');
    await tab.type(FIELD.phone, SUBJECT.phone);
    await tab.type(FIELD.idTail, '12345');
    await page.pressSubmit();
    await untilHeld(tab, 'tailLength');
    await take(tab, within(await panelOf(tab), 4), 'check');
    await tab.panel.click('[data-testid="panel-fill"]');
    await tab.waitFor('the fill', (field, wanted) => document.querySelector<HTMLInputElement>(field)?.value === wanted, FIELD.idTail, SUBJECT.idTail);
    const form = both(await around(tab, FIELD.code, 12), await around(tab, 'button.Submission', 12));
    await take(tab, both(both(form, await around(tab, '.el-select', 12)), await panelOf(tab)), 'fill');
    await page.pressSubmit();
    await untilCaptcha(tab, page);
    await page.untilDrawn();
    await take(tab, await around(tab, '#slidingPictures', 0), 'submit');
    await page.passCaptcha();
    await untilAnswer(tab, 'othersOpen');
    await take(tab, within(await panelOf(tab), 4), 'answer');

    for (const { picture } of STEPS) {
      if (picture === null) continue;
      const { size } = await stat(fileOf(picture));
      expect(size, picture).toBeGreaterThan(1_000);
      expect(size, picture).toBeLessThan(16 * 1024);
    }
  });

  async function takeSms(driver: Driver, take: (tab: Tab, part: Part, picture: string) => Promise<void>): Promise<void> {
    const phone = await driver.newTab(SMS_URL);
    await phone.colorScheme('light');
    await take(phone, await around(phone, 'body', 0), 'sms');
    await phone.close();
  }
});
