/** A tab that is not shown lays nothing out; a look is not put off for longer than this, in ms. */
const LONGEST_WAIT_MS = 200;

/**
 * Gives what runs a look at the page, once, when the browser has just laid it out for its next frame. At any other time the browser
 * must lay out anew what has changed since, once more than the page itself would have it do; in a page that never rests, right after
 * a frame too. No look is run after the abort.
 */
export function afterLayouts(signal: AbortSignal): (look: () => void) => void {
  let waiting: (() => void)[] = [];
  let late: ReturnType<typeof setTimeout> | undefined;
  const end = (): readonly (() => void)[] => {
    layout.disconnect();
    clearTimeout(late);
    const looks = waiting;
    waiting = [];
    return looks;
  };
  const run = (): void => {
    for (const look of end()) if (!signal.aborted) look();
  };
  const layout = new ResizeObserver(run);
  signal.addEventListener('abort', end);
  return (look) => {
    waiting.push(look);
    if (waiting.length > 1) return;
    // Who is observed anew is told of in the next frame, whatever its size.
    layout.observe(document.documentElement);
    late = setTimeout(run, LONGEST_WAIT_MS);
  };
}
