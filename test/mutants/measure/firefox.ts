import { launch } from '../../e2e/driver/driver.ts';
import { writeSampleExtension } from '../../e2e/driver/sample-extension.ts';
import { serveSampleSite } from '../../e2e/driver/sample-site.ts';
import type { Task } from './finder-page';

/** Where the sample extension does not run. */
const HOST = 'page.invalid';

/** Firefox, by the journeys' driver: it takes an extension, and here that is one that does nothing on this page. */
export async function withFirefoxPage<T>(source: string, task: Task<T>): Promise<T> {
  const [extension, site] = await Promise.all([writeSampleExtension('firefox'), serveSampleSite()]);
  const driver = await launch('firefox', { port: site.port, hosts: [HOST], extensionDir: extension.path }).catch(async (error: unknown) => {
    await Promise.all([site.close(), extension.remove()]);
    throw error;
  });
  try {
    const tab = await driver.newTab(`https://${HOST}/`);
    await tab.evaluate((text) => {
      document.body.replaceChildren();
      for (const style of document.querySelectorAll('style')) style.remove();
      // By the page's own hand, for it to be there for each evaluation: this page has no policy against it.
      const script = document.createElement('script');
      script.textContent = text;
      document.head.append(script);
    }, source);
    return await task(tab);
  } finally {
    await driver.close();
    await Promise.all([site.close(), extension.remove()]);
  }
}
