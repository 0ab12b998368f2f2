import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../driver/project.ts';
import { makeTemporaryFolder, type TemporaryFolder } from '../driver/temporary-folder.ts';
import { BROWSER } from '../stage.ts';

/** The build that is shipped for this browser. */
const SHIPPED = join(PROJECT_ROOT, '.output', BROWSER === 'firefox' ? 'firefox-mv3' : 'chrome-mv3');

/**
 * The older one's worker has a name of its own: Chromium keeps a worker's script by its address, and takes the kept one when an
 * unpacked extension was changed while it was not running.
 */
const WORKER = 'older.js';
const BACKGROUND = BROWSER === 'firefox' ? { scripts: [WORKER] } : { service_worker: WORKER };

/** The folder of an extension that is updated: first an older one is in it, then the shipped one. */
export interface UpdatedFolder extends TemporaryFolder {
  /** Puts the shipped build in the place of the older one. */
  ship(): Promise<void>;
}

/**
 * An older Heyan, as far as a later one can see it: the shipped build by the same id, of an earlier version, whose worker does
 * nothing but write down what that one had stored.
 */
export async function olderBuild(version: string, store: Readonly<Record<string, unknown>>): Promise<UpdatedFolder> {
  const folder = await makeTemporaryFolder('older');
  await cp(SHIPPED, folder.path, { recursive: true });
  const manifest = join(folder.path, 'manifest.json');
  const shipped = JSON.parse(await readFile(manifest, 'utf8')) as object;
  await writeFile(manifest, JSON.stringify({ ...shipped, version, content_scripts: [], background: BACKGROUND }));
  await writeFile(join(folder.path, WORKER), `(globalThis.browser ?? chrome).storage.local.set(${JSON.stringify(store)});\n`);
  return {
    ...folder,
    async ship() {
      await rm(join(folder.path, WORKER));
      await cp(SHIPPED, folder.path, { recursive: true, force: true });
    },
  };
}
