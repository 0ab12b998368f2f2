/** A tab that is not shown draws no frames; nothing is put off for longer than this, in ms. */
const LONGEST_WAIT_MS = 200;

/** Runs what can wait until the browser has drawn its next frame: the page's own picture comes first. */
export function afterFrame(task: () => void): void {
  let isDone = false;
  const run = (): void => {
    if (isDone) return;
    isDone = true;
    clearTimeout(late);
    task();
  };
  const late = setTimeout(run, LONGEST_WAIT_MS);
  requestAnimationFrame(() => setTimeout(run));
}
