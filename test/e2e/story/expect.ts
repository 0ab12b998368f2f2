import assert from 'node:assert/strict';

/** Fails with both values and what they are of, where a journey's step is not what it must be. */
export function expectEqual(actual: unknown, expected: unknown, what: string): void {
  assert.deepEqual(actual, expected, what);
}

export function expectThat(condition: boolean, what: string): void {
  assert.ok(condition, what);
}
