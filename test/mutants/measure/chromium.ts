import { chromium } from 'playwright-core';
import { findBrowser } from '../../run/setup/browsers.mjs';
import type { Task } from './finder-page';

/** Where the page seems to be: nothing is asked of any network. */
const ADDRESS = 'https://page.invalid/';

/** Nothing is loaded, and no script runs but ours, which comes through the debugger. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:";
const EMPTY = '<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>page</title><body></body></html>';

/** Chromium without any extension. */
export async function withChromiumPage<T>(source: string, task: Task<T>): Promise<T> {
  const browser = await chromium.launch({
    executablePath: findBrowser('chromium'),
    // Chromium's sandbox does not start for root.
    chromiumSandbox: process.getuid?.() !== 0,
    args: ['--host-resolver-rules=MAP * ~NOTFOUND', '--no-proxy-server'],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'zh-CN' });
    await page.route('**/*', (route) =>
      route.request().url() === ADDRESS
        ? route.fulfill({ contentType: 'text/html', body: EMPTY, headers: { 'content-security-policy': POLICY } })
        : route.abort(),
    );
    await page.goto(ADDRESS);
    await page.evaluate(source);
    return await task({ evaluate: (fn, ...args) => page.evaluate(`(${String(fn)})(...${JSON.stringify(args)})`) });
  } finally {
    await browser.close();
  }
}
