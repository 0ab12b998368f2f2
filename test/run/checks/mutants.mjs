import { withMutants } from '../with-mutants.mjs';

/**
 * The finder on drifted and on broken forms, and on pages of other sites: the same ones at each run.
 * @param {import('../setup/browsers.mjs').BrowserName} browser
 * @param {(line: string) => void} progress
 * @returns {Promise<import('./result.mjs').Result>}
 */
export function mutants(browser, progress) {
  return withMutants(async ({ checked }, script) => {
    const { losses, note, output } = await checked(browser, script, progress);
    return {
      passed: losses.length === 0 ? 1 : 0,
      failed: losses.length,
      note,
      output: [...losses.map((loss) => `× ${loss}`), output].join('\n'),
      showAlways: true,
    };
  });
}
