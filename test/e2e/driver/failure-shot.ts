import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Backend } from './backend.ts';
import { within } from './poll.ts';
import { PROJECT_ROOT } from './project.ts';

/** Where a journey that failed leaves what it saw. */
const FAILURES = join(PROJECT_ROOT, '.practice', 'failed');

let count = 0;

/** Takes a screenshot for an error message and says where it is; never throws, as a greater error is on its way. */
export async function failureShot(backend: Backend, what: string): Promise<string> {
  count += 1;
  const name = what.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 40);
  const path = join(FAILURES, `${backend.browser}-${process.pid}-${count}-${name}.png`);
  try {
    await mkdir(FAILURES, { recursive: true });
    await within(10_000, 'screenshot', backend.screenshot(path));
    return `screenshot: ${path}`;
  } catch {
    return 'no screenshot could be taken';
  }
}
