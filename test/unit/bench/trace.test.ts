import { describe, expect, test } from 'vitest';
import { costOf, type TraceEvent } from '../../bench/page/trace';

const OURS = 'chrome-extension://a/';

/** A call of a script. Times in ms; what is not said takes as long as it lasts. */
const call = (at: number, lasts: number, more: { name?: string; url?: string; tid?: number; own?: number } = {}): TraceEvent => ({
  name: more.name ?? 'FunctionCall', ph: 'X', pid: 1, tid: more.tid ?? 1,
  ts: at * 1_000, dur: lasts * 1_000, tdur: (more.own ?? lasts) * 1_000,
  args: { data: { url: more.url ?? `${OURS}script.js` } },
});

describe('what scripts cost', () => {
  test('is the sum of their calls and evaluations, and the longest of them', () => {
    const events = [call(0, 3, { name: 'EvaluateScript' }), call(10, 1), call(20, 2)];
    expect(costOf(events, OURS)).toEqual({ total: 6, longest: 3, spans: 3 });
  });

  test('counts a call within a call once, and one after it again', () => {
    const events = [call(0, 10), call(2, 3), call(5, 5), call(10, 1)];
    expect(costOf(events, OURS)).toEqual({ total: 11, longest: 10, spans: 2 });
  });

  test('counts what runs at once on two threads twice', () => {
    expect(costOf([call(0, 10), call(2, 3, { tid: 2 })], OURS)).toEqual({ total: 13, longest: 10, spans: 2 });
  });

  test("goes by the thread's own clock", () => {
    expect(costOf([call(0, 10, { own: 4 })], OURS)).toEqual({ total: 4, longest: 4, spans: 1 });
  });

  test('leaves out other scripts, and events that are no runs', () => {
    const events = [call(0, 5, { url: 'https://example.com/a.js' }), call(0, 5, { name: 'v8.compile' })];
    expect(costOf(events, OURS)).toEqual({ total: 0, longest: 0, spans: 0 });
  });
});
