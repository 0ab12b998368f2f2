import { say } from './say.mjs';
import { withMutants } from './with-mutants.mjs';

const DEFAULT_MUTANTS = 2_000;
/** As many failures are told at length. */
const TOLD = 10;

const words = process.argv.slice(2);
const browser = words.includes('firefox') ? 'firefox' : 'chromium';

/** `npm run mutants [-- COUNT [SEED]] [firefox]`, or `npm run mutants -- one SEED NUMBER`: how well the finder finds drifted forms. */
const [first = String(DEFAULT_MUTANTS), ...rest] = words.filter((word) => word !== 'firefox' && word !== 'chromium');
const [mutants = NaN, seed = Date.now() % 1_000_000, number = NaN] = (first === 'one' ? [1, ...rest] : [first, ...rest]).map(Number);
if (![mutants, seed, first === 'one' ? number : 0].every(Number.isInteger)) {
  say('npm run mutants takes a count and a seed, or: one SEED NUMBER');
  process.exitCode = 1;
} else if (first === 'one') {
  say(await withMutants(({ one }, script) => one(script, seed, number)));
} else {
  const onProgress = (/** @type {string} */ line) => say(`  ${line}`);
  say(await withMutants(({ many }, script) => many({ browser, script, mutants, seed, told: TOLD, onProgress })));
}
