import { readFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Shipped } from '../../build/shipped.ts';
import { BUILDS, filesOf, ROOT, scriptsOf, textOf } from './builds.ts';

const TEXT = /\.(?:js|css|html|json|svg|txt)$/;

/** Where something on the machine that built it lies, and what would lead there. */
const PLACES = [ROOT, homedir(), tmpdir(), 'node_modules', 'file://', '/home/', '/Users/', 'C:\\', 'sourceMappingURL', 'sourceURL='];

/** The packages of which something ships, as `docs/dependencies.md` has them. */
const DECLARED = (readFileSync(join(ROOT, 'docs', 'dependencies.md'), 'utf8').split('## Shipped')[1] ?? '')
  .split('## For building')[0]
  ?.match(/^\| `[^`]+`(?:, `[^`]+`)*/gm)
  ?.flatMap((row) => [...row.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name));

describe.each(BUILDS)('the files of %s', (build) => {
  it('are texts in ASCII, and pictures', () => {
    const files = filesOf(build);
    expect(files.filter(({ name }) => !TEXT.test(name) && !/\.(?:png|webp)$/.test(name)).map(({ name }) => name)).toEqual([]);
    expect(files.filter(({ name, text }) => TEXT.test(name) && !/^[\0-\x7f]*$/.test(text)).map(({ name }) => name)).toEqual([]);
  });

  it('say nothing of the machine that built them, and have no source maps', () => {
    const told = filesOf(build).flatMap(({ name, text }) => PLACES.filter((place) => text.includes(place)).map((place) => `${name}: ${place}`));
    expect(told).toEqual([]);
    expect(filesOf(build).filter(({ name }) => name.endsWith('.map'))).toEqual([]);
  });

  it('write no HTML', () => {
    expect(scriptsOf(build).filter(({ text }) => /innerHTML|outerHTML|insertAdjacentHTML|document\.write/.test(text)).map(({ name }) => name)).toEqual([]);
  });

  it('name every package that the bundler has put into them, each with its licence, and no other', () => {
    const shipped = JSON.parse(readFileSync(join(ROOT, '.output', `${build}.shipped.json`), 'utf8')) as readonly Shipped[];
    const list = textOf(build, 'THIRD-PARTY.txt');
    expect([...list.matchAll(/^-{78}\n(\S+) \S+\nLicence: (.+)$/gm)].map(([, name, licence]) => [name, licence])).toEqual(
      shipped.map(({ name, licence }) => [name, licence]),
    );
    expect(shipped.map(({ name }) => name).sort()).toEqual([...(DECLARED ?? [])].sort());
  });
});
