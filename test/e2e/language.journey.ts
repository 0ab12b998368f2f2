import { describe, expect, test } from 'vitest';
import { useStage } from './stage.ts';
import { FORM_URL } from './story/form-page.ts';
import { openForm } from './story/panel-view.ts';
import { openPopup } from './story/popup-page.ts';

/** Heyan has no folder for Hong Kong: how each browser comes to Taiwan's is told in docs/design.md. */
describe.each(['zh-TW', 'zh-HK'] as const)('A browser that speaks %s is spoken to in traditional Chinese, not in the default language', (locale) => {
  const stage = useStage({ locale });

  test('in the popup', async () => {
    const popup = await openPopup(stage.driver);
    expect(await popup.evaluate(() => document.documentElement.lang)).toBe('zh-TW');
    expect(await popup.text('[data-testid="add-filing"]')).toBe('新增');
    await popup.close();
  });

  test('in the panel on the page', async () => {
    const tab = await stage.driver.newTab();
    await openForm(tab, FORM_URL);
    expect(await tab.panel.text()).toContain('工具列');
    await tab.panel.waitFor('its language, which is not the page\'s', (root) => root.querySelector('[lang="zh-TW"]'));
    await tab.close();
  });
});
