import { describe, expect, test } from 'vitest';
import type { Tab } from './driver/driver.ts';
import { useStage } from './stage.ts';
import { FIELD } from './story/form-page.ts';
import { untilHeld } from './story/panel-view.ts';
import { beginVerification } from './story/verification.ts';

const OTHERS_PHONE = '13311112222';

/** Waits until the page's own field holds this value. */
function untilValue(tab: Tab, field: keyof typeof FIELD, value: string): Promise<void> {
  return tab.waitFor(
    `${field} to be ${value}`,
    (selector, wanted) => document.querySelector<HTMLInputElement>(selector)?.value === wanted,
    FIELD[field],
    value,
  );
}

describe('What the user has typed is not replaced unasked', () => {
  const stage = useStage();

  test('it is asked about, stays when that is wanted, and is replaced when that is', async () => {
    const { tab, phone, idTail } = await beginVerification(stage.driver, stage.site);
    await tab.type(FIELD.phone, OTHERS_PHONE);
    await tab.panel.click('[data-testid="panel-fill"]');
    await tab.panel.click('[data-testid="replace-no"]');
    expect([await tab.value(FIELD.phone), await tab.value(FIELD.idTail)]).toEqual([OTHERS_PHONE, '']);
    await tab.panel.click('[data-testid="panel-fill"]');
    await tab.panel.click('[data-testid="replace-yes"]');
    await untilValue(tab, 'phone', phone);
    await untilValue(tab, 'idTail', idTail);
    await tab.close();
  });

  test('and one click takes a fill back', async () => {
    const { tab } = await beginVerification(stage.driver, stage.site);
    await tab.type(FIELD.idTail, '12');
    await tab.panel.click('[data-testid="panel-fill"]');
    await tab.waitFor('a phone', (selector) => document.querySelector<HTMLInputElement>(selector)?.value.length === 11, FIELD.phone);
    await tab.panel.click('[data-testid="panel-undo"]');
    await untilValue(tab, 'phone', '');
    await untilValue(tab, 'idTail', '12');
    expect(await tab.panel.evaluate((root) => root.querySelector('[data-testid="panel-undo"]'))).toBeNull();
    await tab.close();
  });
});

describe('Enter in a field', () => {
  const stage = useStage();

  test('goes to the button; a second one presses it, past the guard', async () => {
    const { tab, page, phone, idTail } = await beginVerification(stage.driver, stage.site);
    await tab.type(FIELD.code, '12');
    await tab.type(FIELD.phone, phone);
    await tab.type(FIELD.idTail, idTail);
    await tab.press('Enter');
    expect(await tab.evaluate(() => document.activeElement?.textContent?.trim())).toBe('提交');
    await tab.press('Enter');
    await untilHeld(tab, 'codeLength');
    expect(await page.captchaIsOpen()).toBe(false);
    await tab.close();
  });
});

describe('服务类型', () => {
  const stage = useStage();

  test('is said to be chosen, or not to be what the filing is', async () => {
    const { tab, page } = await beginVerification(stage.driver, stage.site);
    const look = (): Promise<string | undefined> =>
      tab.panel.evaluate((root) => root.querySelector<HTMLElement>('[data-testid="check-service-type"]')?.dataset['look']);
    await expect.poll(look).toBe('ok');
    await page.chooseService('小程序');
    await expect.poll(look).toBe('warn');
    await tab.reload();
    await expect.poll(look, { timeout: 15_000 }).toBe('waiting');
    await tab.close();
  });
});
