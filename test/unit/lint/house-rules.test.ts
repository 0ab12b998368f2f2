import { describe, expect, it } from 'vitest';
import { readFixtures } from './fixtures';
import { LINT_TIMEOUT, reportsOf } from './house-lint';

describe.each(readFixtures())('$rule', ({ rule, examples }) => {
  it.each(examples.filter(({ breaks }) => breaks))(
    'is broken in $file by $code',
    async ({ file, code }) => {
      expect(await reportsOf(rule, file, code)).not.toEqual([]);
    },
    LINT_TIMEOUT,
  );

  it.each(examples.filter(({ breaks }) => !breaks))(
    'is kept in $file by $code',
    async ({ file, code }) => {
      expect(await reportsOf(rule, file, code)).toEqual([]);
    },
    LINT_TIMEOUT,
  );
});
