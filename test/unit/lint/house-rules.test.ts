import { describe, expect, it } from 'vitest';
import { readFixtures } from './fixtures';
import { LINT_TIMEOUT, lintAs } from './house-lint';

describe.each(readFixtures())('$rule', ({ rule, examples }) => {
  it.each(examples.filter(({ breaks }) => breaks))(
    'is broken in $file by $code',
    async ({ file, code }) => {
      expect((await lintAs(file, code)).map(({ ruleId }) => ruleId)).toContain(rule);
    },
    LINT_TIMEOUT,
  );

  it.each(examples.filter(({ breaks }) => !breaks))(
    'is kept in $file by $code',
    async ({ file, code }) => {
      expect((await lintAs(file, code)).filter(({ ruleId }) => ruleId === rule)).toEqual([]);
    },
    LINT_TIMEOUT,
  );
});
