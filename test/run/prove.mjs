import { proveLedger } from './proof/proof.mjs';
import { say, styled } from './say.mjs';

const DEFAULT_RUNS = 1_000_000;

/** `npm run prove [-- runs [seed]]`: many schedules, with a seed that is said, so that what is found is found again. */
const [runs = DEFAULT_RUNS, seed = Date.now() % 1_000_000] = process.argv.slice(2).map(Number);
const start = performance.now();
let said = 0;
say(`${runs} schedules, seed ${seed}`);
const findings = await proveLedger({
  runs,
  seed,
  onProgress(played) {
    const now = performance.now();
    if (now - said < 1_000 && played < runs) return;
    said = now;
    const rate = Math.round((played / (now - start)) * 1_000);
    say(`  ${played} of ${runs} (${Math.floor((played / runs) * 100)} %), ${rate} a second, seed ${seed}`);
  },
});
for (const { name, ok, said: why } of findings) say(`${ok ? styled('green', '✓') : styled('red', '✗')} ${name}${why ? `\n${why}` : ''}`);
const failed = findings.filter(({ ok }) => !ok).length;
say(`${findings.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
