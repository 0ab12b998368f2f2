import { describe, expect, test } from 'vitest';
import { lookAtAnswers, lookAtStates } from './look/answer-views.ts';
import { lookAtFaults } from './look/fault-views.ts';
import { lookAtHistory, lookAtLoose } from './look/history-views.ts';
import { DOCUMENTS, lookAtDocuments, lookAtIdHelp } from './look/id-help-views.ts';
import { lookAtLesson } from './look/lesson-views.ts';
import { lookIn } from './look/look.ts';
import { lookAtRefusals } from './look/refusal-views.ts';
import { lookAtSms } from './look/sms-views.ts';
import { lookAtData } from './look/portable-views.ts';
import { lookAtWho } from './look/who-views.ts';
import { lookAtSettings } from './look/settings-views.ts';
import { lookAtHelp, lookAtWelcome } from './look/welcome-views.ts';
import { lookAtVault } from './look/vault-views.ts';
import { BROWSER, useStage } from './stage.ts';
import { FIELD, FORM_URL, formPage } from './story/form-page.ts';
import { openForm, untilHeld, untilLeft } from './story/panel-view.ts';
import { openPopup } from './story/popup-page.ts';
import { askWorker, saveFiling } from './story/save-filing.ts';

const LONG = '一家名字特别长的有限责任公司（华东分公司）官方网站与配套小程序的首次备案 very long label 2026';

/** Firefox speaks the language of its build: a second one would need its language pack. */
const LOCALES = BROWSER === 'chromium' ? (['zh-CN', 'zh-TW', 'en'] as const) : (['zh-CN'] as const);

describe.each(LOCALES)('Every view, in %s, light and dark, popup width and 360 px: axe finds nothing, nothing overflows', (locale) => {
  const stage = useStage({ locale });

  const look = lookIn(locale);

  test('the popup: empty, the form, its mistakes, the list, a deletion, nothing found', async () => {
    const { driver } = stage;
    const popup = await openPopup(driver);
    await look.atPopup(popup, 'popup-empty');
    await popup.click('[data-testid="add-filing"]');
    await look.atPopup(popup, 'popup-form');
    await popup.click('[data-testid="save"]');
    await look.atPopup(popup, 'popup-form-problems');
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
    await look.atPopup(popup, 'popup-list');
    await popup.type('[data-testid="search"]', '没有的');
    await look.atPopup(popup, 'popup-no-result');
    await popup.click('[data-testid="clear-search"]');
    await popup.click('[data-testid="reveal"]');
    await look.atPopup(popup, 'popup-revealed');
    await popup.close();
  });

  test('the form says who must verify: agreed, differing, not told, a case of Douyin, an access, all of it', () => lookAtWho(stage.driver, look));

  test('the stored data: save, import with every kind of row, refused, sealed, erase, deleted by itself', () => lookAtData(stage.driver, look));

  test('the panel: nobody passed, held back', async () => {
    const { driver, site } = stage;
    const tab = await driver.newTab();
    await openForm(tab, FORM_URL);
    await look.atPanel(tab, 'panel-found');
    await tab.type(FIELD.code, '12');
    await tab.type(FIELD.phone, '1380013800');
    await formPage(tab, site).pressSubmit();
    await untilHeld(tab, 'codeLength');
    await look.atPanel(tab, 'panel-held');
    await saveFiling(driver, { label: '填入', persons: [{ role: 'subject', phone: '13800138000', idTail: '12345X' }] });
    await tab.type(FIELD.phone, '13311112222');
    await tab.panel.click('[data-testid="panel-fill"]');
    await tab.panel.waitFor('the question', (root) => root.querySelector('[data-testid="replace"]'));
    await look.atPanel(tab, 'panel-replace');
    await tab.panel.click('[data-testid="replace-yes"]');
    await tab.panel.waitFor('the fill', (root) => root.querySelector('[data-testid="panel-undo"]'));
    await look.atPanel(tab, 'panel-filled');
    await tab.close();
  });

  test('the panel: what to look up before another try, and before the one that could be the last', async () => {
    const { driver, site } = stage;
    const page = await driver.newTab();
    await saveFiling(driver, { label: '试过几次', persons: [{ role: 'subject', phone: '13600136000', idTail: '13579X' }] });
    await openForm(page, FORM_URL);
    await formPage(page, site).chooseService('网站');
    await page.type(FIELD.code, '246802');
    await page.type(FIELD.phone, '13600136000');
    await page.type(FIELD.idTail, '13579X');
    for (const [tries, reason] of [[3, 'fewTries'], [1, 'lastTry']] as const) {
      for (let at = 0; at < tries; at += 1) {
        const tried = { type: 'addAttempt', id: `${reason}-${at}`, filingId: 'filing-试过几次', kind: 'try', outcome: 'wrong', reason: 'elsewhere' };
        expect(await askWorker(driver, tried)).toMatchObject({ ok: true });
      }
      await page.activate();
      await untilLeft(page, 'tries', tries === 3 ? { worst: 2, best: 2 } : { worst: 1, best: 1 });
      await formPage(page, site).pressSubmit();
      await untilHeld(page, reason);
      await look.atPanel(page, `panel-${reason}`);
    }
    await page.close();
  });

  test('a form that is not recognised: the hint, the report, the lesson, the taught form', () => lookAtLesson(stage.driver, look));

  test('an SMS: pasted, whose it is, given, a look-alike, another message', () => lookAtSms(stage.driver, look));

  test('the history: one of everything, its questions, long, fresh, none', () => lookAtHistory(stage.driver, look));

  test('the helper for the ID tail: empty, asking', () => lookAtIdHelp(stage.driver, look));

  test.each(Object.entries(DOCUMENTS))('the helper for the ID tail: %s', (_, documents) => lookAtDocuments(stage.driver, look, documents));
  test('what the site answers to a try, with all that there is to say of it', () => lookAtAnswers(stage.driver, stage.site, look, 'try'));

  test('what it answers to a resend', () => lookAtAnswers(stage.driver, stage.site, look, 'resend'));

  test('a filing in each of its states, no SMS, the note for another person', () => lookAtStates(stage.driver, look));
  test('the reminders: offered, switched on, refused, and the time of the SMS', () => lookAtSettings(stage.driver, look));
  test('the first-run page, in a tab and in the popup, and the help page with all its pictures', async () => {
    await lookAtWelcome(stage.driver, look);
    await lookAtHelp(stage.driver, look);
  });
  test('the passphrase: to set, its mistakes, set, to change, to take away, locked, wrong, on the page', () => lookAtVault(stage.driver, look));

  test('a press that is not taken, a form that sends to somebody else', () => lookAtRefusals(stage.driver, look));
  test('a fault with its code, the diagnostic text, addresses that are judged', () => lookAtFaults(stage.driver, look));

  test('submits of no filing, a silent worker, data that cannot be read', () => lookAtLoose(stage.driver, look));
});
