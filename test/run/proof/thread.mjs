import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';

/** How many schedules between two words of progress. */
const EVERY = 100;

const { file, runs, seed, shrink } = workerData;
const { prove, INVARIANTS } = await import(pathToFileURL(file).href);
let played = 0;
const onRun = () => {
  played += 1;
  if (played % EVERY === 0) parentPort?.postMessage({ played: EVERY });
};
parentPort?.postMessage({ proof: await prove({ runs, seed, shrink, onRun }), invariants: INVARIANTS });
