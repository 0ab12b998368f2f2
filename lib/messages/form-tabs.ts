import type { Queue } from '../vault/queue';
import type { Store } from '../vault/store';

/** The tabs that have shown a recognised form since the browser started. Kept in session memory: the worker forgets. */
export interface FormTabs {
  add(tabId: number): Promise<void>;
  remove(tabId: number): Promise<void>;
  /** The newest last. */
  all(): Promise<readonly number[]>;
}

const KEY = 'formTabs';

export function createFormTabs(session: Store, queue: Queue): FormTabs {
  const all = async (): Promise<readonly number[]> => {
    const stored = (await session.get([KEY]))[KEY];
    return Array.isArray(stored) ? stored.filter((id): id is number => typeof id === 'number') : [];
  };
  const change = (edit: (ids: readonly number[]) => readonly number[]) =>
    queue(async () => session.set({ [KEY]: edit(await all()) }));
  return {
    all,
    add: (tabId) => change((ids) => [...ids.filter((id) => id !== tabId), tabId]),
    remove: (tabId) => change((ids) => ids.filter((id) => id !== tabId)),
  };
}
