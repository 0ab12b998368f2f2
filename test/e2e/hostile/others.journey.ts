import { afterEach, describe, expect, test } from 'vitest';
import type { Tab } from '../driver/driver.ts';
import { BROWSER, useStage } from '../stage.ts';
import { FORM_URL } from '../story/form-page.ts';
import { openPopup } from '../story/popup-page.ts';
import { allStored } from '../story/id-help.ts';
import { beginVerification } from '../story/verification.ts';
import { expectStillFills, isFilled, pressFill } from './attacked.ts';
import { writeOtherExtension } from './other-extension.ts';

/** A form as an old page would have it, that sends natively. */
const nativeForm = (attributes: string, button = '') => `<!doctype html><meta charset="utf-8"><title>核验</title>
<h3>短信核验</h3>
<form id="native" ${attributes}>
<p><label>短信验证码 <input name="action" class="code" autocomplete="off"></label></p>
<p><label>手机号码 <input name="phone" class="phone" autocomplete="off"></label></p>
<p><label>证件号码后6位 <input name="tail" class="tail" autocomplete="off"></label></p>
<button ${button}>提交</button></form>`;

const FORMS: Readonly<Record<string, string>> = {
  '/elsewhere': nativeForm('action="https://example.com/take" method="post"'),
  '/elsewhere-by-button': nativeForm('action="/own" method="post"', 'formaction="https://example.com/take"'),
  '/elsewhere-unencrypted': nativeForm('action="http://beian.miit.gov.cn/own" method="post"'),
  '/own': nativeForm('action="/own" method="post"'),
  '/api': nativeForm('action="https://hlwicpfwc.miit.gov.cn/own" method="post"'),
};

const more = (path: string) => {
  const body = FORMS[path];
  return body === undefined ? undefined : { type: 'text/html; charset=utf-8', body };
};

const fieldsOf = (tab: Tab) => tab.evaluate(() => [...document.querySelectorAll('input')].map(({ value }) => value));

async function openNative(tab: Tab, path: string): Promise<void> {
  await tab.goto(`https://beian.miit.gov.cn${path}`);
  await tab.panel.waitFor('the panel', (root) => root.querySelector('[data-testid="panel-fill"]'));
  await tab.panel.click('[data-testid="panel-fill"]');
}

describe('A form that says that it sends to somebody else', () => {
  const stage = useStage({ more: () => Promise.resolve(more) });
  let open: Tab | undefined;
  afterEach(async () => open?.close());

  test.each(['/elsewhere', '/elsewhere-by-button', '/elsewhere-unencrypted'])('%s: is not filled, and the panel says why', async (path) => {
    const { tab } = await beginVerification(stage.driver, stage.site);
    open = tab;
    await openNative(tab, path);
    await tab.panel.waitFor('the reason', (root) => root.querySelector('[data-testid="check-phone"]')?.textContent.includes('别的网站'));
    expect(await fieldsOf(tab)).toEqual(['', '', '']);
  });

  test.each(['/own', '/api'])('%s: one that sends to the ministry is', async (path) => {
    const { tab } = await beginVerification(stage.driver, stage.site);
    open = tab;
    await openNative(tab, path);
    await expect.poll(() => fieldsOf(tab)).toEqual(['', expect.stringMatching(/^135\d{8}$/), expect.stringMatching(/^\d{5}X$/)]);
  });
});

