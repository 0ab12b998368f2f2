import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeTemporaryFolder } from '../driver/temporary-folder.ts';

/** What it asks Heyan for: as its content script would, as its screens would, and what nobody would. */
const REQUESTS = [{ type: 'snapshot' }, { type: 'valuesOf', personId: '0' }, { type: 'dump' }, { type: 'consentGiven', text: 1 }, 'x', null];

/**
 * In the other extension's own world on the page, and in a page of its own. `heyan` is the id that it attacks. It sends, connects,
 * and asks for files, and puts down what came of each.
 */
const ATTACK = `
async function attack(heyan) {
  const came = {};
  const late = () => new Promise((resolve) => setTimeout(() => resolve('no answer'), 1500));
  const noteOf = (way, promise) => Promise.race([promise, late()]).then((answer) => (came[way] = answer), () => (came[way] = 'refused'));
  const requests = ${JSON.stringify(REQUESTS)};
  await Promise.all(requests.map((request, at) => noteOf('message ' + at, chrome.runtime.sendMessage(heyan, request).then((answer) => JSON.stringify(answer) ?? 'no answer'))));
  await noteOf('port', new Promise((resolve) => {
    const port = chrome.runtime.connect(heyan, { name: 'heyan' });
    port.onMessage.addListener((answer) => resolve(JSON.stringify(answer)));
    port.onDisconnect.addListener(() => resolve(chrome.runtime.lastError ? 'refused' : 'closed'));
    for (const request of requests) try { port.postMessage(request); } catch { }
  }));
  for (const file of ['popup.html', 'miit.js', 'manifest.json']) {
    await noteOf('file ' + file, fetch('chrome-extension://' + heyan + '/' + file).then(() => 'read'));
  }
  return came;
}
`;

const CONTENT = `${ATTACK}
document.addEventListener('attack', async () => {
  const { dataset } = document.documentElement;
  const came = await attack(dataset.heyan);
  // An extension can open what is closed to the page. Its clicks are a script's all the same.
  const root = chrome.dom.openOrClosedShadowRoot(document.querySelector('heyan-panel'));
  const fill = root?.querySelector('[data-testid="panel-fill"]');
  dataset.reached = String(fill !== null && fill !== undefined);
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
    fill?.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, detail: 1 }));
  }
  fill?.click();
  dataset.id = chrome.runtime.id;
  dataset.came = JSON.stringify(came);
});
`;

const PAGE = '<!doctype html><meta charset="utf-8"><title>other</title><script src="page.js"></script>';
const PAGE_SCRIPT = `${ATTACK}
attack(location.hash.slice(1)).then((came) => (document.documentElement.dataset.came = JSON.stringify(came)));
`;

/** Writes another extension, which the user has let into the ministry's page, and which is after Heyan. Gives its folder. */
export async function writeOtherExtension(): Promise<string> {
  const { path } = await makeTemporaryFolder('other');
  const manifest = {
    manifest_version: 3,
    name: 'Another extension',
    version: '1.0',
    host_permissions: ['https://beian.miit.gov.cn/*'],
    content_scripts: [{ matches: ['https://beian.miit.gov.cn/*'], js: ['content.js'], run_at: 'document_start' }],
  };
  const files = { 'manifest.json': JSON.stringify(manifest), 'content.js': CONTENT, 'page.html': PAGE, 'page.js': PAGE_SCRIPT };
  await Promise.all(Object.entries(files).map(([name, text]) => writeFile(join(path, name), text)));
  return path;
}
