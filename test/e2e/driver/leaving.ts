/** What tells a process to end. A test runner's child sees its parent's death only as a line that went dead. */
const ENDS = ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect'] as const;

/** What is to be done if this process ends early; newest first, as what came later stands on what came before. */
const cleanups: (() => void)[] = [];

function cleanUp(): void {
  for (const clean of cleanups.splice(0).reverse()) {
    try {
      clean();
    } catch {
      // The process is on its way out, and there is more to clean.
    }
  }
}

/** A test runner that is told to end may wait for its tests: their browser must not, so the process ends at once. */
function leave(_signal?: string, number = 0): void {
  // Behind what others have hung on the exit since: playwright kills its browser there, whose folder we remove.
  process.off('exit', cleanUp).on('exit', cleanUp);
  // As a shell counts: 130 for Ctrl-C.
  process.exit(number > 0 ? 128 + number : 1);
}

/**
 * Sees to it that something is cleaned up when this process ends before it should, be it by a signal: a browser must
 * not outlive its driver. What runs must not wait for anything.
 * @returns what to call when there is nothing left to clean
 */
export function onLeaving(clean: () => void): () => void {
  if (cleanups.length === 0) {
    process.on('exit', cleanUp);
    for (const end of ENDS) process.on(end, leave);
  }
  cleanups.push(clean);
  return () => {
    const at = cleanups.indexOf(clean);
    if (at >= 0) cleanups.splice(at, 1);
    if (cleanups.length > 0) return;
    process.off('exit', cleanUp);
    for (const end of ENDS) process.off(end, leave);
  };
}
