import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../driver/project.ts';
import { BROWSER } from '../stage.ts';

/**
 * The shipped build as it is once the user has allowed notifications: no driver can click the browser's own question, so that the
 * permission is a given one. Nothing else is changed. Gives its folder.
 */
export async function buildWithNotifications(): Promise<string> {
  const name = BROWSER === 'firefox' ? 'firefox-mv3' : 'chrome-mv3';
  const folder = join(PROJECT_ROOT, '.practice', 'allowed', name);
  await mkdir(folder, { recursive: true });
  await cp(join(PROJECT_ROOT, '.output', name), folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8')) as { permissions: string[]; optional_permissions: string[] };
  const { optional_permissions: optional, ...rest } = manifest;
  await writeFile(path, JSON.stringify({ ...rest, permissions: [...rest.permissions, ...optional] }));
  return folder;
}
