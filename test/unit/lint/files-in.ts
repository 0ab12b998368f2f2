import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './house-lint';

/** The files under a folder whose names fit, from the root and with slashes on every system. */
export function filesIn(folder: string, fitting: RegExp): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((file) => fitting.test(file));
}
