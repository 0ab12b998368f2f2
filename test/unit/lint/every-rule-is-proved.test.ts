import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import { readFixtures } from './fixtures';
import { LINT_TIMEOUT, ROOT, rulesFor } from './house-lint';

/** One file of each kind that the configuration tells apart. */
const KINDS = [
  'entrypoints/popup/example.tsx', 'components/example.tsx', 'lib/rules/example.ts', 'lib/page/example.ts',
  'lib/ledger/book.ts', 'test/unit/example.test.ts', 'test/run/example.mjs',
];

/** Proved by a test of its own, since its example would be long. */
const PROVED_ELSEWHERE = ['max-lines'];

/** What a ready-made recommendation brings along is proved where it was made. */
const RECOMMENDED = new Set(tseslint.configs.recommended.flatMap(({ rules = {} }) => Object.keys(rules)));

describe('the fixtures', () => {
  const fixtures = readFixtures();

  it('prove every rule that the house has switched on', { timeout: LINT_TIMEOUT }, async () => {
    const on = new Set((await Promise.all(KINDS.map(rulesFor))).flat());
    const proved = new Set([...fixtures.map(({ rule }) => rule), ...PROVED_ELSEWHERE]);
    expect([...on].filter((rule) => !proved.has(rule) && !RECOMMENDED.has(rule))).toEqual([]);
  });

  it('prove every rule that the house has made', () => {
    const made = readdirSync(join(ROOT, 'test/lint/rules')).map((file) => `heyan/${file.replace(/\.js$/, '')}`);
    expect(fixtures.map(({ rule }) => rule)).toEqual(expect.arrayContaining(made));
  });

  it.each(fixtures)('show $rule broken and kept', ({ examples }) => {
    expect(new Set(examples.map(({ breaks }) => breaks))).toEqual(new Set([true, false]));
  });
});
