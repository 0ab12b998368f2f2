import type { Driver } from '../driver/driver.ts';
import { FORM_URL } from '../story/form-page.ts';
import { openForm } from '../story/panel-view.ts';
import { saveFiling } from '../story/save-filing.ts';
import type { Look } from './look.ts';

const FILL = '[data-testid="panel-fill"]';

/** What the panel says of a press that it has not taken, and of a form that would send to somebody else. */
export async function lookAtRefusals(driver: Driver, look: Look): Promise<void> {
  await saveFiling(driver, { label: '没有算数', persons: [{ role: 'subject', phone: '13800138000', idTail: '12345X' }] });
  const tab = await driver.newTab();
  await openForm(tab, FORM_URL);
  await tab.panel.waitFor('the panel', (root) => root.querySelector('[data-testid="panel-fill"]'));
  await tab.evaluate(() => document.body.style.setProperty('opacity', '0.5'));
  await tab.panel.click(FILL);
  await tab.panel.waitFor('the refusal', (root) => root.querySelector('.not-taken:not(:empty)'));
  await tab.evaluate(() => document.body.style.removeProperty('opacity'));
  await look.atPanel(tab, 'panel-not-taken');
  await tab.evaluate(() => {
    for (const form of document.querySelectorAll('form')) form.setAttribute('action', 'https://example.com/take');
  });
  await tab.panel.click(FILL);
  await tab.panel.waitFor('the fill to end', (root) => root.querySelector('.not-taken:empty'));
  await look.atPanel(tab, 'panel-elsewhere');
  await tab.close();
}
