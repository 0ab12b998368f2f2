import { describe, expect, test } from 'vitest';
import type { Tab } from './driver/driver.ts';
import { useStage } from './stage.ts';
import { FIELD } from './story/form-page.ts';
import { readPanel, untilAnswer, untilLeft } from './story/panel-view.ts';
import { beginVerification, type Verification } from './story/verification.ts';

/** Longer than it takes to say that nothing was sent, in ms. */
const A_WHILE = 1_000;

/** Less than any person needs for a captcha, in ms. */
const A_MOMENT = 300;

/** What the practice site's page lets its own scripts do. */
interface PracticePage {
  readonly vue: { readonly $refs: { readonly captcha: Captcha } };
}
interface Captcha {
  readonly then: unknown;
  readonly picture: unknown;
  kept: object;
  close(): void;
  verify(): Promise<void>;
}

function pass(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** A user who typed a wrong code, and has the captcha before them. */
async function beforeCaptcha(stage: ReturnType<typeof useStage>): Promise<Verification> {
  const person = await beginVerification(stage.driver, stage.site);
  await person.typeValues({ code: person.wrongCode(0), phone: person.phone, idTail: person.idTail });
  await openCaptcha(person);
  return person;
}

async function openCaptcha({ page, tab }: Verification): Promise<void> {
  await page.pressSubmit();
  await page.untilDrawn();
  await tab.panel.waitFor('waiting', (root) => root.querySelector('[data-testid="waiting"]'));
  await pass(A_MOMENT);
}

/** Changes a field as a script of the page would: the captcha lies over it. */
function change(tab: Tab, field: string, value: string): Promise<void> {
  return tab.evaluate(
    (selector, text) => {
      const input = document.querySelector<HTMLInputElement>(selector);
      if (input === null) return;
      input.value = text;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    },
    field,
    value,
  );
}

describe('A submit that was not sent', () => {
  const stage = useStage();

  test('does not count when its captcha was closed, and the next one counts once', async () => {
    const { site } = stage;
    const person = await beforeCaptcha(stage);
    await person.page.closeCaptcha();
    await untilAnswer(person.tab, 'captchaClosed');
    await untilLeft(person.tab, 'tries', { worst: 5, best: 5 });
    expect((await readPanel(person.tab)).isWaiting).toBe(false);
    expect(site.wrongTries(person.requestId)).toBe(0);

    await person.submit();
    await untilAnswer(person.tab, 'tryAgain');
    await untilLeft(person.tab, 'tries', { worst: 4, best: 4 });
    expect(site.wrongTries(person.requestId)).toBe(1);
    await person.tab.close();
  });

  test('does not count when its captcha failed, and was closed then', async () => {
    const person = await beforeCaptcha(stage);
    await person.page.failCaptcha();
    await person.page.closeCaptcha();
    await untilAnswer(person.tab, 'captchaClosed');
    await untilLeft(person.tab, 'tries', { worst: 5, best: 5 });
    expect(stage.site.wrongTries(person.requestId)).toBe(0);
    await person.tab.close();
  });

  test('does not count when its captcha was closed with Escape', async () => {
    const person = await beforeCaptcha(stage);
    await person.tab.evaluate(() => {
      const { vue } = window as unknown as PracticePage;
      document.addEventListener('keydown', ({ key }) => key === 'Escape' && vue.$refs.captcha.close());
    });
    await person.tab.press('Escape');
    await untilAnswer(person.tab, 'captchaClosed');
    await untilLeft(person.tab, 'tries', { worst: 5, best: 5 });
    await person.tab.close();
  });

  test('counts when its captcha went by itself: nobody knows why', async () => {
    const person = await beforeCaptcha(stage);
    await person.tab.evaluate(() => {
      const { vue } = window as unknown as PracticePage;
      vue.$refs.captcha.close();
    });
    await pass(A_WHILE);
    expect(await readPanel(person.tab)).toMatchObject({ answer: null, isWaiting: true });
    await untilLeft(person.tab, 'tries', { worst: 4, best: 5 });
    await person.tab.close();
  });

  test('is not claimed when the captcha was closed while it was checked, and passed after that', async () => {
    const { site } = stage;
    const person = await beforeCaptcha(stage);
    site.delayCaptcha(4_000);
    await person.page.passCaptcha();
    await person.page.closeCaptcha();
    await pass(A_WHILE);
    expect(await readPanel(person.tab)).toMatchObject({ answer: null, isWaiting: true });
    await untilAnswer(person.tab, 'tryAgain');
    await untilLeft(person.tab, 'tries', { worst: 4, best: 4 });
    expect(site.wrongTries(person.requestId)).toBe(1);
    site.delayCaptcha(0);
    await person.tab.close();
  });

  test('counts after all when the page belies the proof, and sends although its captcha was closed', async () => {
    const { site } = stage;
    const person = await beforeCaptcha(stage);
    await person.tab.evaluate(() => {
      const { captcha } = (window as unknown as PracticePage).vue.$refs;
      captcha.kept = { then: captcha.then, picture: captcha.picture };
    });
    await person.page.closeCaptcha();
    await untilAnswer(person.tab, 'captchaClosed');
    await person.tab.evaluate((px) => {
      const { captcha } = (window as unknown as PracticePage).vue.$refs;
      return Object.assign(captcha, captcha.kept, { px }).verify();
    }, site.captchaGap());
    await untilAnswer(person.tab, 'tryAgain');
    await untilLeft(person.tab, 'tries', { worst: 4, best: 4 });
    expect(site.wrongTries(person.requestId)).toBe(1);
    await person.tab.close();
  });

  test('values that were changed while the captcha was open count too, when no answer comes', async () => {
    const { site } = stage;
    const person = await beforeCaptcha(stage);
    site.answerNext('never');
    await change(person.tab, FIELD.idTail, '777777');
    await person.page.passCaptcha();
    await untilLeft(person.tab, 'tries', { worst: 3, best: 5 });
    expect(site.received().at(-1)?.body).toMatchObject({ certNum: '777777' });
    expect(site.wrongTries(person.requestId)).toBe(1);
    await person.tab.close();
  });
});
