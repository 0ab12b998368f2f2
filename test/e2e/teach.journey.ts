import { describe, expect, test } from 'vitest';
import { useStage } from './stage.ts';
import { countedTries } from './story/counted.ts';
import { FORM_URL, formPage } from './story/form-page.ts';
import { openForm, untilAnswer } from './story/panel-view.ts';
import { openPopup } from './story/popup-page.ts';
import { saveFiling } from './story/save-filing.ts';
import { NAMELESS, openUnknownForm, pointAtAll, takeNames, untilHint, untilStep } from './story/unknown-form.ts';
import { beginVerification } from './story/verification.ts';
import { untilCaptcha } from './story/until-captcha.ts';

const PERSON = { role: 'subject', phone: '13300133000', idTail: '24680X' } as const;
const LABEL = '教过的表单';

describe('A form that Heyan does not recognise', () => {
  const stage = useStage();

  test('is said so, taught in four clicks, works like any other, stays known, and is forgotten in one', async () => {
    const { driver, site } = stage;
    await saveFiling(driver, { label: LABEL, persons: [PERSON] });
    const { codes } = site.submitRequest({ persons: [PERSON] });
    const tab = await driver.newTab();
    const page = formPage(tab, site);
    await openUnknownForm(tab);
    await untilHint(tab);

    await tab.evaluate(() => {
      for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click']) {
        document.addEventListener(type, ({ target }) => {
          if (target instanceof Element && target.localName !== 'heyan-panel') document.body.dataset['heard'] = `${type} on ${target.localName}`;
        }, true);
      }
    });
    await pointAtAll(tab);
    // What was pointed at has done nothing: the page has heard of no click, and the submit has not submitted.
    expect(await tab.evaluate(() => document.body.dataset['heard'] ?? null)).toBeNull();
    expect(await page.captchaIsOpen()).toBe(false);
    await tab.panel.click('[data-testid="remember"]');
    await tab.panel.waitFor('the panel of a taught form', (root) => root.querySelector('[data-kind="try"]') && root.querySelector('[data-testid="taught"]'));

    await page.chooseService('网站');
    await tab.panel.click('[data-testid="panel-fill"]');
    await tab.waitFor('the filled ID tail', (field, wanted) => document.querySelector<HTMLInputElement>(field)?.value === wanted, NAMELESS.idTail, PERSON.idTail);
    expect(await tab.value(NAMELESS.phone)).toBe(PERSON.phone);
    await tab.type(NAMELESS.code, '12');
    await page.pressSubmit();
    await tab.panel.waitFor('the guard to hold it', (root) => root.querySelector('[data-reasons~="codeLength"]'));
    const codesTyped = ['900001', codes[PERSON.phone] ?? ''];
    for (const [code, answer] of [[codesTyped[0], 'tryAgain'], [codesTyped[1], 'allDone']] as const) {
      await tab.type(NAMELESS.code, code ?? '');
      await page.pressSubmit();
      await untilCaptcha(tab, page);
      await page.passCaptcha();
      await untilAnswer(tab, answer);
    }
    const values = { mobileNum: Number(PERSON.phone), certNum: PERSON.idTail, serviceType: 1 };
    expect(site.received().map(({ body }) => body)).toEqual(codesTyped.map((smsValidCode) => ({ smsValidCode, ...values })));
    const popup = await openPopup(driver);
    await popup.waitFor('the popup to say done', () => document.querySelector('[data-phase="done"]'));
    expect(await countedTries(popup, LABEL)).toEqual({ worst: 1, best: 1 });
    await popup.close();

    await openForm(tab, FORM_URL.replace('#', '?another#'));
    await takeNames(tab);
    await tab.panel.waitFor('the form to be known again', (root) => root.querySelector('[data-testid="taught"]'));
    await tab.panel.click('[data-testid="forget"]');
    await untilHint(tab);
    await tab.close();
  });

  test('may be left alone: cancelled with Escape, hidden until the page is loaded anew', async () => {
    const tab = await stage.driver.newTab();
    await openUnknownForm(tab);
    await untilHint(tab);
    await tab.panel.click('[data-testid="teach"]');
    await tab.click(NAMELESS.code);
    await untilStep(tab, 'phone');
    await tab.click(NAMELESS.code);
    await tab.panel.waitFor('the refusal', (root) => root.querySelector('[data-testid="teach-problem"]'));
    await tab.press('Escape');
    await untilHint(tab);
    // Not pointing any more: the page hears of clicks again.
    await tab.type(NAMELESS.phone, '13300133000');
    expect(await tab.value(NAMELESS.phone)).toBe('13300133000');
    await tab.panel.click('[data-testid="hide"]');
    await tab.waitFor('the hint to go', () => document.querySelector('heyan-panel') === null);
    await tab.close();
  });

  test('can be reported: all of it shown, without anything that was typed, and copied with a click', async () => {
    const tab = await stage.driver.newTab();
    await openUnknownForm(tab);
    await tab.type(NAMELESS.phone, '13300133000');
    await tab.type(NAMELESS.code, '246802');
    await untilHint(tab);
    await tab.panel.click('[data-testid="report"]');
    const shown = await tab.panel.value('[data-testid="structure"] textarea');
    expect(shown).toContain('route #/Integrated/ComplaintA');
    expect(shown).toMatch(/input.*type="age".*\[visible\]/);
    expect(shown).toMatch(/button.*Submission/);
    expect(shown).not.toMatch(/1330|3000|2468/);

    await tab.panel.click('[data-testid="copy"]');
    await tab.panel.waitFor('it to be copied', (root) => root.querySelector('[data-testid="copied"].notice-ok'));
    await tab.evaluate(() => {
      const area = document.createElement('textarea');
      area.id = 'pasted';
      document.body.prepend(area);
    });
    await tab.click('#pasted');
    await tab.press('Mod+v');
    await tab.waitFor('what was pasted', () => document.querySelector<HTMLTextAreaElement>('#pasted')?.value !== '');
    expect(await tab.value('#pasted')).toBe(shown);
    await tab.panel.click('[data-testid="close-report"]');
    await untilHint(tab);
    await tab.close();
  });

  test('An answer that Heyan does not know can be reported with its form', async () => {
    const { driver, site } = stage;
    const { tab, page, code, phone, idTail, typeValues } = await beginVerification(driver, site);
    await typeValues({ code, phone, idTail });
    await page.pressSubmit();
    await untilCaptcha(tab, page);
    await tab.evaluate((said) => {
      const tip = document.createElement('p');
      tip.textContent = said;
      document.querySelector('.complaint_body')?.prepend(tip);
    }, `您的短信核验失败，请联系${phone}。`);
    await untilAnswer(tab, 'unknown');
    await page.closeCaptcha();
    await tab.panel.click('[data-testid="report"]');
    const shown = await tab.panel.value('[data-testid="structure"] textarea');
    expect(shown).toContain('answer "您的短信核验失败，请联系####。"');
    for (const value of [code, phone, idTail]) expect(shown).not.toContain(value);
    await tab.panel.click('[data-testid="close-report"]');
    await untilAnswer(tab, 'unknown');
    await tab.close();
  });
});
