// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { captchaPage, leavePage } from '../helpers/captcha-page';

afterEach(leavePage);

describe('without network', () => {
  it('nothing was sent when no captcha came for five seconds', () => {
    const page = captchaPage({ onLine: false });
    page.wait(4_500);
    expect(page.told).toEqual([]);
    page.wait(10_000);
    expect(page.told).toEqual(['offline']);
  });

  it('nothing is proved when a captcha came', () => {
    const page = captchaPage({ onLine: false });
    page.wait(1_000);
    page.open();
    page.wait(20_000);
    expect(page.told).toEqual([]);
  });

  it('nothing is proved when it came back, be it for a moment', () => {
    const page = captchaPage({ onLine: false });
    page.wait(1_000);
    vi.stubGlobal('navigator', { onLine: true });
    page.wait(200);
    vi.stubGlobal('navigator', { onLine: false });
    page.wait(20_000);
    expect(page.told).toEqual([]);
  });

  it('nothing is proved when it went after the submit', () => {
    const page = captchaPage();
    vi.stubGlobal('navigator', { onLine: false });
    page.wait(20_000);
    expect(page.told).toEqual([]);
  });

  it('a captcha that came after all may let the submit pass', () => {
    const page = captchaPage({ onLine: false });
    page.wait(6_000);
    page.open();
    page.wait(1_000);
    page.close();
    page.wait(1_000);
    expect(page.told).toEqual(['offline', 'uncovered']);
  });
});
