import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { inTime } from '../../../lib/messages/in-time';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const after = (ms: number, answer = 'answer') => new Promise<string>((resolve) => setTimeout(() => resolve(answer), ms));

/** What comes of waiting for this: the answer, or the error. */
async function waitedFor(answer: Promise<unknown>): Promise<unknown> {
  const waited = inTime(answer).catch((error: unknown) => error);
  await vi.runAllTimersAsync();
  return waited;
}

describe('an answer is waited for as long as a worker needs that must be woken first', () => {
  it('and given when it comes', async () => {
    expect(await waitedFor(Promise.resolve('answer'))).toBe('answer');
    expect(await waitedFor(after(1_999))).toBe('answer');
  });

  it('and given up when it does not: the worker was killed in the middle', async () => {
    expect(await waitedFor(after(2_001))).toBeInstanceOf(Error);
    expect(await waitedFor(new Promise(() => undefined))).toBeInstanceOf(Error);
  });

  it('a refusal is an answer', async () => {
    const refusal = new Error('refused');
    expect(await waitedFor(Promise.reject(refusal))).toBe(refusal);
  });

  it('no clock is left running, whatever came', async () => {
    await inTime(Promise.resolve('answer'));
    await inTime(Promise.reject(new Error('refused'))).catch(() => undefined);
    expect(vi.getTimerCount()).toBe(0);
  });
});
