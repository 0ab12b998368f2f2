import { expect } from 'vitest';
import { STEPS } from '../../../components/help/steps.ts';
import type { Driver, Tab } from '../driver/driver.ts';
import type { Look } from './look.ts';

interface Local { get(keys: null): Promise<object>; set(items: object): Promise<void>; clear(): Promise<void> }
interface Api { readonly storage: { readonly local: Local } }

/** Takes all that is stored away while the task runs, the consent with it, and puts it back. */
async function withoutConsent(driver: Driver, task: () => Promise<void>): Promise<void> {
  const keeper = await driver.newTab(driver.extensionUrl('help.html'));
  const stored = await keeper.evaluate(async () => {
    const scope = globalThis as unknown as { browser?: Api; chrome: Api };
    const { local } = (scope.browser ?? scope.chrome).storage;
    const all = await local.get(null);
    await local.clear();
    return all;
  });
  try {
    await task();
  } finally {
    await keeper.evaluate((items) => {
      const scope = globalThis as unknown as { browser?: Api; chrome: Api };
      return (scope.browser ?? scope.chrome).storage.local.set(items);
    }, stored);
    await keeper.close();
  }
}

async function openQuestion(driver: Driver, page: string): Promise<Tab> {
  const tab = await driver.newTab(driver.extensionUrl(page));
  await tab.waitFor('the question', () => document.querySelector('[data-testid="consent-yes"]'));
  return tab;
}

/** The question, what is said after a no and after a failure, in the popup too; and where to begin. */
export async function lookAtWelcome(driver: Driver, look: Look): Promise<void> {
  await withoutConsent(driver, async () => {
    const page = await openQuestion(driver, 'welcome.html');
    await look.atPage(page, 'welcome');
    await page.click('[data-testid="consent-no"]');
    await look.atPage(page, 'welcome-no');
    await page.evaluate(() => {
      const { runtime } = ((globalThis as { browser?: unknown; chrome?: unknown }).browser ?? (globalThis as { chrome?: unknown }).chrome) as { runtime: object };
      Object.defineProperty(runtime, 'sendMessage', { value: () => Promise.resolve(undefined) });
    });
    await page.click('[data-testid="consent-yes"]');
    await page.waitFor('the failure', () => document.querySelector('[data-testid="consent-failed"]'));
    await look.atPage(page, 'welcome-failed');
    await page.close();

    // Opened as the popup is, which gives way to it.
    const popup = await openQuestion(driver, 'popup.html');
    await look.atPopup(popup, 'welcome-popup');
    await popup.click('[data-testid="consent-no"]');
    await look.atPopup(popup, 'welcome-popup-no');
    await popup.close();
  });

  const given = await driver.newTab(driver.extensionUrl('welcome.html'));
  await given.waitFor('the way on', () => document.querySelector('[data-testid="consent-given"]'));
  await look.atPage(given, 'welcome-given');
  await given.close();
}

/** The help page, from top to bottom; each of its pictures is there. */
export async function lookAtHelp(driver: Driver, look: Look): Promise<void> {
  const page = await driver.newTab(driver.extensionUrl('help.html'));
  await page.resize(1280, 5_000);
  await page.waitFor('every picture', (wanted) => {
    const pictures = [...document.images].filter(({ complete, naturalWidth }) => complete && naturalWidth > 0);
    return pictures.length === wanted;
  }, STEPS.filter(({ picture }) => picture !== null).length);
  expect(await page.evaluate(() => [...document.images].filter(({ alt }) => alt === '').length)).toBe(0);
  await look.atPage(page, 'help', 5_000);
  await page.close();
}
