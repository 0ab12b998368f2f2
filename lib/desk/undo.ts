import type { Undone } from '../portable/answers';
import { z } from '../schema';
import type { Store } from '../vault/store';
import type { Erasing } from './erasing';

/** What one deed wrote: what stood under its keys before (absent: nothing), and by what it is known that this still stands. */
const recordSchema = z.object({ keys: z.array(z.string()), before: z.record(z.string(), z.unknown()), after: z.string() });

/** Where it lies in the memory. */
export const IMPORT_UNDO = 'importUndo';

/** What one write replaced: what stood under the keys that it wrote, where there was something. */
export interface Replaced {
  readonly keys: readonly string[];
  readonly before: Readonly<Record<string, unknown>>;
}

/** A store that notes what a write through it replaces. Meant for one write: that of a job. */
export function noting(store: Store): Store & { readonly replaced: Replaced } {
  let replaced: Replaced = { keys: [], before: {} };
  return {
    get replaced() {
      return replaced;
    },
    get: (keys) => store.get(keys),
    async set(items) {
      const keys = Object.keys(items);
      const before = await store.get(keys);
      await store.set(items);
      replaced = { keys, before };
    },
  };
}

export type Fingerprint = (text: string) => Promise<string>;

/** Remembers how to go back from what was just written. False: memory did not take it. */
export async function rememberUndo(
  { memory }: Erasing, store: Store, { keys, before }: Replaced, fingerprint: Fingerprint,
): Promise<boolean> {
  const after = await fingerprint(canonical(await store.get(keys)));
  try {
    await memory.set({ [IMPORT_UNDO]: { keys, before, after } });
    return true;
  } catch {
    // Memory has its limits too; what was remembered of an earlier deed is not to be taken for this one's.
    await memory.set({ [IMPORT_UNDO]: null }).catch(() => undefined);
    return false;
  }
}

/**
 * Goes back to exactly what stood before, if nothing was written to the same places since: a submit that was counted
 * meanwhile would be lost with it, and a count is never too low. First what stood there is written, all at once; only then
 * goes what was not there, which nothing names any more by then.
 */
export async function undo({ memory, remove }: Erasing, store: Store, fingerprint: Fingerprint): Promise<Undone> {
  const parsed = z.safeParse(recordSchema, (await memory.get([IMPORT_UNDO]))[IMPORT_UNDO]);
  if (!parsed.success) return 'gone';
  const { keys, before, after } = parsed.data;
  if ((await fingerprint(canonical(await store.get(keys)))) !== after) return 'changed';
  if (Object.keys(before).length > 0) await store.set(before);
  await remove(keys.filter((key) => !(key in before)));
  await memory.set({ [IMPORT_UNDO]: null });
  return 'undone';
}

/** The same text for the same values: browsers give keys back in an order of their own. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part,
  );
}
