import { ROUND_INDEX } from '../ledger/pages';
import type { StoreTrouble } from '../messages/snapshot';
import { ROUND_DURATION } from '../rules/limits';
import { z } from '../schema';
import { type DocumentKind, loadDocument, writeDocument } from '../vault/document';
import { rowsDocument } from '../vault/rows';
import type { Store } from '../vault/store';

/** Damage that the user has read of, by the document's key, how much of it was lost, and when (ms). It goes on counting. */
export const ACKNOWLEDGED: DocumentKind<readonly { readonly key: string; readonly lost: number; readonly at: number }[]> = rowsDocument(
  'acknowledged', 1, z.object({ key: z.string(), lost: z.number(), at: z.number() }),
);

/** Troubles, as far as they are to be told and to be feared. */
export interface Judged {
  /** Those that the user has not read of yet. */
  readonly trouble: readonly StoreTrouble[];
  /** Whether counts may be too low: a round that the index has lost counts nowhere, until it would be over anyway. */
  readonly isDoubtful: boolean;
}

/** Judges what could not be read, by what the user has read of it. */
export async function judgeTrouble(store: Store, found: readonly StoreTrouble[], now: number): Promise<Judged> {
  if (found.length === 0) return { trouble: found, isDoubtful: false };
  const { value } = await loadDocument(store, ACKNOWLEDGED);
  const readOf = ({ key, kind, lost }: StoreTrouble) =>
    kind === 'damaged' ? value.find((row) => row.key === key && row.lost >= lost) : undefined;
  const trouble = found.filter((one) => readOf(one) === undefined);
  const index = found.find(({ key }) => key === ROUND_INDEX.key);
  const readAt = index === undefined ? undefined : readOf(index)?.at;
  return { trouble, isDoubtful: trouble.length > 0 || (readAt !== undefined && now - readAt < ROUND_DURATION) };
}

/** Notes that the user has read of these. What a later version wrote cannot be waved away. */
export async function acknowledge(draft: Store, trouble: readonly StoreTrouble[], at: number): Promise<void> {
  const before = await loadDocument(draft, ACKNOWLEDGED);
  const read = trouble.filter(({ kind }) => kind === 'damaged').map(({ key, lost }) => ({ key, lost, at }));
  const others = before.value.filter(({ key }) => !read.some((row) => row.key === key));
  await draft.set(writeDocument(ACKNOWLEDGED, [...others, ...read], before, at));
}
