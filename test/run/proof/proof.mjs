import { availableParallelism } from 'node:os';
import { MISTAKES } from '../../proof/mistakes.mjs';
import { bundleProof } from './bundle.mjs';
import { proveInThreads } from './threads.mjs';

/** What one part of the proof came to. `said` is why it failed. */
/** @typedef {{ name: string, ok: boolean, said: string }} Finding */

const THREADS = Math.min(availableParallelism(), 8);

/** As many schedules as a mistake may hide in before it counts as overlooked. */
const MOST_FOR_A_MISTAKE = 20_000;

/**
 * Plays schedules against the ledger as it is.
 * @param {{ runs: number, seed: number, onProgress?: (played: number) => void }} options
 * @returns {Promise<Finding[]>} one for each invariant
 */
export async function proveLedger({ runs, seed, onProgress }) {
  const file = await bundleProof('ledger');
  const outcomes = await proveInThreads(file, { runs, seed, threads: THREADS, shrink: true, ...(onProgress ? { onProgress } : {}) });
  const broken = outcomes.flatMap(({ proof, seed: own }) => (proof.broken === null ? [] : [{ ...proof.broken, seed: own }]));
  return (outcomes[0]?.invariants ?? []).map((name) => {
    const found = broken.find(({ said }) => said.startsWith(name));
    const said = found === undefined ? '' : `${found.said}\nseed ${found.seed}\n${JSON.stringify(found.schedule)}`;
    return { name, ok: found === undefined, said };
  }).concat(broken.filter(({ said }) => !outcomes[0]?.invariants.some((name) => said.startsWith(name))).map(
    ({ said, seed: own, schedule }) => ({ name: 'every schedule can be played', ok: false, said: `${said}\nseed ${own}\n${JSON.stringify(schedule)}` }),
  ));
}

/**
 * Makes each mistake in the ledger, and looks whether the proof sees it.
 * @param {number} seed
 * @param {(line: string) => void} [onFinding]
 * @returns {Promise<Finding[]>} one for each mistake
 */
export async function proveTeeth(seed, onFinding = () => undefined) {
  /** @type {Finding[]} */
  const findings = [];
  for (const [at, mistake] of MISTAKES.entries()) {
    const name = `sees that ${mistake.name}`;
    const finding = await bundleProof(`mistake-${at}`, mistake).then(
      (file) => isSeen(file, seed),
      (/** @type {Error} */ error) => ({ ok: false, said: error.message }),
    );
    findings.push({ name, ...finding });
    onFinding(`${finding.ok ? '✓' : '×'} ${name}${finding.ok ? ` (${finding.said})` : ''}`);
  }
  return findings;
}

/**
 * @param {string} file
 * @param {number} seed
 */
async function isSeen(file, seed) {
  const [outcome] = await proveInThreads(file, { runs: MOST_FOR_A_MISTAKE, seed, threads: 1, shrink: false });
  const { broken, runs } = outcome?.proof ?? { broken: null, runs: 0 };
  return broken === null
    ? { ok: false, said: `${runs} schedules found nothing wrong` }
    : { ok: true, said: `schedule ${runs}: ${broken.said.slice(0, 90)}` };
}
