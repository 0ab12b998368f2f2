import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../e2e/driver/project.ts';
import { makeTemporaryFolder, type TemporaryFolder } from '../e2e/driver/temporary-folder.ts';

/** Notes on `firstCard` when the first card had been painted, in ms since the navigation began. */
const STOPWATCH = `
const seen = new MutationObserver(() => {
  if (document.querySelector('[data-testid="filing"]') === null) return;
  seen.disconnect();
  // The frame is painted by the task after it.
  requestAnimationFrame(() => setTimeout(() => (globalThis.firstCard = performance.now())));
});
seen.observe(document, { childList: true, subtree: true });
`;
const TAG = '<script src="/stopwatch.js"></script>';

/** As little as a page can show. */
const BLANK = `<!doctype html><meta charset="utf-8">${TAG}<title>blank</title><p data-testid="filing">-</p>`;

/** A copy of Chromium's build with a stopwatch in the popup's page, and a blank page with the same one beside it. */
export async function buildWithStopwatch(): Promise<TemporaryFolder> {
  const folder = await makeTemporaryFolder('stopwatch');
  await cp(join(PROJECT_ROOT, '.output', 'chrome-mv3'), folder.path, { recursive: true });
  const popup = join(folder.path, 'popup.html');
  const html = await readFile(popup, 'utf8');
  if (!html.includes('<script')) throw new Error('the popup has no script to stop the time before');
  await writeFile(popup, html.replace('<script', `${TAG}<script`));
  await writeFile(join(folder.path, 'blank.html'), BLANK);
  await writeFile(join(folder.path, 'stopwatch.js'), STOPWATCH);
  return folder;
}
