import { mkdtempSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listFiles } from '../files.mjs';
import { DOWNLOAD_MS, runNode } from '../processes.mjs';
import { unzip } from '../unzip.mjs';
import { writeFiles } from './source.mjs';

/**
 * Builds the packages from the source's archive and nothing else: unpacked into an empty folder, with dependencies of its own.
 * @param {Buffer} source
 * @param {(line: string) => void} onLine
 * @returns {Promise<Map<string, Buffer>>}
 */
export async function packagesFromSource(source, onLine) {
  const folder = mkdtempSync(join(tmpdir(), 'heyan-package-'));
  try {
    writeFiles(folder, unzip(source));
    const { code, output } = await runNode(join(folder, 'test', 'run', 'package.mjs'), [], {
      cwd: folder,
      // The npm that runs us speaks of our own folder; what it has fetched before, it need not fetch again.
      env: { npm_config_local_prefix: folder, INIT_CWD: folder, npm_config_prefer_offline: 'true' },
      limitMs: DOWNLOAD_MS,
      onLine,
    });
    if (code !== 0) throw new Error(`the packages could not be built from the source:\n${output}`);
    const packages = join(folder, 'packages');
    return new Map(listFiles(packages).map((name) => [name, readFileSync(join(packages, name))]));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
