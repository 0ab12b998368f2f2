import { describe, expect, test } from 'vitest';
import { BROWSER, useStage } from './stage.ts';
import { openPopup } from './story/popup-page.ts';
import { askWorker } from './story/save-filing.ts';
import { beginVerification } from './story/verification.ts';

describe('Faults are said, and nothing is lost', () => {
  const stage = useStage();

  test('the worker refuses what it cannot read, from whomever', async () => {
    for (const garbage of [null, 1, 'snapshot', {}, { type: 'no such thing' }, { type: 'saveFiling', filing: { id: 1 } }]) {
      expect(await askWorker(stage.driver, garbage)).toEqual({ ok: false, refusal: 'malformed' });
    }
    expect(await askWorker(stage.driver, { type: 'valuesOf', personId: 'x' })).toEqual({ ok: false, refusal: 'malformed' });
  });

  test('No bytes leave the browser: the extension cannot even reach the site', async () => {
    const { driver, site } = stage;
    const popup = await openPopup(driver);
    const before = site.requestsReceivedBy();
    const outcome = await popup.evaluate(() => fetch('https://beian.miit.gov.cn/').then(() => 'sent', () => 'refused'));
    expect(outcome).toBe('refused');
    expect(site.requestsReceivedBy()).toBe(before);
    await popup.close();
  });

  // Firefox has no limit on storage.local that a test could reach in bounded time.
  test.runIf(BROWSER === 'chromium')('a full disk is said before the captcha can be solved', async () => {
    const { driver, site } = stage;
    const person = await beginVerification(driver, site);
    const popup = await openPopup(driver);
    await popup.evaluate(async () => {
      const { chrome } = globalThis as unknown as { chrome: { storage: { local: { set(items: object): Promise<void>; QUOTA_BYTES: number; getBytesInUse(): Promise<number> } } } };
      const { local } = chrome.storage;
      const room = local.QUOTA_BYTES - (await local.getBytesInUse());
      await local.set({ filler: 'x'.repeat(room - 64) });
    });
    await person.typeValues({ code: person.code, phone: person.phone, idTail: person.idTail });
    await person.page.pressSubmit();
    await person.tab.panel.waitFor('the fault', (root) => root.querySelector('[data-testid="fault"]'));
    expect(await person.page.captchaIsOpen()).toBe(true);
    await popup.evaluate(async () => {
      const { chrome } = globalThis as unknown as { chrome: { storage: { local: { remove(key: string): Promise<void> } } } };
      await chrome.storage.local.remove('filler');
    });
  });

  test('damaged data are set aside and said, and the readable part is kept', async () => {
    const { driver, site } = stage;
    const person = await beginVerification(driver, site);
    const popup = await openPopup(driver);
    await popup.evaluate(async () => {
      interface Area { get(key: string): Promise<{ filings: { v: number; body: unknown[] } }>; set(items: object): Promise<void> }
      const scope = globalThis as unknown as Record<'browser' | 'chrome', { storage: { local: Area } } | undefined>;
      const local = (scope.browser ?? scope.chrome)!.storage.local;
      const { filings } = await local.get('filings');
      await local.set({ filings: { ...filings, body: [...filings.body, { id: 'torn' }] } });
    });
    await popup.reload();
    await popup.waitFor('the notice', () => document.querySelector('[data-testid="trouble"]'));
    expect(await popup.visible(`[data-label="备案 ${person.phone}"]`)).toBe(true);
  });
});
