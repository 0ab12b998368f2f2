import { describe, expect, test } from 'vitest';
import { judge } from '../../run/checks/extension-lint.mjs';

const message = (/** @type {string} */ code) => ({ code, message: 'a message', file: 'popup.js', line: 3 });

describe('the extension lint', () => {
  test('holds where there is nothing to say', () => {
    expect(judge({ errors: [], warnings: [], notices: [] })).toMatchObject({ passed: 1, failed: 0, note: '0 errors, 0 warnings' });
  });

  test('fails for an error, and for any warning', () => {
    expect(judge({ errors: [message('X')], warnings: [], notices: [] }).failed).toBe(1);
    const result = judge({ errors: [], warnings: [message('UNSAFE_VAR_ASSIGNMENT')], notices: [] });
    expect(result).toMatchObject({ failed: 1, output: 'warning UNSAFE_VAR_ASSIGNMENT: a message (popup.js:3)' });
  });
});
