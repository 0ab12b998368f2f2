import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { launch, type BrowserName, type Tab } from '../e2e/driver/driver.ts';
import { FORM_URL } from '../e2e/story/form-page.ts';
import { welcomePage } from '../e2e/story/consent.ts';
import { mainJob } from '../e2e/story/main-job.ts';
import { startSite } from '../site/site.ts';

/** How `npm start` wants the main job played. */
export interface Performance {
  browser: BrowserName;
  /** A window is shown, and stays until the user closes it. */
  headed: boolean;
  log(line: string): void;
  /** The folder for numbered screenshots. */
  shots: string;
}

/** Plays the main job from an empty profile to "all done" on the practice site, and then leaves it to the user. */
export async function play({ browser, headed, log, shots }: Performance): Promise<void> {
  await mkdir(shots, { recursive: true });
  const site = await startSite({ phone: true });
  try {
    const driver = await launch(browser, { port: site.port, hosts: site.hosts, headed, locale: 'zh-CN' });
    try {
      let steps = 0;
      let pictures = 0;
      const say = (step: string): void => log(`  ${String((steps += 1)).padStart(2)}. ${step}`);
      const show = async (tab: Tab, name: string): Promise<void> => {
        pictures += 1;
        await tab.screenshot(join(shots, `${String(pictures).padStart(2, '0')}-${name}.png`));
      };
      say('第一次打开：先看说明，再点“我明白了，开始使用” · the first run: read it, and agree');
      const welcome = await welcomePage(driver);
      await show(welcome, 'welcome');
      await welcome.click('[data-testid="consent-yes"]');
      await welcome.waitFor('the way on', () => document.querySelector('[data-testid="consent-given"]'));
      await welcome.close();
      await mainJob({ driver, site, say, show });
      log(`  ${pictures} pictures in ${shots}`);
      if (headed) {
        await driver.newTab(FORM_URL);
        log('  Now try it by hand: the phone beside the page hands in requests and shows their SMS.');
        log('  Close the window, or press Ctrl-C, to end.');
        await driver.closed;
      }
    } finally {
      await driver.close();
    }
  } finally {
    await site.close();
  }
}
