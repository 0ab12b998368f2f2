import { join } from 'node:path';
import { endChildrenWithUs, runNode } from '../processes.mjs';
import { packageProgram, ROOT } from '../project.mjs';
import { indented, say } from '../say.mjs';
import { setUp } from '../setup/setup.mjs';
import { packagesOfBuilds } from './packages.mjs';
import { writeFiles } from './source.mjs';

/**
 * Sets this folder up, builds both builds, and writes the packages into `packages`.
 * @returns {Promise<boolean>}
 */
export async function packageHere() {
  endChildrenWithUs();
  if (!(await setUp([]))) return false;
  for (const args of [['build'], ['build', '-b', 'firefox']]) {
    const { code, output } = await runNode(packageProgram('wxt'), args);
    if (code !== 0) {
      say(`the build failed:\n${indented(output)}`);
      return false;
    }
  }
  writeFiles(join(ROOT, 'packages'), packagesOfBuilds());
  return true;
}
