import { nodeProblem } from './setup/node-version.mjs';

// The rest is loaded only when it can be: an old Node would stop at its imports, with a message that helps nobody.
const problem = nodeProblem(process.versions.node);
if (problem) {
  process.stderr.write(`${problem}\n`);
  process.exitCode = 1;
} else {
  const { runChecks } = await import('./checks/run-checks.mjs');
  process.exitCode = await runChecks(process.argv.slice(2));
}
