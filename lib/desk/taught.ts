import type { Taught } from '../page/shape';
import { z } from '../schema';
import { type DocumentKind, loadDocument, writeDocument } from '../vault/document';
import { rowsDocument } from '../vault/rows';
import type { Store } from '../vault/store';

/** As many as the site could have shapes; the oldest go. */
const MOST_TAUGHT = 20;

/** The forms that the user has taught, the newest last, and when (ms). What they hold of a page: `Taught`. */
export const TAUGHT: DocumentKind<readonly (Taught & { readonly at: number })[]> = rowsDocument('taught', 1, z.object({
  shape: z.string(), code: z.nullable(z.number()), phone: z.number(), idTail: z.number(), submit: z.number(), at: z.number(),
}));

export async function readTaught(store: Store): Promise<readonly Taught[]> {
  return (await loadDocument(store, TAUGHT)).value.map(({ at: _, ...taught }) => taught);
}

/** Keeps a form; it takes the place of what was taught for the same shape before. */
export function keepTaught(draft: Store, taught: Taught, at: number): Promise<void> {
  return change(draft, taught.shape, [{ ...taught, at }], at);
}

export function forgetTaught(draft: Store, shape: string, at: number): Promise<void> {
  return change(draft, shape, [], at);
}

async function change(draft: Store, shape: string, instead: typeof TAUGHT.empty, at: number): Promise<void> {
  const before = await loadDocument(draft, TAUGHT);
  const rows = [...before.value.filter((row) => row.shape !== shape), ...instead].slice(-MOST_TAUGHT);
  await draft.set(writeDocument(TAUGHT, rows, before, at));
}
