// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { clickAndClose, leavePage, withCaptcha } from '../helpers/captcha-page';

afterEach(leavePage);

describe('a submit is proved not to have been sent when the user', () => {
  it('closed the captcha, and did nothing in it before', () => {
    const page = withCaptcha();
    clickAndClose(page);
    expect(page.told).toEqual(['captchaClosed']);
  });

  it('closed it by a div with a ✕, in a picture of it', () => {
    const page = withCaptcha({ inside: '<h3>请依次点击</h3><div id="close"><svg><path id="path"></path></svg>✕</div>' });
    clickAndClose(page, 'path');
    expect(page.told).toEqual(['captchaClosed']);
  });

  it('closed it, and it fades', () => {
    const page = withCaptcha();
    page.click('close');
    page.wait(250);
    page.close();
    page.wait(1_000);
    expect(page.told).toEqual(['captchaClosed']);
  });

  it('closed it by keyboard, having gone to its button with Tab', () => {
    const page = withCaptcha();
    page.fire('keydown', 'submit', { key: 'Tab' });
    page.fire('keydown', 'close', { key: 'Enter' });
    page.fire('click', 'close', { x: 0 });
    page.close();
    page.wait(1_000);
    expect(page.told).toEqual(['captchaClosed']);
  });

  it('closed it with Escape', () => {
    const page = withCaptcha();
    page.fire('keydown', 'submit', { key: 'Escape' });
    page.close();
    page.wait(1_000);
    expect(page.told).toEqual(['captchaClosed']);
  });

  it('failed, was told so, and closed it', () => {
    const page = withCaptcha();
    page.drag('slider');
    page.wait(200);
    page.says('验证错误，请重新验证');
    page.wait(500);
    page.says('');
    page.wait(2_000);
    clickAndClose(page);
    expect(page.told).toEqual(['captchaClosed']);
  });

  it('failed twice, was told so each time, and closed it', () => {
    const page = withCaptcha();
    for (const turn of [1, 2]) {
      page.drag('slider');
      page.wait(200);
      page.says(`验证失败 ${turn}`);
      page.wait(500);
      page.says('');
      page.wait(500);
    }
    clickAndClose(page);
    expect(page.told).toEqual(['captchaClosed']);
  });
});

describe('what covered the button', () => {
  it('may have let the submit pass when it went, each time', () => {
    const page = withCaptcha();
    page.close();
    page.wait(200);
    page.open();
    page.wait(200);
    page.close();
    page.wait(200);
    expect(page.told).toEqual(['uncovered', 'uncovered']);
  });

  it('proves nothing the second time: the first may have been passed', () => {
    const page = withCaptcha();
    page.close();
    page.wait(200);
    page.open();
    page.wait(200);
    clickAndClose(page);
    expect(page.told).toEqual(['uncovered', 'uncovered']);
  });

  it('is nobody\'s business after the proof', () => {
    const page = withCaptcha();
    clickAndClose(page);
    page.open();
    page.wait(500);
    page.close();
    page.wait(500);
    expect(page.told).toEqual(['captchaClosed']);
  });

  it('is nobody\'s business after the end', () => {
    const page = withCaptcha();
    page.end();
    clickAndClose(page);
    expect(page.told).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });
});
