import type { Driver, Tab } from '../driver/driver.ts';
import type { Site } from '../../site/site.ts';
import { expectEqual, expectThat } from './expect.ts';
import { FIELD, FORM_URL, formPage } from './form-page.ts';
import { openForm, untilAnswer, untilHeld, untilLeft } from './panel-view.ts';
import { addFiling, openPopup, shownFiling } from './popup-page.ts';

/** Two persons with two phones, as a first filing has them. The numbers are made up. */
export const FILING = {
  label: '小站首次备案',
  persons: [
    { role: 'subject', phone: '13800138000', idTail: '12345X' },
    { role: 'service', phone: '13900139000', idTail: '567（8）' },
  ],
} as const;

export interface MainJob {
  readonly driver: Driver;
  readonly site: Site;
  /** Told each step as it begins. */
  readonly say: (step: string) => void;
  /** Told each state that is worth a picture. */
  readonly show: (tab: Tab, name: string) => Promise<void>;
  /** Runs after each submit, when its captcha is open and no answer has come. */
  readonly beforeAnswer?: () => Promise<void>;
}

/**
 * The main job, from an empty profile to "all done": what a first filing with two persons needs. It asserts on what the site
 * received, not only on what Heyan shows.
 */
export async function mainJob({ driver, site, say, show, beforeAnswer }: MainJob): Promise<void> {
  say('在弹窗里存下一个备案和它的两位核验人 · a filing with two persons is saved in the popup');
  const popup = await openPopup(driver);
  await show(popup, 'popup-empty');
  await addFiling(popup, FILING);
  await show(popup, 'popup-saved');

  say('工信部给两位核验人各发一条短信 · the ministry sends each of them an SMS');
  const [subject, service] = FILING.persons;
  const request = site.submitRequest({ typeWord: '首次备案', persons: [...FILING.persons] });
  const codeOf = (phone: string): string => request.codes[phone] ?? '';

  say('打开核验页面，核验出现在表单旁边 · Heyan shows up beside the form');
  const tab = await driver.newTab();
  await tab.resize(1280, 800);
  await openForm(tab, FORM_URL);
  const page = formPage(tab, site);
  await show(tab, 'panel-found');

  say('证件后 6 位少填一位：提交被拦下，什么都没有发出去 · a short ID tail is held back, nothing is sent');
  await page.chooseService('网站');
  await tab.type(FIELD.code, codeOf(subject.phone));
  await tab.type(FIELD.phone, subject.phone);
  await tab.type(FIELD.idTail, '12345');
  await page.pressSubmit();
  await untilHeld(tab, 'tailLength');
  expectThat(!(await page.captchaIsOpen()), 'the captcha stays closed');
  expectEqual(site.received().length, 0, 'the site has received no try');
  await show(tab, 'panel-held');

  say('点一下填入正确的信息，改好后马上能提交 · the right values are filled, and the corrected click goes through at once');
  await tab.panel.click('[data-testid="panel-fill"]');
  await tab.waitFor('the filled ID tail', (field, wanted) => document.querySelector<HTMLInputElement>(field)?.value === wanted, FIELD.idTail, subject.idTail);
  await submit('othersOpen', '第一位通过，还要等另一位 · the first person passes, the other is still open');
  await show(tab, 'panel-others-open');

  say('换第二位核验人 · now the second person');
  await tab.type(FIELD.code, codeOf(service.phone));
  await tab.panel.click('[data-testid="panel-fill"]');
  await tab.waitFor('the second phone', (field, wanted) => document.querySelector<HTMLInputElement>(field)?.value === wanted, FIELD.phone, service.phone);
  await submit('allDone', '全部完成 · all done');

  say('次数对得上：两次提交，一次都没有输错 · the counts are right');
  const bodies = site.received().map(({ body, answer }) => ({ body, answer }));
  expectEqual(
    bodies,
    [
      { body: { smsValidCode: codeOf(subject.phone), mobileNum: 13800138000, certNum: subject.idTail, serviceType: 1 }, answer: 31 },
      { body: { smsValidCode: codeOf(service.phone), mobileNum: 13900139000, certNum: service.idTail, serviceType: 1 }, answer: 3 },
    ],
    'what the site received',
  );
  expectEqual(site.wrongTries(request.id), 0, 'wrong tries that the site counted');
  await untilLeft(tab, 'tries', { worst: 5, best: 5 });

  // Closed before the answer is written down, it would be an answer not seen: that is another journey.
  await popup.waitFor('the popup to say done', () => document.querySelector('[data-testid="phase"]')?.getAttribute('data-phase') === 'done');

  await show(tab, 'panel-all-done');

  say('重启浏览器，一切都还在 · the browser is restarted, and all is still there');
  await driver.restart();
  const after = await openPopup(driver);
  await after.waitFor('the filing', (label) => document.querySelector(`[data-testid="filing"][data-label="${label}"]`), FILING.label);
  const { phase, passed } = await shownFiling(after, FILING.label);
  expectEqual({ phase, passed }, { phase: 'done', passed: 2 }, 'the filing after the restart');
  await show(after, 'popup-all-done');

  async function submit(answer: string, words: string): Promise<void> {
    await page.pressSubmit();
    await tab.waitFor('the captcha', () => document.querySelector('#slidingPictures')?.checkVisibility());
    await beforeAnswer?.();
    await page.passCaptcha();
    say(words);
    await untilAnswer(tab, answer);
  }
}
