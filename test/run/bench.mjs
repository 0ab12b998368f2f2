import { bundle } from './bundle.mjs';
import { withTypeScript } from './load-typescript.mjs';
import { endChildrenWithUs, runNode } from './processes.mjs';
import { packageProgram } from './project.mjs';
import { indented, say } from './say.mjs';
import { pathToFileURL } from 'node:url';

const PARTS = ['fold', 'rounds', 'popup'];

/** Folding and reading rounds, in node. */
async function inNode() {
  /** @type {typeof import('../bench/in-node.ts')} */
  return import(pathToFileURL(await bundle('test/bench/in-node.ts', 'bench')).href);
}

/** The popup and the worker, in Chromium, as they are shipped. */
async function benchPopup() {
  const { code, output } = await runNode(packageProgram('wxt'), ['build']);
  if (code !== 0) throw new Error(`the build failed\n${indented(output)}`);
  return withTypeScript('/test/bench/popup.ts', (module) => {
    const { benchPopup: bench } = /** @type {typeof import('../bench/popup.ts')} */ (module);
    return bench();
  });
}

/** `npm run bench [-- fold rounds popup]`: how the cost grows with what is stored. It prints, and judges nothing. */
const wishes = process.argv.slice(2);
const unknown = wishes.find((wish) => !PARTS.includes(wish));
if (unknown === undefined) {
  endChildrenWithUs();
  const isWished = (/** @type {string} */ part) => wishes.length === 0 || wishes.includes(part);
  if (isWished('fold')) say(await (await inNode()).benchFold());
  if (isWished('rounds')) say(await (await inNode()).benchRounds());
  if (isWished('popup')) say(await benchPopup());
} else {
  say(`npm run bench takes the names of its parts, ${PARTS.join(', ')}; not: ${unknown}`);
  process.exitCode = 1;
}