describe('What comes from elsewhere', () => {
  const stage = useStage();

  test('in a frame, of its own origin or another\'s, the page has no panel and no fill', async () => {
    const { tab } = await beginVerification(stage.driver, stage.site);
    await tab.evaluate((url) => {
      const frame = document.createElement('iframe');
      frame.src = url.replace('/#', '/?framed#');
      frame.id = 'framed';
      frame.style.cssText = 'position:fixed;inset:auto auto 0 0;width:900px;height:500px';
      document.documentElement.append(frame);
    }, FORM_URL);
    await tab.waitFor('the form in the frame', () => document.querySelector<HTMLIFrameElement>('#framed')?.contentDocument?.querySelector('input[placeholder*="手机号"]'));
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    expect(await tab.evaluate(() => document.querySelector<HTMLIFrameElement>('#framed')?.contentDocument?.querySelector('heyan-panel'))).toBeNull();
    await tab.evaluate(() => document.querySelector('#framed')?.remove());
    await tab.close();
  });

  test('20,000 messages and events of the page\'s are heard by nobody, and nothing is stored', async () => {
    const { tab } = await beginVerification(stage.driver, stage.site);
    const popup = await openPopup(stage.driver);
    const before = await allStored(popup);
    const heard = await tab.evaluate(async () => {
      const answers: unknown[] = [];
      addEventListener('message', ({ data }) => {
        if ((data as { mine?: boolean }).mine !== true) answers.push(data);
      });
      for (const type of ['valuesOf', 'snapshot', 'dump', 'fill', 'pageHello', 'settle', 'reserve']) {
        for (let at = 0; at < 1_500; at += 1) {
          const message = { mine: true, type, personId: `备案 ${at}-0`, id: `${at}`, values: { phone: '13000000000', idTail: '000000' } };
          window.postMessage(message, '*');
          document.dispatchEvent(new CustomEvent(type, { detail: message }));
          document.querySelector('heyan-panel')?.dispatchEvent(new CustomEvent(type, { detail: message, bubbles: true, composed: true }));
        }
      }
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      const { chrome, browser } = globalThis as { chrome?: { runtime?: { sendMessage?: unknown } }; browser?: unknown };
      return [answers, typeof chrome?.runtime?.sendMessage, typeof browser];
    });
    expect(heard).toEqual([[], 'undefined', 'undefined']);
    expect(await allStored(popup)).toBe(before);
    await popup.close();
    await expectStillFills(tab);
    await tab.close();
  });

  test('the page may ask the worker for no more than its own, though a script of Heyan\'s asks for it', async () => {
    const { tab } = await beginVerification(stage.driver, stage.site);
    const answers = await tab.inContentScript(async () => {
      interface Api { runtime: { sendMessage(message: unknown): Promise<unknown> } }
      const scope = globalThis as unknown as { browser?: Api; chrome?: Api };
      const { runtime } = (scope.browser ?? scope.chrome)!;
      const asked = [{ type: 'snapshot' }, { type: 'dump' }, { type: 'history', filingId: null }, { type: 'shownSms' }, { type: 'settings' }];
      return Promise.all(asked.map((message) => runtime.sendMessage(message)));
    });
    expect(answers).toEqual(Array.from({ length: 5 }, () => ({ ok: false, refusal: 'malformed' })));
    expect(await pressFill(tab)).toBe(true);
    await tab.close();
  });
});

// Firefox is installed one extension by its profile; the worker's refusal is the same code (test/unit/messages/worker.test.ts).
describe.runIf(BROWSER === 'chromium')('Another extension, which the user has let into the same page', () => {
  const stage = useStage({ others: async () => [await writeOtherExtension()] });
  const REFUSED = /^(?:refused|closed|no answer)$/;

  test('gets no answer and no file, from the page or from a page of its own; its clicks press nothing', async () => {
    const { driver, site } = stage;
    const { tab } = await beginVerification(driver, site);
    const popup = await openPopup(driver);
    const before = await allStored(popup);
    const heyan = driver.extensionUrl('').split('/')[2] ?? '';
    await tab.evaluate((id) => {
      document.documentElement.dataset['heyan'] = id;
      document.dispatchEvent(new CustomEvent('attack'));
    }, heyan);
    await tab.waitFor('the attack to end', () => document.documentElement.dataset['came']);
    const { id = '', came = '', reached = '' } = await tab.evaluate(() => ({ ...document.documentElement.dataset }));
    // It does what it can, and is not deaf: it opens the closed root.
    expect(reached).toBe('true');
    const own = await driver.newTab(`chrome-extension://${id}/page.html#${heyan}`);
    await own.waitFor('the attack to end', () => document.documentElement.dataset['came']);
    const fromItsPage = await own.evaluate(() => document.documentElement.dataset['came'] ?? '');
    for (const said of [came, fromItsPage]) {
      const ways = Object.entries(JSON.parse(said) as Record<string, string>);
      expect(ways.length).toBeGreaterThan(9);
      expect(ways.filter(([, what]) => !REFUSED.test(what))).toEqual([]);
    }
    await own.close();
    expect(await allStored(popup)).toEqual(before);
    await popup.close();
    await tab.activate();
    expect(await isFilled(tab)).toBe(false);
    await expectStillFills(tab);
    await tab.close();
  });
});
