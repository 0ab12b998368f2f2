import { spawnSync } from 'node:child_process';
import { accessSync, constants, readdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';

/**
 * The machine we are on.
 * @type {import('./browser-places.mjs').System}
 */
export const THIS_SYSTEM = {
  platform: process.platform,
  env: process.env,
  home: homedir(),
  isProgram: (path) => {
    try {
      accessSync(path, constants.X_OK);
      return statSync(path).isFile();
    } catch {
      return false;
    }
  },
  list: (folder) => {
    try {
      return readdirSync(folder);
    } catch {
      return [];
    }
  },
  version: (path) => spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 10_000 }).stdout ?? '',
};
