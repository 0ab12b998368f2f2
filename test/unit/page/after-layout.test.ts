// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { afterLayouts } from '../../../lib/page/after-layout';

/** No layout is to be had here: these are the observers that would be told of the next one. */
let waiting: Set<Layout>;

class Layout {
  constructor(private readonly told: () => void) {}
  observe(): void {
    waiting.add(this);
  }
  disconnect(): void {
    waiting.delete(this);
  }
  static next(): void {
    for (const each of [...waiting]) each.told();
  }
}

describe('a look after the layout', () => {
  beforeEach(() => {
    waiting = new Set();
    vi.useFakeTimers();
    vi.stubGlobal('ResizeObserver', Layout);
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('comes with the next one, once, and anew when it is wanted anew', () => {
    const looks = [vi.fn(), vi.fn()] as const;
    const afterLayout = afterLayouts(new AbortController().signal);
    looks.forEach(afterLayout);
    expect(looks[0]).not.toHaveBeenCalled();
    Layout.next();
    Layout.next();
    vi.advanceTimersByTime(1_000);
    for (const look of looks) expect(look).toHaveBeenCalledTimes(1);
    afterLayout(looks[0]);
    Layout.next();
    expect(looks[0]).toHaveBeenCalledTimes(2);
  });

  it('does not wait for ever in a tab that is not shown', () => {
    const look = vi.fn();
    afterLayouts(new AbortController().signal)(look);
    vi.advanceTimersByTime(200);
    Layout.next();
    expect(look).toHaveBeenCalledTimes(1);
  });

  it('does not come after the end', () => {
    const look = vi.fn();
    const ending = new AbortController();
    afterLayouts(ending.signal)(look);
    ending.abort();
    Layout.next();
    vi.advanceTimersByTime(1_000);
    expect(look).not.toHaveBeenCalled();
  });
});
