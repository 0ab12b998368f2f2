import type { Driver } from '../driver/driver.ts';
import { NAMELESS, openUnknownForm, pointAtAll, untilHint, untilStep } from '../story/unknown-form.ts';
import type { Look } from './look.ts';

/** Where a form is not recognised: the hint, what is pointed at, a refusal, the summary, the report, and the taught form. */
export async function lookAtLesson(driver: Driver, look: Look): Promise<void> {
  const tab = await driver.newTab();
  await openUnknownForm(tab);
  await untilHint(tab);
  await look.atPanel(tab, 'lesson-hint');
  await tab.panel.click('[data-testid="report"]');
  await look.atPanel(tab, 'lesson-report');
  await tab.panel.click('[data-testid="copy"]');
  await tab.panel.waitFor('it to be copied', (root) => root.querySelector('[data-testid="copied"]'));
  await look.atPanel(tab, 'lesson-copied');
  await tab.panel.click('[data-testid="close-report"]');
  await tab.panel.click('[data-testid="teach"]');
  await untilStep(tab, 'code');
  await look.atPanel(tab, 'lesson-code');
  await tab.click(NAMELESS.code);
  await untilStep(tab, 'phone');
  await tab.click(NAMELESS.code);
  await look.atPanel(tab, 'lesson-twice');
  await tab.press('Escape');
  await pointAtAll(tab);
  await look.atPanel(tab, 'lesson-summary');
  await tab.panel.click('[data-testid="remember"]');
  await tab.panel.waitFor('the panel', (root) => root.querySelector('[data-testid="taught"]'));
  await look.atPanel(tab, 'lesson-taught');
  await tab.panel.click('[data-testid="forget"]');
  await untilHint(tab);
  await tab.close();
}
