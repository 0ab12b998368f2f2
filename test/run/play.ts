import { join } from 'node:path';
import { launch, type BrowserName } from '../e2e/driver/driver.ts';
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

const ADDRESS = 'https://beian.miit.gov.cn/#/Integrated/index';

/** Opens the practice site in a browser with Heyan. */
export async function play({ browser, headed, log, shots }: Performance): Promise<void> {
  const site = await startSite({ phone: headed });
  try {
    const driver = await launch(browser, { port: site.port, hosts: site.hosts, headed });
    try {
      const tab = await driver.newTab(ADDRESS);
      log(`  ${await tab.url()} is open`);
      const picture = join(shots, '01-practice-site.png');
      await tab.screenshot(picture);
      log(`  ${picture}`);
      if (headed) {
        log('  try it by hand; close the window, or press Ctrl-C, to end');
        await driver.closed;
      }
    } finally {
      await driver.close();
    }
  } finally {
    await site.close();
  }
}
