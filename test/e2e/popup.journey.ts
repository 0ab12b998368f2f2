import { describe, expect, test } from 'vitest';
import type { Tab } from './driver/driver.ts';
import { useStage } from './stage.ts';
import { FIELD, FORM_URL } from './story/form-page.ts';
import { openForm, untilLeft } from './story/panel-view.ts';
import { addFiling, badgeText, openPopup } from './story/popup-page.ts';
import { askWorker } from './story/save-filing.ts';
import { beginVerification } from './story/verification.ts';

const PERSON = { role: 'subject', phone: '13800138000', idTail: '12345X' } as const;

/** Waits until the popup lists exactly these filings, in whatever order. */
function untilListed(popup: Tab, labels: readonly string[]): Promise<void> {
  return popup.waitFor(
    `the list ${labels.join(', ')}`,
    (wanted) => {
      const shown = [...document.querySelectorAll('[data-testid="filing"]')].map((card) => card.getAttribute('data-label'));
      return JSON.stringify(shown.sort()) === JSON.stringify([...wanted].sort());
    },
    labels,
  );
}

describe('The popup', () => {
  const stage = useStage();

  test('add, search, delete, undo', async () => {
    const popup = await openPopup(stage.driver);
    await addFiling(popup, { label: '小站', persons: [PERSON] });
    await addFiling(popup, { label: '店铺小程序', persons: [{ ...PERSON, phone: '13900139000' }] });
    await popup.type('[data-testid="search"]', '9000');
    await untilListed(popup, ['店铺小程序']);
    await popup.type('[data-testid="search"]', '');
    await untilListed(popup, ['小站', '店铺小程序']);
    await popup.click('[data-label="小站"] [data-testid="delete"]');
    await untilListed(popup, ['店铺小程序']);
    await popup.click('[data-testid="undo"]');
    await untilListed(popup, ['小站', '店铺小程序']);
    await popup.reload();
    await untilListed(popup, ['小站', '店铺小程序']);
  });

  test('a form that is closed in the middle is there again, with what was typed', async () => {
    const popup = await openPopup(stage.driver);
    await popup.click('[data-testid="add-filing"]');
    await popup.type('[data-testid="label"]', '写到一半');
    await popup.type('[data-testid="phone"]', '138 0013');
    await popup.close();
    const again = await stage.driver.newTab(stage.driver.extensionUrl('popup.html'));
    await again.waitFor('the draft', () => document.querySelector<HTMLInputElement>('[data-testid="label"]')?.value === '写到一半');
    expect(await again.value('[data-testid="phone"]')).toContain('138');
    await again.click('[data-testid="cancel"]');
    await again.close();
  });

  test('a whole document number is cut to its last six at once, and is stored nowhere', async () => {
    const popup = await openPopup(stage.driver);
    await popup.click('[data-testid="add-filing"]');
    await popup.paste('[data-testid="id-tail"]', '11010119900307123X');
    await popup.waitFor('the cut', () => document.querySelector<HTMLInputElement>('[data-testid="id-tail"]')?.value === '07123X');
    const stored = await popup.evaluate(async () => {
      interface Area { get(keys: null): Promise<object> }
      interface Api { storage: { local: Area; session: Area } }
      const scope = globalThis as { browser?: Api; chrome?: Api };
      const storage = (scope.browser ?? scope.chrome)?.storage;
      return JSON.stringify([await storage?.local.get(null), await storage?.session.get(null)]);
    });
    expect(stored).toContain('07123X');
    expect(stored).not.toContain('19900307');
    await popup.click('[data-testid="cancel"]');
    await popup.close();
  });

  test('fills the open page, and says the tries left on the toolbar', async () => {
    const { driver, site } = stage;
    const tab = await driver.newTab();
    await openForm(tab, FORM_URL);
    const popup = await openPopup(driver);
    await popup.click('[data-label="小站"] [data-testid="fill"]');
    await tab.waitFor('the filled phone', (field) => document.querySelector<HTMLInputElement>(field)?.value === '13800138000', FIELD.phone);
    expect(await tab.value(FIELD.idTail)).toBe(PERSON.idTail);
    await tab.close();

    expect(await badgeText(popup)).toBe('');
    const person = await beginVerification(driver, site);
    await person.typeValues({ code: person.wrongCode(0), phone: person.phone, idTail: person.idTail });
    await person.submit();
    await untilLeft(person.tab, 'tries', { worst: 4, best: 4 });
    await expect.poll(() => badgeText(popup)).toBe('4');
  });

  test('a new SMS for a new request begins a new round, with all its tries', async () => {
    const { driver } = stage;
    const popup = await openPopup(driver);
    await popup.waitFor('the filing with four tries', () => document.querySelector('[data-testid="tries-left"][data-worst="4"]') !== null);
    const label = await popup.evaluate(() => document.querySelector('[data-testid="tries-left"][data-worst="4"]')?.closest('[data-label]')?.getAttribute('data-label') ?? '');
    await popup.click(`[data-label="${label}"] [data-testid="new-sms"]`);
    await popup.click('[data-testid="confirm-new-sms"]');
    await popup.waitFor('five tries', (wanted) => document.querySelector(`[data-label="${wanted}"] [data-testid="tries-left"]`)?.getAttribute('data-worst') === '5', label);
    expect(await askWorker(driver, { type: 'snapshot' })).toMatchObject({ ok: true });
  });
});
