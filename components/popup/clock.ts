import { createContext } from 'preact';
import { useContext, useEffect, useReducer, useRef } from 'preact/hooks';

/** The one clock of a screen: it ticks once a second, and only while somebody looks at it. */
export interface Clock {
  readonly now: () => number;
  /** Calls back on every tick, until the signal. */
  readonly onTick: (listener: () => void, signal: AbortSignal) => void;
}

export function createClock(now: () => number): Clock {
  const listeners = new Set<() => void>();
  let timer: ReturnType<typeof setInterval> | undefined;
  return {
    now,
    onTick(listener, signal) {
      listeners.add(listener);
      timer ??= setInterval(() => listeners.forEach((tell) => tell()), 1000);
      signal.addEventListener('abort', () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        clearInterval(timer);
        timer = undefined;
      });
    },
  };
}

export const ClockContext = createContext<Clock>(createClock(() => Date.now()));

/**
 * What `read` makes of the time. The component renders again only when that changes, so that two hundred filings do not
 * render each second for a figure that moves each minute.
 */
export function useClock<T>(read: (now: number) => T): T {
  const clock = useContext(ClockContext);
  const [, renderAgain] = useReducer((count: number) => count + 1, 0);
  const value = read(clock.now());
  const shown = useRef({ read, value });
  shown.current = { read, value };
  useEffect(() => {
    const gone = new AbortController();
    clock.onTick(() => {
      if (shown.current.read(clock.now()) !== shown.current.value) renderAgain(undefined);
    }, gone.signal);
    return () => gone.abort();
  }, [clock]);
  return value;
}
