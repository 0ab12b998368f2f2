import { describe, expect, test } from 'vitest';
import { useStage } from './stage.ts';
import { formPage } from './story/form-page.ts';
import { readPanel, untilAnswer, untilHeld, untilLeft } from './story/panel-view.ts';
import { beginVerification } from './story/verification.ts';

describe('A count is never too low, and not needlessly high', () => {
  const stage = useStage();

  test('a wrong try is counted as the site counts it, and the same three values are not sent again', async () => {
    const { driver, site } = stage;
    const person = await beginVerification(driver, site);
    await person.typeValues({ code: person.wrongCode(0), phone: person.phone, idTail: person.idTail });
    await person.submit();
    await untilAnswer(person.tab, 'tryAgain');
    await untilLeft(person.tab, 'tries', { worst: 4, best: 4 });
    expect(site.wrongTries(person.requestId)).toBe(1);

    const received = site.received().length;
    await person.page.pressSubmit();
    await untilHeld(person.tab, 'refusedBefore');
    expect(await person.page.captchaIsOpen()).toBe(false);
    expect(site.received()).toHaveLength(received);
  });

  test('an answer that never comes counts in the worst case only', async () => {
    const { driver, site } = stage;
    const person = await beginVerification(driver, site);
    site.answerNext('never');
    await person.typeValues({ code: person.wrongCode(0), phone: person.phone, idTail: person.idTail });
    await person.submit();
    await person.tab.panel.waitFor('waiting', (root) => root.querySelector('[data-testid="waiting"]'));
    await untilLeft(person.tab, 'tries', { worst: 4, best: 5 });
    expect(site.wrongTries(person.requestId)).toBe(1);
  });

  test('another ID tail than the stored one is asked about once, and then let through', async () => {
    const { driver, site } = stage;
    const person = await beginVerification(driver, site);
    await person.typeValues({ code: person.code, phone: person.phone, idTail: '999999' });
    const received = site.received().length;
    await person.page.pressSubmit();
    await untilHeld(person.tab, 'tailDiffers');
    expect(site.received()).toHaveLength(received);
    await person.submit();
    await untilAnswer(person.tab, 'wrongValues');
    expect(site.wrongTries(person.requestId)).toBe(1);
  });

  test('the try that could be the last is held until a deliberate second step, and the sixth never leaves', async () => {
    const { driver, site } = stage;
    const person = await beginVerification(driver, site);
    await person.typeValues({ phone: person.phone, idTail: person.idTail });
    for (const [at, code] of [1, 2, 3].map((number) => person.wrongCode(number)).entries()) {
      await person.typeValues({ code });
      await person.submit();
      await untilLeft(person.tab, 'tries', { worst: 4 - at, best: 4 - at });
      await untilAnswer(person.tab, 'tryAgain');
    }
    await person.typeValues({ code: person.wrongCode(4) });
    await person.page.pressSubmit();
    await untilHeld(person.tab, 'fewTries');
    await person.submit();
    await untilAnswer(person.tab, 'tryAgain');

    await person.typeValues({ code: person.wrongCode(5) });
    await person.page.pressSubmit();
    await untilHeld(person.tab, 'lastTry');
    await person.page.pressSubmit();
    expect((await readPanel(person.tab)).reasons).toEqual(['lastTry']);
    await person.tab.panel.click('[data-testid="go-on"]');
    await person.submit();
    await untilAnswer(person.tab, 'tryAgain');
    await untilLeft(person.tab, 'tries', { worst: 0, best: 0 });

    const received = site.received().length;
    await person.typeValues({ code: person.wrongCode(6) });
    await person.page.pressSubmit();
    await untilHeld(person.tab, 'triesGone');
    expect(site.received()).toHaveLength(received);
    expect(site.wrongTries(person.requestId)).toBe(5);
    expect(site.stateOf(person.requestId)).toBe('pending');
  });

  test('a third resend does not leave', async () => {
    const { driver, site } = stage;
    const person = await beginVerification(driver, site);
    await person.page.openTab('短信重发');
    await person.tab.panel.waitFor('the resend form', (root) => root.querySelector('[data-kind="resend"]'));
    for (const turn of [1, 2]) {
      await person.typeValues({ phone: person.phone, idTail: person.idTail });
      if (turn === 2) {
        await person.page.pressSubmit();
        await untilHeld(person.tab, 'lastResend');
      }
      await person.submit();
      await untilAnswer(person.tab, 'resent');
    }
    await untilLeft(person.tab, 'resends', { worst: 0, best: 0 });
    const received = site.received().length;
    await person.page.pressSubmit();
    await untilHeld(person.tab, 'resendsGone');
    expect(await formPage(person.tab, site).captchaIsOpen()).toBe(false);
    expect(site.received()).toHaveLength(received);
    expect(site.resends(person.requestId)).toBe(2);
  });
});
