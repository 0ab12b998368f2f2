/** Runs jobs one after the other, in the order in which they were given. A job that fails does not hold up the next. */
export type Queue = <T>(job: () => Promise<T>) => Promise<T>;

/**
 * A promise chain: read-modify-write on `storage` loses updates without it (100 messages at once stored 1 or 2 of 100 in
 * both browsers; facts/anchors.md D2).
 */
export function createQueue(): Queue {
  let last: Promise<unknown> = Promise.resolve();
  return (job) => {
    const result = last.then(job, job);
    last = result.catch(() => undefined);
    return result;
  };
}
