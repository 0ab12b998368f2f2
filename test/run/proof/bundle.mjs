import { bundle } from '../bundle.mjs';

/** @typedef {import('../../proof/mistakes.mjs').Mistake} Mistake */

/**
 * Builds the proof, with the ledger in it, into one file that worker threads can run.
 * @param {string} name of the file's folder
 * @param {Mistake} [mistake] put into the ledger on the way
 * @returns {Promise<string>} the file
 */
export async function bundleProof(name, mistake) {
  let made = mistake === undefined;
  const file = await bundle('test/proof/prove.ts', `proof/${name}`, mistake === undefined ? [] : [plant(mistake, () => (made = true))]);
  if (!made) throw new Error(`${mistake?.file} is no part of the proof`);
  return file;
}

/**
 * Puts a mistake into the one file that it belongs in.
 * @param {Mistake} mistake
 * @param {() => void} onDone
 * @returns {import('vite').Plugin}
 */
function plant({ file, right, wrong }, onDone) {
  return {
    name: 'heyan-mistake',
    enforce: 'pre',
    transform(code, id) {
      if (!id.replaceAll('\\', '/').endsWith(`/${file}`)) return undefined;
      const parts = code.split(right);
      if (parts.length !== 2) throw new Error(`"${right}" stands in ${file} ${parts.length - 1} times; the mistake is out of date`);
      onDone();
      return parts.join(wrong);
    },
  };
}
