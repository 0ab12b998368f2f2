import { describe, expect, test } from 'vitest';
import type { Tab } from './driver/driver.ts';
import { useStage } from './stage.ts';
import { FIELD, FORM_URL, formPage } from './story/form-page.ts';
import { allStored, openIdHelp, takeTail, tellDocument, untilFound, untilWarned } from './story/id-help.ts';
import { openForm, untilAnswer, untilLeft } from './story/panel-view.ts';
import { openPopup, shownFiling, untilPersons } from './story/popup-page.ts';
import { untilCaptcha } from './story/until-captcha.ts';

/** The back of a made-up permit: A123456(3) is the number that explains how such numbers are checked. The front is as made up. */
const BACK = 'A123456（3）';
const FRONT = 'H00000123';
const TAIL = '456（3）';
const PHONE = '13800138000';

/** No seven characters in a row: one more than the tail. */
function expectNoMoreThanTail(stored: string): void {
  for (const number of [BACK, FRONT]) {
    for (let at = 0; at + 7 <= number.length; at += 1) expect(stored).not.toContain(number.slice(at, at + 7));
  }
}

async function fillFacts(popup: Tab): Promise<void> {
  await popup.click('[data-testid="add-filing"]');
  await popup.type('[data-testid="label"]', '西湖小店');
  await popup.select('[data-testid="provider"]', 'volcengine');
  // The form asks for both persons of a first filing; this organisation's one person is both.
  await untilPersons(popup, 2);
  await popup.click('[data-testid="person"]:nth-of-type(2) [data-testid="remove-person"]');
  await untilPersons(popup, 1);
  await popup.type('[data-testid="phone"]', PHONE);
}

describe('A Zhejiang permit holder', () => {
  const stage = useStage();

  test('is told that the back counts, stores those six, fills and passes; the whole number is kept nowhere (Volcengine, 2023-10-08)', async () => {
    const { driver, site } = stage;
    const popup = await openPopup(driver);
    await fillFacts(popup);
    await openIdHelp(popup);
    expect(await popup.evaluate(() => document.querySelector<HTMLInputElement>('[data-testid="help-number"]')?.spellcheck)).toBe(false);

    // First the number that everybody takes: the one on the front.
    await tellDocument(popup, { kind: 'homePermit', place: 'zhejiang', number: FRONT });
    await untilWarned(popup, 'front');
    expect(await popup.visible('[data-testid="help-tail"]')).toBe(false);
    await tellDocument(popup, { number: BACK });
    await untilFound(popup, TAIL);
    expectNoMoreThanTail(await allStored(popup));
    await takeTail(popup);
    await popup.waitFor('the tail in its field', (tail) => document.querySelector<HTMLInputElement>('[data-testid="id-tail"]')?.value === tail, TAIL);
    expectNoMoreThanTail(await allStored(popup));
    expectNoMoreThanTail(await popup.evaluate(() => document.documentElement.outerHTML));
    await popup.click('[data-testid="save"]');
    await popup.waitFor('the saved filing', () => document.querySelector('[data-testid="filing"][data-label="西湖小店"]'));

    // The filing holds the six of the back, with its brackets; the six of the front would be a wrong try.
    const { id, codes } = site.submitRequest({ persons: [{ role: 'subject', phone: PHONE, idTail: TAIL }] });
    const tab = await driver.newTab();
    await tab.resize(1280, 800);
    await openForm(tab, FORM_URL);
    const page = formPage(tab, site);
    await page.chooseService('网站');
    await tab.type(FIELD.code, codes[PHONE] ?? '');
    await tab.panel.click('[data-testid="panel-fill"]');
    await tab.waitFor('the filled ID tail', (field, tail) => document.querySelector<HTMLInputElement>(field)?.value === tail, FIELD.idTail, TAIL);
    await page.pressSubmit();
    await untilCaptcha(tab, page);
    await page.passCaptcha();
    await untilAnswer(tab, 'allDone');
    await untilLeft(tab, 'tries', { worst: 5, best: 5 });
    expect(site.received().map(({ body, answer }) => ({ body, answer }))).toEqual([
      { body: { smsValidCode: codes[PHONE], mobileNum: Number(PHONE), certNum: TAIL, serviceType: 1 }, answer: 3 },
    ]);
    expect(site.wrongTries(id)).toBe(0);

    await popup.waitFor('the popup to say done', () => document.querySelector('[data-phase="done"]'));
    expect((await shownFiling(popup, '西湖小店')).passed).toBe(1);
    const stored = await allStored(popup);
    expect(stored).toContain(TAIL);
    expectNoMoreThanTail(stored);
    await popup.close();
  });

  test('who closes the helper keeps nothing, and the form is as it was', async () => {
    const popup = await openPopup(stage.driver);
    await fillFacts(popup);
    await openIdHelp(popup);
    await tellDocument(popup, { kind: 'homePermit', place: 'elsewhere', number: 'H00000987' });
    await untilFound(popup, '000987');
    await popup.press('Escape');
    await popup.waitFor('the helper to be gone', () => document.querySelector('[data-testid="id-help"]') === null);
    expect(await popup.value('[data-testid="id-tail"]')).toBe('');
    expect(await popup.value('[data-testid="phone"]')).toBe(PHONE);
    await popup.type('[data-testid="label"]', '再开一次');
    const stored = await allStored(popup);
    expect(stored).toContain('再开一次');
    expect(stored).not.toContain('000987');
    await popup.reload();
    await popup.waitFor('the draft', () => document.querySelector<HTMLInputElement>('[data-testid="label"]')?.value === '再开一次');
    expect(await popup.visible('[data-testid="id-help"]')).toBe(false);
    await popup.click('[data-testid="cancel"]');
    await popup.close();
  });

  test('Enter in the helper takes the six characters, and does not save the half-filled form', async () => {
    const popup = await openPopup(stage.driver);
    await fillFacts(popup);
    await openIdHelp(popup);
    await tellDocument(popup, { kind: 'passport', number: 'E00000123' });
    await untilFound(popup, '000123');
    await popup.press('Enter');
    await popup.waitFor('the tail in its field', () => document.querySelector<HTMLInputElement>('[data-testid="id-tail"]')?.value === '000123');
    await popup.waitFor('the keyboard in its field', () => document.activeElement?.getAttribute('data-testid') === 'id-tail');
    expect(await popup.visible('[data-testid="filing-form"]')).toBe(true);
    await popup.click('[data-testid="cancel"]');
    await popup.close();
  });
});
