/** A worker that was killed in the middle never answers; one that must be woken first answers well within this, in ms. */
const PATIENCE_MS = 2_000;

/** The answer, or a rejection when it does not come within `patience` (ms). */
export async function inTime<T>(answer: Promise<T>, patience = PATIENCE_MS): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('the worker did not answer')), patience);
  });
  try {
    return await Promise.race([answer, silence]);
  } finally {
    clearTimeout(timer);
  }
}
