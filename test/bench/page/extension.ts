import { writeFile, copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { chromiumOptions } from '../../e2e/driver/chromium-options.ts';
import { PROJECT_ROOT } from '../../e2e/driver/project.ts';
import { makeTemporaryFolder, type TemporaryFolder } from '../../e2e/driver/temporary-folder.ts';
import { saveRequest } from '../../e2e/story/save-filing.ts';
import type { Served } from './isolated';

/** An extension to be measured. */
export interface Measured {
  readonly name: string;
  /** Null: the browser alone. */
  readonly folder: string | null;
}

export const SHIPPED: Measured = { name: 'Heyan', folder: join(PROJECT_ROOT, '.output', 'chrome-mv3') };
export const NOTHING: Measured = { name: 'none', folder: null };

/** An extension of a single content script, which runs in every page of https. */
export async function wrapScript(script: string): Promise<TemporaryFolder> {
  const folder = await makeTemporaryFolder('measured');
  await copyFile(script, join(folder.path, 'script.js'));
  const manifest = {
    manifest_version: 3, name: 'measured', version: '1.0', permissions: ['storage'],
    content_scripts: [{ matches: ['https://*/*'], js: ['script.js'], run_at: 'document_end' }],
  };
  await writeFile(join(folder.path, 'manifest.json'), JSON.stringify(manifest));
  return folder;
}

/** A browser with an extension, whose pages come from `serve` alone. */
export async function withExtension<T>(
  { folder }: Measured, serve: (url: URL) => Promise<Served | undefined>, task: (context: BrowserContext) => Promise<T>,
): Promise<T> {
  const profile = await makeTemporaryFolder('bench');
  const { args = [], ...options } = chromiumOptions(folder ?? '', { port: 0, hosts: [] }) ?? {};
  const isOfExtensions = (arg: string): boolean => /^--(?:disable-extensions-except|load-extension)=/.test(arg);
  const context = await chromium.launchPersistentContext(profile.path, {
    ...options,
    args: folder === null ? args.filter((arg) => !isOfExtensions(arg)) : args,
  });
  try {
    await context.route('https://**/*', async (route) => {
      const served = await serve(new URL(route.request().url()));
      return served === undefined ? route.abort() : route.fulfill({ contentType: served.type, body: served.body, headers: { ...served.headers } });
    });
    if (folder === SHIPPED.folder) await begin(context);
    return await task(context);
  } finally {
    await context.close();
    await profile.remove();
  }
}

/** A page in a process of its own: what another one compiled is not there. */
export async function inNewPage<T>(context: BrowserContext, task: (page: Page) => Promise<T>): Promise<T> {
  const page = await context.newPage();
  try {
    return await task(page);
  } finally {
    await page.close();
  }
}

/** Heyan does nothing on a page before its user has agreed, and its panel offers nothing before a filing is stored. */
async function begin(context: BrowserContext): Promise<void> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const page = await context.newPage();
  await page.goto(new URL('/welcome.html', worker.url()).href);
  await page.getByTestId('consent-yes').click();
  await page.getByTestId('consent-yes').waitFor({ state: 'detached' });
  await page.evaluate((request) => {
    interface Api { runtime: { sendMessage(message: unknown): Promise<unknown> } }
    return (globalThis as unknown as { chrome: Api }).chrome.runtime.sendMessage(request);
  }, saveRequest({ label: '官网', persons: [{ role: 'subject', phone: '13800138000', idTail: '12345X' }] }));
  await page.close();
}
