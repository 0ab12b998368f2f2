import { nodeProblem } from './setup/node-version.mjs';

// As in test.mjs: nothing that an old Node cannot load comes before this.
const problem = nodeProblem(process.versions.node);
if (problem) {
  process.stderr.write(`${problem}\n`);
  process.exitCode = 1;
} else {
  const { practise } = await import('./practise.mjs');
  process.exitCode = await practise(process.argv.slice(2));
}
