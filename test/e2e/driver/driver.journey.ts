import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch, type BrowserName, type Driver, type Tab } from './driver.ts';
import { writeSampleExtension } from './sample-extension.ts';
import { ownAddress, serveSampleSite } from './sample-site.ts';
import type { TemporaryFolder } from './temporary-folder.ts';

interface Seen {
  type: string;
  target: string;
  trusted: boolean;
  text?: string;
  key?: string;
  x?: number;
  buttons?: number;
}
interface Answer {
  trusted: boolean;
  inMemory: number;
  onDisk: number;
  language: string;
  greeting: string;
}

const ORIGIN = 'https://beian.miit.gov.cn';
const browser = (process.env['HEYAN_BROWSER'] ?? 'chromium') as BrowserName;

let site: Awaited<ReturnType<typeof serveSampleSite>>;
let extension: TemporaryFolder;
let driver: Driver;
let tab: Tab;

const seen = (type: string) =>
  tab.evaluate((wanted) => (globalThis as unknown as { seen: Seen[] }).seen.filter((e) => e.type === wanted), type);

/** Clicks the panel's button and gives what it then shows. */
async function ask(): Promise<Answer> {
  await tab.panel.evaluate((root) => (root.querySelector('output')!.textContent = ''));
  await tab.panel.click('button >> 填写');
  await tab.panel.waitFor('the answer of the worker', (root) => root.querySelector('output')!.textContent);
  return JSON.parse(await tab.panel.text('output')) as Answer;
}

beforeAll(async () => {
  site = await serveSampleSite();
  extension = await writeSampleExtension(browser);
  driver = await launch(browser, { port: site.port, hosts: ['beian.miit.gov.cn'], extensionDir: extension.path });
  tab = await driver.newTab(`${ORIGIN}/#/start`);
});

afterAll(async () => {
  await driver?.close();
  await site?.close();
  await extension?.remove();
});

