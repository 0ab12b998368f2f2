import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Ask, RefusedError } from '../../../lib/messages/ask';
import { askUntilHeard } from '../../../lib/messages/ask-until-heard';
import { settle } from '../helpers/desk';

const REQUEST = settle('t') as Parameters<typeof askUntilHeard>[1];

/** A worker that meets each question in its own way; the last way is kept. */
function aWorker(...ways: (() => Promise<unknown>)[]) {
  const asked: unknown[] = [];
  const ask = ((request: unknown) => {
    asked.push(request);
    return (ways[asked.length - 1] ?? ways.at(-1))?.() ?? Promise.resolve();
  }) as Ask;
  let silences = 0;
  const answer = askUntilHeard(ask, REQUEST, () => void (silences += 1));
  return { asked, answer: answer.catch((error: unknown) => error), silences: () => silences };
}

const answers = () => Promise.resolve('snapshot');
const refuses = () => Promise.reject(new RefusedError('storage'));
const isGone = () => Promise.reject(new Error('Could not establish connection.'));
const isSilent = () => new Promise<never>(() => undefined);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the page says it until the worker has heard', () => {
  it('once, to a worker that answers', async () => {
    const { asked, answer, silences } = aWorker(answers);
    expect(await answer).toBe('snapshot');
    expect([asked.length, silences()]).toEqual([1, 0]);
  });

  it('again, with the same words, to one that is gone', async () => {
    const { asked, answer, silences } = aWorker(isGone, isGone, answers);
    await vi.runAllTimersAsync();
    expect(await answer).toBe('snapshot');
    expect([asked, silences()]).toEqual([[REQUEST, REQUEST, REQUEST], 2]);
  });

  it('again, to one that never answers', async () => {
    const { asked, answer } = aWorker(isSilent, answers);
    await vi.runAllTimersAsync();
    expect(await answer).toBe('snapshot');
    expect(asked).toHaveLength(2);
  });

  it('not again after a refusal: that is an answer', async () => {
    const { asked, answer } = aWorker(refuses, answers);
    expect(await answer).toBeInstanceOf(RefusedError);
    expect(asked).toHaveLength(1);
  });

  it('and gives up in the end', async () => {
    const { asked, answer } = aWorker(isSilent);
    await vi.runAllTimersAsync();
    expect(await answer).toBeInstanceOf(Error);
    expect(asked.length).toBeGreaterThan(1);
    expect(asked.length).toBeLessThan(10);
  });
});
