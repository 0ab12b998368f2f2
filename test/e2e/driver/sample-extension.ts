import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserName } from './driver.ts';
import { makeTemporaryFolder, type TemporaryFolder } from './temporary-folder.ts';

/** Counts messages: in memory, so that a new worker starts at one again, and on disk, where nothing is forgotten. */
const BACKGROUND = `
let inMemory = 0;
let writing = Promise.resolve();
const count = async ({ id, url, frameId }) => {
  const { onDisk = 0 } = await chrome.storage.local.get('onDisk');
  await chrome.storage.local.set({ onDisk: onDisk + 1 });
  const sender = { isOwn: id === chrome.runtime.id, url, frameId };
  return { sender, inMemory, onDisk: onDisk + 1, language: chrome.i18n.getUILanguage(), greeting: chrome.i18n.getMessage('greeting') };
};
chrome.runtime.onMessage.addListener((message, sender, answer) => {
  inMemory += 1;
  writing = writing.then(() => count(sender)).then(answer);
  return true;
});
`;

/** A panel as Heyan's: closed, with a button that shows what the worker answered and whether the click was a user's. */
const CONTENT = `
const host = document.createElement('heyan-panel');
host.style.cssText = 'position:fixed;right:20px;bottom:20px;z-index:9999;width:200px;height:120px;background:#fff';
const root = host.attachShadow({ mode: 'closed' });
const button = document.createElement('button');
button.textContent = '填写';
const field = document.createElement('input');
const choice = document.createElement('select');
for (const value of ['a', 'b']) choice.append(new Option(value, value));
const output = document.createElement('output');
root.append(button, field, choice, output);
button.addEventListener('click', async (event) => {
  const answer = await chrome.runtime.sendMessage('count');
  output.textContent = JSON.stringify({ trusted: event.isTrusted, ...answer });
});
document.body.append(host);
`;

const PAGE = `<!doctype html><meta charset="utf-8"><title>page</title><p id="out">-</p><script src="page.js"></script>`;
const PAGE_SCRIPT = `
chrome.runtime.sendMessage('count').then((answer) => (document.querySelector('#out').textContent = JSON.stringify(answer)));
`;

/** Writes an unpacked extension for the driver's own test into a new temporary folder. */
export async function writeSampleExtension(browser: BrowserName): Promise<TemporaryFolder> {
  const folder = await makeTemporaryFolder('sample');
  const manifest = {
    manifest_version: 3,
    name: 'Driver sample',
    version: '1.0',
    default_locale: 'zh_CN',
    permissions: ['storage'],
    background: browser === 'chromium' ? { service_worker: 'background.js' } : { scripts: ['background.js'] },
    content_scripts: [{ matches: ['https://beian.miit.gov.cn/*'], js: ['content.js'] }],
    content_security_policy: { extension_pages: "default-src 'self'; connect-src 'none'" },
    browser_specific_settings: { gecko: { id: 'driver-sample@heyan.example' } },
  };
  const files = {
    'manifest.json': JSON.stringify(manifest),
    'background.js': BACKGROUND,
    'content.js': CONTENT,
    'page.html': PAGE,
    'page.js': PAGE_SCRIPT,
    '_locales/zh_CN/messages.json': '{"greeting":{"message":"你好"}}',
    '_locales/en/messages.json': '{"greeting":{"message":"hello"}}',
  };
  for (const locale of ['zh_CN', 'en']) await mkdir(join(folder.path, '_locales', locale), { recursive: true });
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder.path, name), text);
  return folder;
}
