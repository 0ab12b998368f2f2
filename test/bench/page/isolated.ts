import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { findBrowser } from '../../run/setup/browsers.mjs';

/** With these a page's clock counts in steps of 5 µs, without in steps of 100 (W3C High Resolution Time). */
const EXACT_CLOCK = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };

/** A file that a page asks for. */
export interface Served {
  readonly type: string;
  readonly body: string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Chromium without any extension and any network. */
export async function withPlainChromium<T>(task: (context: BrowserContext) => Promise<T>): Promise<T> {
  const browser = await chromium.launch({
    executablePath: findBrowser('chromium'),
    // Chromium's sandbox does not start for root.
    chromiumSandbox: process.getuid?.() !== 0,
    args: ['--host-resolver-rules=MAP * ~NOTFOUND', '--no-proxy-server'],
  });
  try {
    return await task(await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'zh-CN' }));
  } finally {
    await browser.close();
  }
}

/** A page whose files come from here, by their address; what is not here does not come. */
export async function pageServedBy(context: BrowserContext, serve: (url: URL) => Promise<Served | undefined>): Promise<Page> {
  const page = await context.newPage();
  await page.route('**/*', async (route) => {
    const served = await serve(new URL(route.request().url()));
    if (served === undefined) return route.abort();
    const { type, body, headers = {} } = served;
    return route.fulfill({ contentType: type, body, headers: { ...EXACT_CLOCK, ...headers } });
  });
  return page;
}
