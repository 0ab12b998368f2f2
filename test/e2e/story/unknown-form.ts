import type { Tab } from '../driver/driver.ts';
import { FORM_URL } from './form-page.ts';
import { openForm } from './panel-view.ts';

/** The fields of the verification form, when nothing on the page says what they are for. */
export const NAMELESS = {
  code: '.el-form-item:nth-of-type(2) input',
  phone: '.el-form-item:nth-of-type(3) input',
  idTail: '.el-form-item:nth-of-type(4) input',
  submit: 'button.Submission >> 提交',
} as const;

/** Opens the practice site's own form and takes every name from its fields: a form that works, and that nobody can tell. */
export async function openUnknownForm(tab: Tab): Promise<void> {
  await openForm(tab, FORM_URL);
  await takeNames(tab);
  await tab.waitFor('the panel to go', () => document.querySelector('heyan-panel') === null);
}

export async function takeNames(tab: Tab): Promise<void> {
  await tab.evaluate(() => {
    for (const input of document.querySelectorAll('.el-form-item input')) input.removeAttribute('placeholder');
  });
}

/** Waits until Heyan says that it does not recognise the form. */
export function untilHint(tab: Tab): Promise<void> {
  return tab.panel.waitFor('the hint', (root) => root.querySelector('[data-step="hint"]'));
}

/** Waits for a step of the lesson. */
export function untilStep(tab: Tab, step: string): Promise<void> {
  return tab.panel.waitFor(`the step ${step}`, (root, wanted) => root.querySelector(`[data-step="${wanted}"]`), step);
}

/** Points at the four, up to the summary. */
export async function pointAtAll(tab: Tab): Promise<void> {
  await tab.panel.click('[data-testid="teach"]');
  for (const role of ['code', 'phone', 'idTail', 'submit'] as const) {
    await untilStep(tab, role);
    await tab.click(NAMELESS[role]);
  }
  await untilStep(tab, 'summary');
}
