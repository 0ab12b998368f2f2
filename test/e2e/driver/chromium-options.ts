import type { BrowserType } from 'playwright-core';
import { findBrowser } from '../../run/setup/browsers.mjs';
import { chromiumArgs, chromiumEnv } from './chromium-args.ts';
import type { LaunchOptions } from './driver.ts';

export const START_MS = 30_000;
const VIEWPORT = { width: 1280, height: 800 };

/** How playwright is to start Chromium with the extension of a folder. */
export function chromiumOptions(extensionDir: string, options: LaunchOptions): Parameters<BrowserType['launchPersistentContext']>[1] {
  const { headed = false, locale = 'zh-CN' } = options;
  return {
    executablePath: findBrowser('chromium'),
    headless: !headed,
    // Chromium's sandbox does not start for root.
    chromiumSandbox: process.getuid?.() !== 0,
    locale: locale === 'en' ? 'en-US' : locale,
    ignoreHTTPSErrors: true,
    // By hand, the page should follow the window.
    viewport: headed ? null : VIEWPORT,
    timeout: START_MS,
    // The profile's folder sees to the end of this process; playwright then kills what it has started.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    args: chromiumArgs(extensionDir, options),
    env: chromiumEnv(locale),
  };
}
