import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Plugin } from 'vite';

/** A package of somebody else's, of which something is in a bundle. */
export interface Shipped {
  readonly name: string;
  readonly version: string;
  /** As its package.json says it: an SPDX id. */
  readonly licence: string;
  readonly source: string;
  /** Its line in package-lock.json. */
  readonly place: string;
  /** The licence's text, where the package brings one. */
  readonly text: string | null;
}

interface Described {
  readonly name?: string;
  readonly version?: string;
  readonly license?: string;
  readonly repository?: string | { readonly url?: string };
  readonly homepage?: string;
}

/** The folders of the packages that the bundler has put something of into a bundle; filled build by build. */
const folders = new Set<string>();

function describe(folder: string): Described {
  const file = join(folder, 'package.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Described) : {};
}

/** The package that a module is of; null for our own. What the bundlers write themselves is of theirs. */
export function folderOf(module: string, root: string): string | null {
  if (module.startsWith('\0rolldown/')) return join(root, 'node_modules', 'rolldown');
  if (/^\0(?:vite\/|commonjsHelpers)/.test(module)) return join(root, 'node_modules', 'vite');
  if (module.startsWith('\0virtual:wxt-')) return join(root, 'node_modules', 'wxt');
  if (!/[\\/]node_modules[\\/]/.test(module)) {
    if (module.startsWith('\0')) throw new Error(`build/shipped: nobody knows whose ${JSON.stringify(module)} is`);
    return null;
  }
  let folder = dirname(module.replace(/^\0|\?.*$/g, ''));
  while (describe(folder).name === undefined || describe(folder).version === undefined) {
    if (basename(folder) === 'node_modules' || dirname(folder) === folder) throw new Error(`build/shipped: no package around ${module}`);
    folder = dirname(folder);
  }
  return folder;
}

/** Notes whose code is in the bundles, from the bundler's own list of what it has written into them. */
export function noteShipped(root: string): Plugin {
  return {
    name: 'note-shipped',
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        for (const [module, { renderedLength }] of Object.entries(chunk.modules)) {
          const folder = renderedLength > 0 ? folderOf(module, root) : null;
          if (folder !== null) folders.add(folder);
        }
      }
    },
  };
}

export function forgetShipped(): void {
  folders.clear();
}

function shipped(folder: string): Shipped {
  const { name = '', version = '', license, repository, homepage } = describe(folder);
  if (license === undefined) throw new Error(`build/shipped: ${name} names no licence`);
  const url = typeof repository === 'string' ? repository : (repository?.url ?? homepage ?? '');
  const file = ['LICENSE', 'LICENSE.md', 'LICENSE.txt', 'LICENCE'].map((one) => join(folder, one)).find((one) => existsSync(one));
  return {
    name,
    version,
    licence: license,
    source: url.replace(/^git\+/, '').replace(/\.git$/, ''),
    place: folder.slice(folder.replaceAll('\\', '/').indexOf('/node_modules/') + 1).replaceAll('\\', '/'),
    text: file === undefined ? null : readFileSync(file, 'utf8').replaceAll('\r\n', '\n').trim(),
  };
}

const RULE = '-'.repeat(78);

/** The list that goes into each package, as the licences ask. */
export function thirdParty(packages: readonly Shipped[]): string {
  const parts = packages.map(({ name, version, licence, source, text }) =>
    [RULE, `${name} ${version}`, `Licence: ${licence}`, `Source: ${source}`, '', text ?? 'The package brings no text of its licence.', ''].join('\n'),
  );
  return ['Heyan is made with parts of the following packages. Their licences:', '', ...parts].join('\n');
}

/** Writes the list into the build, and what else is known of each package beside it. */
export function writeShipped(folder: string): void {
  const packages = [...folders].map(shipped).sort((a, b) => (a.place < b.place ? -1 : 1));
  writeFileSync(join(folder, 'THIRD-PARTY.txt'), thirdParty(packages));
  writeFileSync(`${folder}.shipped.json`, `${JSON.stringify(packages, null, 2)}\n`);
}
