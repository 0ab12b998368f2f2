import { describe, expect, test } from 'vitest';
import { useStage } from './stage.ts';
import { openPopup, untilPersons } from './story/popup-page.ts';
import { chooseFacts, shownPersons } from './story/who-form.ts';

describe('Who must verify', () => {
  const stage = useStage();

  test('choosing Douyin and its case 4 asks for both; another type keeps what was typed; the saved filing shows both', async () => {
    const popup = await openPopup(stage.driver);
    await popup.click('[data-testid="add-filing"]');
    await popup.waitFor('the rule above all', () => document.querySelector('[data-testid="who-rule"]')?.textContent?.includes('谁收到了验证码，谁就要核验') === true);
    await popup.type('[data-testid="label"]', '改名的小程序');
    await chooseFacts(popup, [['provider', 'douyin'], ['situation', 'renamed']]);
    await untilPersons(popup, 2);
    expect((await shownPersons(popup)).map(({ role }) => role)).toEqual(['subject', 'service']);
    expect([await popup.value('[data-testid="filing-type"]'), await popup.value('[data-testid="service-kind"]')]).toEqual(['changeService', 'miniProgram']);

    await popup.type('[data-testid="person"]:nth-of-type(2) [data-testid="phone"]', '139 0013 9000');
    await popup.type('[data-testid="person"]:nth-of-type(2) [data-testid="id-tail"]', '567（8）');
    await chooseFacts(popup, [['filing-type', 'changeSubject']]);
    await popup.waitFor('the case to go', () => document.querySelector<HTMLSelectElement>('[data-testid="situation"]')?.value === 'unknown');
    expect(await shownPersons(popup)).toEqual([
      { role: 'subject', phone: '', idTail: '' },
      { role: 'service', phone: '13900139000', idTail: '567（8）' },
    ]);

    await chooseFacts(popup, [['situation', 'renamed']]);
    await popup.type('[data-testid="person"]:nth-of-type(1) [data-testid="phone"]', '13800138000');
    await popup.type('[data-testid="person"]:nth-of-type(1) [data-testid="id-tail"]', '12345X');
    await popup.click('[data-testid="save"]');
    await popup.waitFor('both persons in the list', () => document.querySelectorAll('[data-label="改名的小程序"] [data-testid="person-row"]').length === 2);
    await popup.reload();
    await popup.click('[data-label="改名的小程序"] [data-testid="edit"]');
    await untilPersons(popup, 2);
    expect(await popup.value('[data-testid="situation"]')).toBe('renamed');
    await popup.click('[data-testid="cancel"]');
    await popup.close();
  });

  test('the next form begins with the persons of the last provider and type, and an empty one goes with its type', async () => {
    const popup = await openPopup(stage.driver);
    await popup.click('[data-testid="add-filing"]');
    await untilPersons(popup, 2);
    await chooseFacts(popup, [['provider', 'jdcloud'], ['filing-type', 'addAccess']]);
    await untilPersons(popup, 1);
    expect((await shownPersons(popup)).map(({ role }) => role)).toEqual(['service']);
    expect(await popup.evaluate(() => document.querySelector('[id$=".phone-hint"]')?.textContent)).toContain('原接入商那里留的手机号');
    await popup.click('[data-testid="cancel"]');
    await popup.close();
  });
});
