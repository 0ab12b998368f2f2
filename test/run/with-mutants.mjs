import { bundleForPage } from './bundle.mjs';
import { withTypeScript } from './load-typescript.mjs';

/** @typedef {typeof import('../mutants/measure/command.ts')} Command */

/**
 * Builds the finder and the mutants into a script for a page, and gives a task what judges them.
 * @template T
 * @param {(command: Command, script: string) => Promise<T>} task the script is a file
 * @returns {Promise<T>}
 */
export async function withMutants(task) {
  const script = await bundleForPage('test/mutants/in-page.ts', 'mutants');
  return withTypeScript('/test/mutants/measure/command.ts', (module) => task(/** @type {Command} */ (module), script));
}
