import { describe, expect, test } from 'vitest';
import { judge } from '../../run/checks/extension-lint.mjs';

const message = (/** @type {string} */ code) => ({ code, message: 'a message', file: 'popup.js', line: 3 });

describe('the extension lint', () => {
  test('lets the warning pass that preact brings, and still shows it', () => {
    const result = judge({ errors: [], warnings: [message('UNSAFE_VAR_ASSIGNMENT')], notices: [] });
    expect(result).toMatchObject({ passed: 1, failed: 0, note: '0 errors, 1 warnings (understood)' });
    expect(result.output).toBe('warning UNSAFE_VAR_ASSIGNMENT: a message (popup.js:3)');
  });

  test('fails for an error, and for any other warning', () => {
    expect(judge({ errors: [message('X')], warnings: [], notices: [] }).failed).toBe(1);
    expect(judge({ errors: [], warnings: [message('DANGEROUS_EVAL')], notices: [] }).failed).toBe(1);
  });
});
