import { bundle, bundleForPage } from './bundle.mjs';
import { withTypeScript } from './load-typescript.mjs';
import { endChildrenWithUs, runNode } from './processes.mjs';
import { packageProgram } from './project.mjs';
import { indented, say } from './say.mjs';
import { pathToFileURL } from 'node:url';

const PARTS = ['fold', 'rounds', 'popup', 'page'];

/** Folding and reading rounds, in node. */
async function inNode() {
  /** @type {typeof import('../bench/in-node.ts')} */
  return import(pathToFileURL(await bundle('test/bench/in-node.ts', 'bench')).href);
}

async function buildForChromium() {
  const { code, output } = await runNode(packageProgram('wxt'), ['build']);
  if (code !== 0) throw new Error(`the build failed\n${indented(output)}`);
}

/**
 * What Heyan costs a page of the site and pages of others, in Chromium.
 * @param {string | null} against
 */
async function benchPage(against) {
  await buildForChromium();
  const part = (/** @type {string} */ name) => bundleForPage(`test/bench/page/${name}.ts`, `bench-${name}`, true);
  const scripts = { scan: await part('in-page'), bare: await part('once-bare'), ours: await part('once-ours') };
  return withTypeScript('/test/bench/page/page.ts', (module) => {
    const { benchPage: bench } = /** @type {typeof import('../bench/page/page.ts')} */ (module);
    return bench({ scripts, against, say: (line) => say(`  ${line}`) });
  });
}

/** The popup and the worker, in Chromium, as they are shipped. */
async function benchPopup() {
  await buildForChromium();
  return withTypeScript('/test/bench/popup.ts', (module) => {
    const { benchPopup: bench } = /** @type {typeof import('../bench/popup.ts')} */ (module);
    return bench();
  });
}

/** `npm run bench [-- fold rounds popup page] [--against PATH]`: what Heyan costs. It prints, and judges nothing. */
const words = process.argv.slice(2);
const option = words.indexOf('--against');
const against = option < 0 ? null : (words[option + 1] ?? '');
const wishes = option < 0 ? words : words.toSpliced(option, 2);
const unknown = wishes.find((wish) => !PARTS.includes(wish));
if (unknown === undefined && against !== '') {
  endChildrenWithUs();
  const isWished = (/** @type {string} */ part) => (wishes.length === 0 && against === null) || wishes.includes(part);
  if (isWished('fold')) say(await (await inNode()).benchFold());
  if (isWished('rounds')) say(await (await inNode()).benchRounds());
  if (isWished('popup')) say(await benchPopup());
  // Who names another wants it measured.
  if (isWished('page') || against !== null) say(await benchPage(against));
} else {
  say(`npm run bench takes the names of its parts, ${PARTS.join(', ')}, and --against PATH; not: ${words.join(' ')}`);
  process.exitCode = 1;
}
