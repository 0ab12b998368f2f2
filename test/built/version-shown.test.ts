import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BUILDS, filesOf, manifestOf, ROOT } from './builds.ts';

const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };

describe.each(BUILDS)('the version in %s', (build) => {
  it('is that of package.json, in the manifest', () => expect(manifestOf(build)['version']).toBe(version));

  it('and stands nowhere else: what shows it asks the browser for the manifest\'s', () => {
    const own = filesOf(build).filter(({ name }) => /\.(?:js|html|css|json)$/.test(name));
    const naming = own.filter(({ text }) => new RegExp(`(?<![\\d.])${version.replaceAll('.', '\\.')}(?![\\d.])`).test(text));
    expect(naming.map(({ name }) => name)).toEqual(['manifest.json']);
  });
});
