import { findBrowser } from '../setup/browsers.mjs';

/**
 * Draws pages as pictures, in the Chromium that the journeys use, without any network.
 * @template T
 * @param {(draw: (html: string, size: { width: number, height: number }) => Promise<Buffer>) => Promise<T>} task
 * @param {{ transparent: boolean }} options whether what is not drawn can be seen through
 * @returns {Promise<T>}
 */
export async function withBrush(task, { transparent }) {
  const { chromium } = await import('playwright-core');
  const browser = await chromium.launch({
    executablePath: findBrowser('chromium'),
    chromiumSandbox: process.getuid?.() !== 0,
    args: ['--host-resolver-rules=MAP * ~NOTFOUND', '--font-render-hinting=none'],
  });
  try {
    const page = await browser.newPage({ javaScriptEnabled: false, deviceScaleFactor: 1 });
    return await task(async (html, size) => {
      await page.setViewportSize(size);
      await page.setContent(`<!doctype html><meta charset="utf-8"><style>*{margin:0;box-sizing:border-box}</style>${html}`);
      return page.screenshot({ omitBackground: transparent });
    });
  } finally {
    await browser.close();
  }
}
