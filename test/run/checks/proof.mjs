import { seconds } from '../say.mjs';
import { proveLedger, proveTeeth } from '../proof/proof.mjs';

/** As many schedules as a run of all checks plays. `npm run prove` plays more. */
const RUNS = 20_000;

/**
 * The proof of the ledger, and of the proof: the same schedules at each run, so that what fails here fails again.
 * @param {(line: string) => void} progress
 * @returns {Promise<import('./result.mjs').Result>}
 */
export async function proof(progress) {
  const start = performance.now();
  const ledger = await proveLedger({ runs: RUNS, seed: 1 });
  const time = seconds(start);
  for (const { name, ok } of ledger) progress(`${ok ? '✓' : '×'} ${name}`);
  const teeth = await proveTeeth(1, progress);
  const failed = [...ledger, ...teeth].filter(({ ok }) => !ok);
  return {
    passed: ledger.length + teeth.length - failed.length,
    failed: failed.length,
    note: `${RUNS} schedules in ${time}, ${teeth.length} mistakes`,
    output: failed.map(({ name, said }) => `× ${name}\n  ${said}`).join('\n'),
  };
}
