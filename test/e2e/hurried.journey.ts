import { describe, expect, test } from 'vitest';
import { useStage } from './stage.ts';
import { FIELD } from './story/form-page.ts';
import { readPanel, untilAnswer, untilHeld, untilLeft } from './story/panel-view.ts';
import { openPopup } from './story/popup-page.ts';
import { askWorker, saveFiling } from './story/save-filing.ts';
import { beginVerification } from './story/verification.ts';

describe('A hurried user', () => {
  const stage = useStage();

  test('chooses a person by keyboard, and that person is filled', async () => {
    const { driver, site } = stage;
    await saveFiling(driver, { label: '甲', persons: [{ role: 'subject', phone: '13600000001', idTail: '000001' }] });
    await saveFiling(driver, { label: '乙', persons: [{ role: 'subject', phone: '13600000002', idTail: '000002' }] });
    const { tab } = await beginVerification(driver, site);
    await tab.click('button.Submission >> 提交');
    await untilHeld(tab, 'codeMissing');
    await tab.press('Tab');
    await tab.press('Home');
    await tab.press('ArrowDown');
    await tab.press('Tab');
    await tab.press('Enter');
    await tab.waitFor('the second person', (field) => document.querySelector<HTMLInputElement>(field)?.value === '13600000002', FIELD.phone);
    await tab.close();
  });

  test('changes the values while the captcha is open: the answer is nobody\'s for sure, and counts for both', async () => {
    const { driver, site } = stage;
    const first = await beginVerification(driver, site);
    await first.typeValues({ code: first.wrongCode(0), phone: first.phone, idTail: first.idTail });
    await first.page.pressSubmit();
    await first.tab.waitFor('the captcha', () => document.querySelector('#slidingPictures')?.checkVisibility());
    await first.tab.evaluate(
      (selector, value) => {
        const field = document.querySelector<HTMLInputElement>(selector);
        if (field === null) return;
        field.value = value;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      },
      FIELD.idTail,
      '777777',
    );
    await first.page.passCaptcha();
    await untilAnswer(first.tab, 'unknown');
    await untilLeft(first.tab, 'tries', { worst: 3, best: 5 });
    expect(site.wrongTries(first.requestId)).toBe(1);
    await first.tab.close();
  });

  test('is asked before a new SMS gives new tries', async () => {
    const { driver, site } = stage;
    const person = await beginVerification(driver, site);
    site.answerNext(21);
    await person.typeValues({ code: person.wrongCode(0), phone: person.phone, idTail: person.idTail });
    await person.submit();
    await untilAnswer(person.tab, 'locked');
    await person.typeValues({ code: person.wrongCode(1) });
    await person.page.pressSubmit();
    await untilHeld(person.tab, 'roundLocked');
    await person.tab.panel.click('[data-testid="new-sms"]');
    await person.tab.panel.click('[data-testid="refuse-new-sms"]');
    expect((await readPanel(person.tab)).reasons).toEqual(['roundLocked']);
    await person.tab.panel.click('[data-testid="new-sms"]');
    await person.tab.panel.click('[data-testid="start-round"]');
    await untilLeft(person.tab, 'tries', { worst: 5, best: 5 });
    const popup = await openPopup(driver);
    await popup.waitFor('the new round', (label) => document.querySelector(`[data-label="${label}"] [data-phase="open"]`) !== null, `备案 ${person.phone}`);
    await person.tab.close();
  });

  test('removes a filing and types it in again: its tries do not come back', async () => {
    const { driver, site } = stage;
    const person = await beginVerification(driver, site);
    await person.typeValues({ code: person.wrongCode(0), phone: person.phone, idTail: person.idTail });
    await person.submit();
    await untilLeft(person.tab, 'tries', { worst: 4, best: 4 });
    await askWorker(driver, { type: 'removeFiling', filingId: `filing-备案 ${person.phone}` });
    await saveFiling(driver, { label: `又一次 ${person.phone}`, persons: [{ role: 'subject', phone: person.phone, idTail: person.idTail }] });
    // It may have been of the other request, or of this one: it counts in the worst case.
    await untilLeft(person.tab, 'tries', { worst: 4, best: 5 });
    await person.tab.close();
  });
});
