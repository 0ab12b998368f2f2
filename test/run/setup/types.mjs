import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../files.mjs';
import { runNode } from '../processes.mjs';
import { packageProgram, ROOT } from '../project.mjs';
import { fingerprint, readStamps, stamp } from './stamps.mjs';

const STEP = 'types';

/** wxt writes types for the entry points, the public files and the texts; without them neither tsc nor an editor works. */
/** @type {import('./setup.mjs').Step} */
export const types = {
  title: 'types for wxt',
  isCurrent: () => existsSync(join(ROOT, '.wxt', 'tsconfig.json')) && readStamps()[STEP] === inputs(),
  run: async () => {
    const { code, output } = await runNode(packageProgram('wxt'), ['prepare']);
    if (code !== 0) return { problem: `wxt prepare failed:\n${output}` };
    stamp(STEP, inputs());
    return {};
  },
};

/** What the types are made from: the contents of the configuration and the texts, the names of the rest. */
function inputs() {
  const names = ['entrypoints', 'public'].flatMap((folder) => listFiles(join(ROOT, folder)));
  const texts = listFiles(join(ROOT, 'locales')).map((name) => join(ROOT, 'locales', name));
  const files = [join(ROOT, 'package-lock.json'), join(ROOT, 'wxt.config.ts'), ...texts];
  return fingerprint([names.join('\n'), ...files.map((file) => readFileSync(file))]);
}
