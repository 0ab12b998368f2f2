import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderOf, thirdParty } from '../../../build/shipped';
import { ROOT } from '../lint/house-lint';

const installed = (path: string): string => join(ROOT, 'node_modules', path);

describe('whose a module is', () => {
  it.each([
    ['a package', installed('zod/v4/mini/schemas.js'), installed('zod')],
    ['a package with a scope', `${installed('@wxt-dev/browser/src/index.mjs')}?commonjs`, installed('@wxt-dev/browser')],
    ['a folder with a package.json that names nothing', installed('preact/hooks/dist/hooks.mjs'), installed('preact')],
    ['what wxt writes around an entrypoint', '\0virtual:wxt-background-entrypoint?/here/entrypoints/background.ts', installed('wxt')],
    ['what the bundler writes', '\0rolldown/runtime.js', installed('rolldown')],
    ['our own', join(ROOT, 'lib', 'browser.ts'), null],
  ])('%s', (_what, module, folder) => {
    expect(folderOf(module, ROOT)).toBe(folder);
  });

  it('is never guessed: the build ends', () => {
    expect(() => folderOf('\0virtual:of-a-new-plugin', ROOT)).toThrow('nobody knows whose');
    expect(() => folderOf(join(ROOT, 'node_modules', 'stray.js'), ROOT)).toThrow('no package around');
  });
});

it('the list names each package with its version, licence and source, and the licence\'s text or that there is none', () => {
  const one = { name: 'a', version: '1.2.3', licence: 'MIT', source: 'https://example.com/a', place: 'node_modules/a', text: 'Copyright A' };
  const list = thirdParty([one, { ...one, name: 'b', text: null }]);
  expect(list).toContain('a 1.2.3\nLicence: MIT\nSource: https://example.com/a\n\nCopyright A\n');
  expect(list).toContain('b 1.2.3\nLicence: MIT\nSource: https://example.com/a\n\nThe package brings no text of its licence.\n');
});
