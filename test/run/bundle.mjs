import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './project.mjs';

/**
 * Builds a TypeScript module, with all that it imports from this project, into one file that node runs by itself: in other
 * threads too, and as fast as if it had been written so.
 * @param {string} entry from the project's folder
 * @param {string} name of the file's folder
 * @param {readonly import('vite').Plugin[]} [plugins]
 * @returns {Promise<string>} the file
 */
export async function bundle(entry, name, plugins = []) {
  const { build } = await import('vite');
  const outDir = join(ROOT, 'node_modules', '.heyan', name);
  mkdirSync(outDir, { recursive: true });
  await build({
    root: ROOT,
    configFile: false,
    envDir: false,
    publicDir: false,
    logLevel: 'silent',
    plugins: [...plugins],
    build: {
      ssr: join(ROOT, entry), outDir, emptyOutDir: true, minify: false,
      rolldownOptions: { output: { entryFileNames: 'bundle.js' } },
    },
  });
  return join(outDir, 'bundle.js');
}

/**
 * Builds a TypeScript module into one plain script that can be run in a page, for what it leaves on `globalThis`.
 * @param {string} entry from the project's folder
 * @param {string} name of the file's folder
 * @param {boolean} [minify] as what ships is
 * @returns {Promise<string>} the file
 */
export async function bundleForPage(entry, name, minify = false) {
  const { build } = await import('vite');
  const outDir = join(ROOT, 'node_modules', '.heyan', name);
  mkdirSync(outDir, { recursive: true });
  await build({
    root: ROOT,
    configFile: false,
    envDir: false,
    publicDir: false,
    logLevel: 'silent',
    build: {
      outDir, emptyOutDir: true, minify, target: 'chrome120',
      lib: { entry: join(ROOT, entry), formats: ['iife'], name: 'heyan', fileName: () => 'bundle.js' },
    },
  });
  return join(outDir, 'bundle.js');
}
