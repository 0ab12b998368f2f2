import { describe, expect, test } from 'vitest';
import { BROWSER, useStage } from './stage.ts';
import { welcomePage } from './story/consent.ts';
import { showDiagnosis, tearFilings } from './story/diagnosis.ts';
import { openPopup } from './story/popup-page.ts';
import { askWorker, saveFiling } from './story/save-filing.ts';
import { pasteSms, shownSms } from './story/sms.ts';

const LABEL = '张三的小店';
const PERSON = { role: 'subject', phone: '13800138000', idTail: '12345X' } as const;
const PERSONAL = [LABEL, PERSON.phone, PERSON.idTail, '13600136000'];
const NAME = { chromium: 'Chrome', firefox: 'Firefox' }[BROWSER];

describe('Every error has a code, and the diagnostic text has the codes and nobody\'s data', () => {
  const stage = useStage();

  test('a fault → its code is shown → the text is read, and copied', async () => {
    const { driver } = stage;
    await saveFiling(driver, { label: LABEL, persons: [PERSON] });
    expect(await askWorker(driver, { type: 'saveFiling', filing: { id: LABEL } })).toEqual({ ok: false, refusal: 'malformed' });
    const popup = await openPopup(driver);
    await tearFilings(popup);
    await popup.reload();
    await popup.waitFor('the notice', () => document.querySelector('[data-testid="trouble"]'));
    expect(await popup.text('[data-testid="trouble"]')).toContain('HY-201');

    await popup.click('[data-testid="open-settings"]');
    const text = await showDiagnosis(popup);
    expect(text).toContain(`browser: ${NAME} `);
    expect(text).toMatch(/HY-101 screen x1 \d{4}-/);
    expect(text).toContain('filings damaged rows lost: 1');
    expect(text).toContain('filings: 1\n');
    expect(PERSONAL.filter((value) => text.includes(value))).toEqual([]);
    expect(await popup.visible('[data-testid="diagnosis-copied"]')).toBe(false);
    await popup.click('[data-testid="copy-diagnosis"]');
    await popup.waitFor('it to be copied', () => document.querySelector('[data-testid="diagnosis-copied"]'));
    // What is on the clipboard is that text: pasted where an SMS is, as into a chat.
    await popup.click('[data-testid="back"]');
    await popup.click('[data-testid="search"]');
    await popup.press('Mod+V');
    await popup.waitFor('it to be pasted', () => document.querySelector<HTMLInputElement>('[data-testid="search"]')?.value !== '');
    expect(await popup.value('[data-testid="search"]')).toBe(text.replaceAll('\n', ' '));
    await popup.close();
  });

  test('a clipboard that refuses is said with its code, the text stays selected, and the code is in the next text', async () => {
    const popup = await openPopup(stage.driver);
    await popup.evaluate(() => {
      Object.defineProperty(navigator.clipboard, 'writeText', { value: () => Promise.reject(new Error('no')) });
    });
    await popup.click('[data-testid="open-settings"]');
    await showDiagnosis(popup);
    await popup.click('[data-testid="copy-diagnosis"]');
    await popup.waitFor('the refusal', () => document.querySelector('[data-testid="diagnosis-refused"]'));
    expect(await popup.text('[data-testid="diagnosis-refused"]')).toContain('HY-401');
    expect(await popup.evaluate(() => {
      const box = document.querySelector<HTMLTextAreaElement>('[data-testid="diagnosis-box"]');
      return box !== null && box.selectionStart === 0 && box.selectionEnd === box.value.length;
    })).toBe(true);
    await popup.click('[data-testid="hide-diagnosis"]');
    expect(await showDiagnosis(popup)).toContain('HY-401 screen x1');
    await popup.close();
  });

  test('an address alone is judged where an SMS is pasted, before anybody opens it', async () => {
    const popup = await openPopup(stage.driver);
    await pasteSms(popup, 'https://beian-miit.gov.cn.example/#/Integrated/ComplaintA');
    expect(await shownSms(popup)).toMatchObject({ why: 'lookalike', code: null });
    await pasteSms(popup, 'https://beian.miit.gov.cn/#/Integrated/ComplaintA');
    await popup.waitFor('the right one', () => document.querySelector('[data-why="address"] .notice-ok'));
    expect((await shownSms(popup)).host).toContain('beian.miit.gov.cn');
    await popup.click('[data-testid="put-away-sms"]');
    await popup.close();
  });

  test('while it is locked, it can be read too', async () => {
    const { driver } = stage;
    expect(await askWorker(driver, { type: 'setPassphrase', current: null, next: 'a long passphrase' })).toEqual({ ok: true, value: 'done' });
    await askWorker(driver, { type: 'lock' });
    const popup = await driver.newTab(driver.extensionUrl('popup.html'));
    await popup.click('[data-testid="open-diagnosis"]');
    const text = await showDiagnosis(popup);
    expect(text).toContain('state: locked');
    expect(text).toContain('filings: locked');
    expect(PERSONAL.filter((value) => text.includes(value))).toEqual([]);
    await popup.close();
  });
});

describe('Before the user has agreed', () => {
  const stage = useStage({ isFirstRun: true });

  test('the first-run page leads to the diagnostic text, and nothing is stored for it', async () => {
    const page = await welcomePage(stage.driver);
    await page.click('[data-testid="open-diagnosis"]');
    await page.waitFor('the page of the text', () => document.querySelector('[data-testid="show-diagnosis"]'));
    const text = await showDiagnosis(page);
    expect(text).toContain('hasConsent: false');
    expect(text).toContain('stored: none');
    await page.click('[data-testid="back"]');
    await page.waitFor('the question again', () => document.querySelector('[data-testid="consent-yes"]'));
  });
});
