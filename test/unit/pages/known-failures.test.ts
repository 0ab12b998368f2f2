import { expect, it, vi } from 'vitest';

vi.mock('node:fs', () => ({ readFileSync: () => '{ "p99": "nobody knows why" }' }));
const { knownFailure } = await import('../../pages/known-failures');

const fails = (): Promise<void> => Promise.reject(new Error('not found'));
const passes = (): Promise<void> => Promise.resolve();

it('a variant that is not declared must pass', async () => {
  await expect(knownFailure('p01', fails)).rejects.toThrow('not found');
  await expect(knownFailure('p01', passes)).resolves.toBeUndefined();
});

it('a declared one must fail: healed, it is to be taken out of the list', async () => {
  await expect(knownFailure('p99', fails)).resolves.toBeUndefined();
  await expect(knownFailure('p99', passes)).rejects.toThrow('nobody knows why');
});
