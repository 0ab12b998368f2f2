import { describe, expect, test } from 'vitest';
import type { Tab } from './driver/driver.ts';
import { violationsIn, violationsInPanel } from './look/axe.ts';
import { hang } from './look/gallery.ts';
import { BROWSER, useStage } from './stage.ts';
import { FIELD, FORM_URL, formPage } from './story/form-page.ts';
import { openForm, untilHeld } from './story/panel-view.ts';
import { openPopup } from './story/popup-page.ts';
import { askWorker, saveFiling } from './story/save-filing.ts';

const SCHEMES = ['light', 'dark'] as const;

const LONG = '一家名字特别长的有限责任公司（华东分公司）官方网站与配套小程序的首次备案 very long label 2026';

/** Firefox speaks the language of its build: a second one would need its language pack. */
const LOCALES = BROWSER === 'chromium' ? (['zh-CN', 'en'] as const) : (['zh-CN'] as const);

describe.each(LOCALES)('Every view, in %s, light and dark, popup width and 360 px: axe finds nothing, nothing overflows', (locale) => {
  const stage = useStage({ locale });

  /** Looks at the popup in both widths and both schemes. */
  async function lookAtPopup(popup: Tab, name: string): Promise<void> {
    for (const width of [380, 360]) {
      await popup.resize(width, 600);
      for (const scheme of SCHEMES) {
        await popup.colorScheme(scheme);
        await hang(popup, locale, `${name}-${width}-${scheme}`);
        expect(await violationsIn(popup), `${name} ${width} ${scheme}`).toEqual([]);
      }
      expect(await popup.evaluate(() => document.documentElement.scrollWidth - innerWidth), name).toBeLessThanOrEqual(0);
    }
  }

  /** Looks at the panel beside the form and below it, in both schemes. */
  async function lookAtPanel(tab: Tab, name: string): Promise<void> {
    for (const [width, height] of [[1280, 800], [360, 740]] as const) {
      await tab.resize(width, height);
      for (const scheme of SCHEMES) {
        await tab.colorScheme(scheme);
        await hang(tab, locale, `${name}-${width}-${scheme}`);
        expect(await violationsInPanel(tab), `${name} ${width} ${scheme}`).toEqual([]);
      }
    }
    await tab.resize(1280, 800);
  }

  test('the popup: empty, the form, its mistakes, the list, a deletion, nothing found', async () => {
    const { driver } = stage;
    const popup = await openPopup(driver);
    await lookAtPopup(popup, 'popup-empty');
    await popup.click('[data-testid="add-filing"]');
    await lookAtPopup(popup, 'popup-form');
    await popup.click('[data-testid="save"]');
    await lookAtPopup(popup, 'popup-form-problems');
    await popup.click('[data-testid="cancel"]');

    const persons = [
      { role: 'subject', phone: '13800138000', idTail: '12345X' },
      { role: 'service', phone: '13900139000', idTail: '567（8）' },
    ] as const;
    await saveFiling(driver, { label: '小站首次备案', persons });
    await saveFiling(driver, { label: LONG, persons: [{ role: 'subject', phone: '13700137000', idTail: '04123X' }] });
    await askWorker(driver, { type: 'openRounds', filingIds: ['filing-小站首次备案'] });
    await popup.waitFor('both filings', () => document.querySelectorAll('[data-testid="filing"]').length === 2);
    await popup.waitFor('the round', () => document.querySelector('[data-phase="open"]') !== null);
    await lookAtPopup(popup, 'popup-list');
    await popup.type('[data-testid="search"]', '没有的');
    await lookAtPopup(popup, 'popup-no-result');
    await popup.click('[data-testid="clear-search"]');
    await popup.click('[data-testid="reveal"]');
    await lookAtPopup(popup, 'popup-revealed');
    await popup.close();
  });

  test('the panel: nobody passed, held back', async () => {
    const { driver, site } = stage;
    const tab = await driver.newTab();
    await openForm(tab, FORM_URL);
    await lookAtPanel(tab, 'panel-found');
    await tab.type(FIELD.code, '12');
    await tab.type(FIELD.phone, '1380013800');
    await formPage(tab, site).pressSubmit();
    await untilHeld(tab, 'codeLength');
    await lookAtPanel(tab, 'panel-held');
    await tab.close();
  });
});
