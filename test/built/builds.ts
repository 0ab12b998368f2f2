import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout's folder. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The builds that ship, as `npm test` has just made them. */
export const BUILDS = ['chrome-mv3', 'firefox-mv3'] as const;
export type Build = (typeof BUILDS)[number];

/** A file of a build. */
export interface BuiltFile {
  readonly name: string;
  readonly bytes: Buffer;
  readonly text: string;
}

/** Every file of a build, by name. None at all is an error: what was not built proves nothing. */
export function filesOf(build: Build, output = join(ROOT, '.output')): readonly BuiltFile[] {
  const folder = join(output, build);
  if (!existsSync(join(folder, 'manifest.json'))) throw new Error(`${build} is not built: npm run build`);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => {
      const bytes = readFileSync(path);
      return { name: relative(folder, path).replaceAll('\\', '/'), bytes, text: bytes.toString('utf8') };
    });
}

/** The text of one file of a build. */
export function textOf(build: Build, name: string): string {
  const file = filesOf(build).find((one) => one.name === name);
  if (file === undefined) throw new Error(`${build} has no ${name}`);
  return file.text;
}

export function manifestOf(build: Build): Readonly<Record<string, unknown>> {
  return JSON.parse(textOf(build, 'manifest.json')) as Readonly<Record<string, unknown>>;
}

/** The scripts of a build. */
export function scriptsOf(build: Build): readonly BuiltFile[] {
  return filesOf(build).filter(({ name }) => name.endsWith('.js'));
}
