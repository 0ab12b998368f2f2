import type { Tab } from '../driver/driver.ts';
import type { Site } from '../../site/site.ts';

export const FORM_URL = 'https://beian.miit.gov.cn/#/Integrated/ComplaintA';

/** The fields of the practice site's own verification page, as a person finds them: by what is written in them. */
export const FIELD = {
  code: 'input[placeholder="请输入短信验证码"]',
  phone: 'input[placeholder="请输入手机号码"]',
  idTail: 'input[placeholder="请输入证件号码后六位"]',
} as const;

/** What a person does on the ministry's page, by hand. */
export interface FormPage {
  chooseService(name: string): Promise<void>;
  pressSubmit(): Promise<void>;
  /** Waits for the captcha, with its picture. */
  untilDrawn(): Promise<void>;
  /** Drags the slider of the practice site's own captcha, as a hand does. */
  passCaptcha(): Promise<void>;
  /** Drags it to a place where the piece does not fit, and waits until the captcha says so. */
  failCaptcha(): Promise<void>;
  closeCaptcha(): Promise<void>;
  captchaIsOpen(): Promise<boolean>;
  openTab(name: '短信核验' | '短信重发'): Promise<void>;
}

export function formPage(tab: Tab, site: Site): FormPage {
  const captchaIsOpen = () =>
    tab.evaluate(() => {
      const captcha = document.querySelector('#slidingPictures');
      return captcha !== null && captcha.checkVisibility();
    });
  const untilDrawn = () =>
    tab.waitFor('the picture of the captcha', () => {
      const picture = document.querySelector<HTMLImageElement>('#sildeImg');
      return picture !== null && picture.checkVisibility() && picture.src.startsWith('data:image') && picture.complete;
    });
  const drag = async (offBy: number) => {
    await untilDrawn();
    await tab.drag('.sildeblock', site.captchaGap() + offBy);
  };
  return {
    captchaIsOpen,
    untilDrawn,
    async chooseService(name) {
      await tab.click('.el-select');
      await tab.waitFor('the list to have unfolded', () =>
        [...document.querySelectorAll('.el-select-dropdown')].some((list) => list.checkVisibility() && list.getAnimations({ subtree: true }).length === 0),
      );
      await tab.click(`.el-select-dropdown__item >> ${name}`);
      await new Promise((resolve) => setTimeout(resolve, 500));
      // On a slow machine the list can move once more under the pointer: it stands open then, and nothing is chosen.
      const isMissed = await tab.evaluate(() =>
        document.querySelector<HTMLInputElement>('.el-select input')?.value === '' &&
        [...document.querySelectorAll('.el-select-dropdown')].some((list) => list.checkVisibility()));
      if (isMissed) await tab.click(`.el-select-dropdown__item >> ${name}`);
      await tab.waitFor(
        `the choice of ${name}, and the list to fold`,
        (wanted) =>
          document.querySelector<HTMLInputElement>('.el-select input')?.value === wanted &&
          ![...document.querySelectorAll('.el-select-dropdown')].some((list) => list.checkVisibility()),
        name,
      );
    },
    async pressSubmit() {
      // The page disables its button for three seconds after each click that reaches it.
      await tab.waitFor('the button to be enabled', () =>
        [...document.querySelectorAll('button.Submission')].some((button) => button.checkVisibility() && !button.matches(':disabled')),
      );
      await tab.click('button.Submission >> 提交');
    },
    passCaptcha: () => drag(0),
    async failCaptcha() {
      await drag(-40);
      await tab.waitFor('the captcha to say so', () => document.querySelector('#sildeMsgFalse')?.checkVisibility());
    },
    closeCaptcha: () => tab.click('.sliding_close'),
    // The site's navigation has an h5 of the same words, with a route in `to`.
    openTab: (name) => tab.click(`h5:not([to]) >> ${name}`),
  };
}