describe(`the ${browser} driver`, () => {
  test('serves the practice site as its real origin, in a secure context', async () => {
    expect(await tab.evaluate(() => [location.origin, isSecureContext])).toEqual([ORIGIN, true]);
    expect(await tab.url()).toBe(`${ORIGIN}/#/start`);
  });

  test('clicks with trusted events, on the visible one of several, and scrolls to what is far', async () => {
    await tab.click('button >> 提交');
    await tab.click('#far');
    expect(await seen('click')).toMatchObject([
      { target: 'send', trusted: true },
      { target: 'far', trusted: true },
    ]);
  });

  test('types keys, replacing what was there, and pastes from the clipboard', async () => {
    await tab.type('#field', 'first');
    await tab.type('#field', '京A-13 x');
    expect(await tab.value('#field')).toBe('京A-13 x');
    expect(await seen('keydown')).toContainEqual(expect.objectContaining({ key: 'x', trusted: true }));
    await tab.paste('#field', '主体 13812345678\t');
    expect(await seen('paste')).toMatchObject([{ target: 'field', trusted: true, text: '主体 13812345678\t' }]);
    expect(await tab.value('#field')).toContain('主体 13812345678');
  });

  test('presses keys and chords, selects, and drags', async () => {
    await tab.click('#second');
    await tab.press('Shift+Tab');
    expect(await tab.evaluate(() => document.activeElement?.id)).toBe('field');
    await tab.select('#list', '2');
    expect(await tab.value('#list')).toBe('2');
    await tab.drag('#slider', 120);
    const held = (await seen('mousemove')).filter((event) => event.buttons === 1);
    expect(held.length).toBeGreaterThan(5);
    const [down, up] = [(await seen('mousedown')).at(-1), (await seen('mouseup')).at(-1)];
    expect(up!.x! - down!.x!).toBe(120);
  });

  test('enters the closed panel: a trusted click, typing, choosing, text', async () => {
    expect(await tab.evaluate(() => document.querySelector('heyan-panel')?.shadowRoot)).toBeNull();
    expect(await tab.panel.exists()).toBe(true);
    expect(await ask()).toMatchObject({ trusted: true, inMemory: 1, onDisk: 1 });
    await tab.panel.type('input', 'ab12');
    expect(await tab.panel.value('input')).toBe('ab12');
    await tab.panel.type('input', 'c');
    expect(await tab.panel.value('input')).toBe('c');
    await tab.panel.paste('input', '01234X');
    expect(await tab.panel.value('input')).toBe('01234X');
    await tab.panel.select('select', 'b');
    expect(await tab.panel.value('select')).toBe('b');
    expect(await tab.panel.text()).toContain('填写');
  });

  test('speaks as the content script: its own world, its own messages, and what it left there before', async () => {
    const sent = tab.inContentScript((message) => {
      const { runtime } = (globalThis as unknown as { chrome: { runtime: { sendMessage(message: string): Promise<object> } } }).chrome;
      return runtime.sendMessage(message);
    }, 'count');
    expect(await sent).toMatchObject({ sender: { isOwn: true, url: `${ORIGIN}/#/start`, frameId: 0 }, greeting: '你好' });
    await tab.inContentScript(() => void Object.assign(globalThis, { left: [1, null] }));
    expect(await tab.inContentScript(() => (globalThis as { left?: unknown }).left)).toEqual([1, null]);
    expect(await tab.evaluate(() => 'left' in globalThis)).toBe(false);
    await expect(tab.inContentScript(() => Promise.reject(new Error('thrown there')))).rejects.toThrow('thrown there');
  });

  test('speaks Chinese to the extension', async () => {
    expect(await ask()).toMatchObject({ language: 'zh-CN', greeting: '你好' });
  });

  test('stops the worker; the next message starts a new one', async () => {
    const before = await ask();
    await driver.stopWorker();
    expect(await ask()).toMatchObject({ inMemory: 1, onDisk: before.onDisk + 1 });
    await driver.stopWorker();
    await driver.stopWorker();
    expect(await ask()).toMatchObject({ inMemory: 1, onDisk: before.onDisk + 2 });
  });

  test("opens the extension's own pages, and finds a tab by its address", async () => {
    const page = await driver.newTab(driver.extensionUrl('page.html'));
    await page.waitFor('the answer of the worker', () => document.querySelector('#out')?.textContent !== '-');
    expect(JSON.parse(await page.text('#out'))).toMatchObject({ greeting: '你好' });
    expect(await page.panel.exists()).toBe(false);
    await expect(page.inContentScript(() => 1)).rejects.toThrow('no content script');
    await page.reload();
    await page.resize(360, 600);
    await page.waitFor('the new size', () => innerWidth === 360 && innerHeight === 600);
    await page.colorScheme('dark');
    await page.waitFor('the dark scheme', () => matchMedia('(prefers-color-scheme: dark)').matches);
    await page.colorScheme('light');
    await page.waitFor('the light scheme', () => matchMedia('(prefers-color-scheme: light)').matches);
    expect(await driver.findTab('page.html')).toBe(page);
    await page.close();
    await tab.activate();
  });

  test('opens a window of its own, whose tabs are as good as any', async () => {
    const other = await driver.newWindow(ORIGIN);
    await other.type('#field', 'typed in the second window');
    expect(await other.value('#field')).toBe('typed in the second window');
    const page = await driver.newTab(driver.extensionUrl('page.html'));
    const windows = await page.evaluate(async () => {
      const { windows } = (globalThis as unknown as { chrome: { windows: { getAll(): Promise<unknown[]> } } }).chrome;
      return (await windows.getAll()).length;
    });
    expect(windows).toBe(2);
    await page.close();
    await other.close();
    await tab.click('#second');
  });

  test('restarts on the same profile, and storage is still there', async () => {
    const before = await ask();
    await driver.restart();
    tab = await driver.newTab(ORIGIN);
    await tab.panel.waitFor('the panel', (root) => root.querySelector('button'));
    expect(await ask()).toMatchObject({ inMemory: 1, onDisk: before.onDisk + 1 });
  });

  test('reaches no host but ours, not even one that is up', async () => {
    const address = ownAddress();
    const other = await serveSampleSite(address);
    try {
      // Without a network card a name that nobody has must do.
      const url = address ? `https://${address}:${other.port}/` : 'https://other.invalid/';
      const fetched = tab.evaluate((wanted) => fetch(wanted, { mode: 'no-cors' }).then(() => 'reached'), url);
      await expect(fetched).rejects.toThrow(/fetch/i);
    } finally {
      await other.close();
    }
  });
});
