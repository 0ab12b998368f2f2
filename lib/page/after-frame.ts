/** A tab that is not shown draws no frames; a look is not put off for longer than this, in ms. */
const LONGEST_WAIT_MS = 200;

/**
 * Runs a look at the page right after the browser has drawn it. It has been laid out then; a look at any other time makes the
 * browser lay out anew what has changed since, once more than the page itself would.
 */
export function afterFrame(look: () => void): void {
  let isDone = false;
  const run = (): void => {
    if (isDone) return;
    isDone = true;
    clearTimeout(late);
    look();
  };
  const late = setTimeout(run, LONGEST_WAIT_MS);
  requestAnimationFrame(() => setTimeout(run));
}
