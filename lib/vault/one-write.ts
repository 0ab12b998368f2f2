import type { Store } from './store';

/** A store of which nothing is on the disk yet: what was set in it, over what is stored. */
interface Draft extends Store {
  readonly pending: Readonly<Record<string, unknown>>;
}

function draftOf(store: Store): Draft {
  const pending: Record<string, unknown> = {};
  return {
    pending,
    async get(keys) {
      const stored = keys.filter((key) => !(key in pending));
      const read = stored.length === 0 ? {} : await store.get(stored);
      const own = keys.flatMap((key) => (key in pending ? [[key, pending[key]] as const] : []));
      return { ...read, ...Object.fromEntries(own) };
    },
    set(items) {
      Object.assign(pending, items);
      return Promise.resolve();
    },
  };
}

/**
 * Runs a job on a draft of the store and writes everything that it set in one write at its end: all of it or none, however
 * many documents it touched. What the job reads includes what it has set. Rejects, and writes nothing, when the job does.
 */
export async function inOneWrite<T>(store: Store, job: (draft: Store) => Promise<T>): Promise<T> {
  const draft = draftOf(store);
  const result = await job(draft);
  if (Object.keys(draft.pending).length > 0) await store.set(draft.pending);
  return result;
}

/** Runs a job on a draft that is thrown away: it looks, and a full disk does not keep it from looking. */
export function withoutWriting<T>(store: Store, job: (draft: Store) => Promise<T>): Promise<T> {
  return job(draftOf(store));
}
