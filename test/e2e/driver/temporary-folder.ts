import { rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onLeaving } from './leaving.ts';

/** A browser that has just ended may still hold or write a file. */
const PATIENT = { recursive: true, force: true, maxRetries: 10, retryDelay: 100 } as const;

/** An empty folder, and the way to remove it. */
export interface TemporaryFolder {
  readonly path: string;
  remove(): Promise<void>;
}

/** Makes a folder that goes when it is removed, or at the latest when this process ends. */
export async function makeTemporaryFolder(purpose: string): Promise<TemporaryFolder> {
  const path = await mkdtemp(join(tmpdir(), `heyan-${purpose}-`));
  const forget = onLeaving(() => rmSync(path, PATIENT));
  return {
    path,
    remove: async () => {
      await rm(path, PATIENT);
      forget();
    },
  };
}
