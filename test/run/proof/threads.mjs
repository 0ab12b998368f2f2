import { Worker } from 'node:worker_threads';

/**
 * @typedef {object} Outcome
 * @property {import('../../proof/prove').Proof} proof
 * @property {number} seed
 * @property {readonly string[]} invariants
 */

/**
 * Plays schedules in several threads at once, each with a seed of its own.
 * @param {string} file what `bundleProof` built
 * @param {{ runs: number, seed: number, threads: number, shrink: boolean, onProgress?: (played: number) => void }} options
 * @returns {Promise<Outcome[]>}
 */
export async function proveInThreads(file, { runs, seed, threads, shrink, onProgress = () => undefined }) {
  let played = 0;
  const share = Math.ceil(runs / threads);
  return Promise.all(
    Array.from({ length: threads }, (_, at) =>
      inThread({ file, runs: Math.min(share, runs - at * share), seed: seed + at, shrink }, (more) => {
        played += more;
        onProgress(played);
      }),
    ),
  );
}

/**
 * @param {{ file: string, runs: number, seed: number, shrink: boolean }} workerData
 * @param {(played: number) => void} onPlayed
 * @returns {Promise<Outcome>}
 */
function inThread(workerData, onPlayed) {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./thread.mjs', import.meta.url), { workerData });
    worker.on('message', (message) => {
      if ('played' in message) onPlayed(message.played);
      else resolve({ proof: message.proof, invariants: message.invariants, seed: workerData.seed });
    });
    worker.on('error', reject);
    worker.on('exit', () => reject(new Error('a thread of the proof ended without a word')));
  });
}
