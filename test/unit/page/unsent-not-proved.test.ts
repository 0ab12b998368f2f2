// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import { type CaptchaPage, clickAndClose, leavePage, withCaptcha } from '../helpers/captcha-page';

afterEach(leavePage);

describe('nothing is proved when', () => {
  test.each<[string, (page: CaptchaPage) => void]>([
    ['the captcha is open still', () => {}],
    ['it closes by itself', (page) => page.close()],
    ['the user dragged, and closed it right after', (page) => {
      page.drag('slider');
      clickAndClose(page);
    }],
    ['the user dragged, and closed it with Escape', (page) => {
      page.drag('slider');
      page.fire('keydown', 'submit', { key: 'Escape' });
      page.close();
    }],
    ['the user pressed a key in it', (page) => {
      page.fire('keydown', 'slider', { key: 'ArrowRight' });
      clickAndClose(page);
    }],
    ['a click came without a press, as assistive technology gives it', (page) => {
      page.fire('click', 'slider');
      clickAndClose(page);
    }],
    ['it failed, and the user dragged again before closing it', (page) => {
      page.drag('slider');
      page.says('验证失败');
      page.wait(500);
      page.drag('slider');
      clickAndClose(page);
    }],
    ['what failed may be the first of two drags', (page) => {
      page.drag('slider');
      page.drag('slider');
      page.wait(200);
      page.says('验证失败');
      page.wait(500);
      clickAndClose(page);
    }],
    ['it says that it failed while it is closed', (page) => {
      page.drag('slider');
      page.fire('pointerdown', 'close');
      page.says('验证失败');
      page.fire('click', 'close');
      page.close();
    }],
    ['the failure has been standing there before', (page) => {
      page.says('验证失败');
      page.drag('slider');
      page.wait(500);
      page.says('');
      page.wait(500);
      clickAndClose(page);
    }],
    ['a script clicked', (page) => {
      page.click('close', { isTrusted: false });
      page.close();
    }],
    ['what was clicked closes something else', (page) => clickAndClose(page, 'tips')],
    ['the click that was followed by the end was on a picture', (page) => clickAndClose(page, 'slider')],
    ['what looks like × was dragged', (page) => {
      page.drag('close');
      page.close();
    }],
    ['it went long after the click', (page) => {
      page.click('close');
      page.wait(1_500);
      page.close();
    }],
    ['the page was scrolled from under it, and what was clicked is still there', (page) => {
      page.click('close');
      page.scroll();
    }],
    ['the user did something between the click and the end', (page) => {
      page.click('close');
      page.fire('pointerdown', 'slider');
      page.close();
    }],
  ])('%s', (_, act) => {
    const page = withCaptcha();
    act(page);
    page.wait(3_000);
    expect(page.told).not.toContain('captchaClosed');
  });

  test.each([
    ['what was closed does not ask for a proof of being human', '<p>您的短信核验失败,请您重新验证。</p><i id="close">×</i>'],
    ['a frame in it hides what was done', '<p>拖动滑块</p><i id="close">×</i><iframe srcdoc=""></iframe>'],
  ])('%s', (_, inside) => {
    const page = withCaptcha({ inside });
    clickAndClose(page);
    expect(page.told).toEqual(['uncovered']);
  });
});
