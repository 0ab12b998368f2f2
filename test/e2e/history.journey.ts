import { describe, expect, test } from 'vitest';
import type { Tab } from './driver/driver.ts';
import { useStage } from './stage.ts';
import { keepSavedFiles, openHistory, savedFile, toldAttempts, untilTriesLeft } from './story/history-view.ts';
import { untilAnswer, untilLeft } from './story/panel-view.ts';
import { openPopup } from './story/popup-page.ts';
import { beginVerification } from './story/verification.ts';

/** Tabs on until this has the focus, as somebody without a mouse does. */
async function tabTo(popup: Tab, selector: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if (await popup.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    await popup.press('Tab');
  }
  throw new Error(`the keyboard does not reach ${selector}`);
}

describe('The history of a filing', () => {
  const stage = useStage();

  test('a wrong try stands in it with the site\'s own words, masked numbers, and what it used up', async () => {
    const { driver, site } = stage;
    const person = await beginVerification(driver, site);
    await person.typeValues({ code: '000000', phone: person.phone, idTail: person.idTail });
    await person.submit();
    await untilLeft(person.tab, 'tries', { worst: 4, best: 4 });
    const popup = await openPopup(driver);
    await openHistory(popup, `备案 ${person.phone}`);
    const [told] = await toldAttempts(popup, 1);
    expect(told?.words).toBe('您的短信核验失败,请您重新验证。');
    expect(told?.use).toBe('yes');
    expect(told?.text.replace(/\s/g, '')).toContain(`${person.phone.slice(0, 3)}****${person.phone.slice(7)}`);
    expect(told?.text).not.toContain(person.phone);
    await untilTriesLeft(popup, { worst: 4, best: 4 });
    await popup.press('Escape');
    await popup.waitFor('the list, with the focus on the button', () => document.activeElement?.getAttribute('data-testid') === 'history');
    await popup.close();
    await person.tab.close();
  });

  test('an answer that was not seen is told by the user, with the keyboard alone, and the numbers follow in popup and page', async () => {
    const { driver, site } = stage;
    const person = await beginVerification(driver, site);
    site.answerNext('never');
    await person.typeValues({ code: '000010', phone: person.phone, idTail: person.idTail });
    await person.submit();
    await untilLeft(person.tab, 'tries', { worst: 4, best: 5 });
    const label = `备案 ${person.phone}`;
    const popup = await openPopup(driver);
    await untilTriesLeft(popup, { worst: 4, best: 5 }, label);
    await tabTo(popup, `[data-label="${label}"] [data-testid="history"]`);
    await popup.press('Enter');
    expect((await toldAttempts(popup, 1)).map(({ use }) => use)).toEqual(['perhaps']);
    await tabTo(popup, '[data-testid="correct"]');
    await popup.press('Enter');
    // The first choice has the focus; a space takes it.
    await popup.waitFor('the question', () => document.activeElement?.matches('input[value="wrong"]'));
    await popup.press('Space');
    await popup.waitFor('the effect', () => document.querySelector('[data-testid="effect"]')?.textContent?.includes('4–5 → 4'));
    await tabTo(popup, '[data-testid="deed-write"]');
    await popup.press('Enter');
    await untilTriesLeft(popup, { worst: 4, best: 4 });
    await untilLeft(person.tab, 'tries', { worst: 4, best: 4 });
    expect((await toldAttempts(popup, 1)).map(({ use }) => use)).toEqual(['yes']);
    await popup.waitFor('the focus where it came from', () => document.activeElement?.matches('[data-testid="correct"]'));

    // Made elsewhere too: added, and counted in both places.
    await popup.click('[data-testid="elsewhere"]');
    await popup.select('[data-testid="elsewhere-count"]', '2');
    await popup.click('[data-testid="deed-write"]');
    await toldAttempts(popup, 3);
    await untilTriesLeft(popup, { worst: 2, best: 2 });
    await untilLeft(person.tab, 'tries', { worst: 2, best: 2 });

    // The 24 hours run from the SMS.
    await popup.click('[data-testid="fix-sms"]');
    await popup.evaluate(() => {
      const field = document.querySelector<HTMLInputElement>('[data-testid="sms-time"]');
      const past = new Date(Date.now() - 23.5 * 3_600_000);
      if (field === null) return;
      field.value = new Date(past.getTime() - past.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await popup.click('[data-testid="deed-write"]');
    await popup.waitFor('half an hour left', () => /^(29|30) /.test(document.querySelector('[data-testid="time-left"]')?.textContent ?? ''));
    // And on the panel, whose clock goes on by the second though nothing else on it changes.
    const onPanel = () => person.tab.panel.evaluate((root) => root.querySelector('[data-testid="panel-time"]')?.textContent ?? '');
    await expect.poll(onPanel, { timeout: 10_000 }).toMatch(/^(29|30) /);
    const before = await onPanel();
    await expect.poll(onPanel, { timeout: 10_000 }).not.toBe(before);
    await popup.close();
    await person.tab.close();
  });

  test('a stranger\'s try is nobody\'s until it is given to a filing, and then counts there alone', async () => {
    const { driver, site } = stage;
    const person = await beginVerification(driver, site);
    const other = await beginVerification(driver, site);
    // A code of its own for each: one that two have in common may be of either.
    for (const [one, code] of [[person, '000021'], [other, '000022']] as const) {
      await one.typeValues({ code, phone: one.phone, idTail: one.idTail });
      await one.submit();
      await untilAnswer(one.tab, 'tryAgain');
    }
    await person.typeValues({ code: '000023', phone: '13300000001', idTail: '990001' });
    await person.submit();
    await untilAnswer(person.tab, 'noRecord');
    const [label, elsewhere] = [`备案 ${person.phone}`, `备案 ${other.phone}`];
    const popup = await openPopup(driver);
    await popup.waitFor('the question', () => document.querySelector('[data-testid="unassigned"]'));
    expect(await popup.text('[data-testid="unassigned"]')).not.toContain('13300000001');
    await untilTriesLeft(popup, { worst: 3, best: 4 }, label);
    await untilTriesLeft(popup, { worst: 3, best: 4 }, elsewhere);
    await popup.select('[data-testid="assign-to"]', `filing-${label}`);
    await popup.click('[data-testid="assign"]');
    await untilTriesLeft(popup, { worst: 3, best: 3 }, label);
    await untilTriesLeft(popup, { worst: 4, best: 4 }, elsewhere);
    await popup.waitFor('the question to go', () => document.querySelector('[data-testid="unassigned"]') === null);
    await openHistory(popup, label);
    expect((await toldAttempts(popup, 2)).map(({ use }) => use)).toEqual(['yes', 'yes']);

    await keepSavedFiles(popup);
    await popup.click('[data-testid="export"]');
    const text = await savedFile(popup);
    expect(text.startsWith('\uFEFF')).toBe(true);
    for (const said of ['您的短信核验失败,请您重新验证。', '该条验证库里找不到记录或已完成验证。']) expect(text).toContain(said);
    expect(text).toMatch(/\d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC[+-]\d\d:\d\d/);
    for (const secret of [person.phone, person.idTail, '13300000001', '990001', '000021', '000023']) expect(text).not.toContain(secret);
    await popup.close();
    await person.tab.close();
    await other.tab.close();
  });

  test('data that could not be read is saved in a file, and not spoken of again once it was read of', async () => {
    const { driver } = stage;
    const popup = await openPopup(driver);
    await popup.evaluate(async () => {
      interface Area { get(key: string): Promise<{ filings: { v: number; body: unknown[] } }>; set(items: object): Promise<void> }
      const scope = globalThis as unknown as Record<'browser' | 'chrome', { storage: { local: Area } } | undefined>;
      const local = (scope.browser ?? scope.chrome)!.storage.local;
      const { filings } = await local.get('filings');
      await local.set({ filings: { ...filings, body: [...filings.body, { id: 'torn' }] } });
    });
    await popup.reload();
    await keepSavedFiles(popup);
    await popup.click('[data-testid="save-all"]');
    const all = JSON.parse(await savedFile(popup)) as Record<string, { body: { id: string }[] }>;
    expect(all['filings']?.body.map(({ id }) => id)).toContain('torn');
    expect(Object.keys(all)).not.toContain('digestKey');
    await popup.click('[data-testid="acknowledge"]');
    await popup.waitFor('the notice to go', () => document.querySelector('[data-testid="trouble"]') === null);
    await popup.reload();
    await popup.waitFor('the list', () => document.querySelector('[data-testid="filing"]'));
    expect(await popup.visible('[data-testid="trouble"]')).toBe(false);
    await popup.close();
  });
});
