import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { notesOf, releasedWithoutStore, versionsIn } from '../../run/changelog.mjs';
import { listFiles } from '../../run/files.mjs';
import { ROOT } from '../../run/project.mjs';

const read = (/** @type {string} */ name) => readFileSync(join(ROOT, name), 'utf8');
const { version } = JSON.parse(read('package.json'));

describe('the version', () => {
  it('is a number that every store takes, and has its heading in the changelog', () => {
    expect(version).toMatch(/^\d{1,4}(?:\.\d{1,4}){2}$/);
    expect(versionsIn(read('CHANGELOG.md')).map((one) => one.version)).toContain(version);
  });

  it('stands in package.json, and its lock follows it', () => {
    const lock = JSON.parse(read('package-lock.json'));
    expect([lock.version, lock.packages[''].version]).toEqual([version, version]);
  });

  it('stands nowhere else: no other file of the build sets one', () => {
    const files = ['wxt.config.ts', ...listFiles(join(ROOT, 'build')).map((name) => `build/${name}`), ...listFiles(join(ROOT, 'entrypoints')).map((name) => `entrypoints/${name}`)];
    expect(files.filter((name) => read(name).includes(version))).toEqual([]);
  });

  it('is not behind the changelog: the newest heading with a number is it', () => {
    expect(versionsIn(read('CHANGELOG.md')).find((one) => one.version !== 'Unreleased')?.version).toBe(version);
  });
});

describe('the notes of a release', () => {
  const changelog = '# Changelog\n\n## [Unreleased]\n\n## [1.1.0] - 2026-11-25\n\n### Added\n\n- A thing.\n\n## [1.0.0] - 2026-01-01\n\n- The first.\n';

  test('are those of its version', () => {
    expect(notesOf(changelog, '1.1.0', 'v1.1.0')).toEqual({ notes: '### Added\n\n- A thing.\n' });
  });

  test.each([
    ['another tag', changelog, 'v1.0.0', 'the tag is v1.0.0, and package.json says 1.1.0'],
    ['no heading', changelog.replace('[1.1.0]', '[1.2.0]'), 'v1.1.0', 'no heading for 1.1.0'],
    ['no date', changelog.replace(' - 2026-11-25', ''), 'v1.1.0', 'no date'],
    ['something unreleased', changelog.replace('[Unreleased]\n', '[Unreleased]\n\n- Later.\n'), 'v1.1.0', 'still has something under Unreleased'],
  ])('are refused for %s', (_why, text, tag, problem) => {
    expect(notesOf(text, '1.1.0', tag).problem).toContain(problem);
  });

  test('are asked for by the workflow in these words', () => {
    const { status, stdout } = spawnSync(process.execPath, [join(ROOT, 'test/run/release-notes.mjs'), 'v0.0.0', 'never.md'], { encoding: 'utf8' });
    expect(status).toBe(1);
    expect(stdout).toContain(`the tag is v0.0.0, and package.json says ${version}`);
  });
});

describe('every released version has left a store that is opened in `test/unit/frozen`', () => {
  const frozen = join(ROOT, 'test', 'unit', 'frozen');
  const writtenBy = listFiles(frozen).filter((name) => /^v\d+\.json$/.test(name)).map((name) => JSON.parse(readFileSync(join(frozen, name), 'utf8')).writtenBy);

  it('so has each of the changelog', () => {
    expect(writtenBy).not.toEqual([]);
    expect(releasedWithoutStore(read('CHANGELOG.md'), writtenBy)).toEqual([]);
  });

  it('and one that has not is named', () => {
    const changelog = '## [Unreleased]\n\n## [0.2.0] - 2026-12-01\n\n## [0.1.0] - 2026-11-01\n';
    expect(releasedWithoutStore(changelog, ['heyan 0.1.0, at f5929db', 'heyan 0.2.01'])).toEqual(['0.2.0']);
    expect(releasedWithoutStore(changelog, ['heyan 0.1.0', 'heyan 0.2.0, frozen'])).toEqual([]);
  });
});
