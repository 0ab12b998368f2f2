import { z } from '../schema';
import { type DocumentKind, loadDocument, writeDocument } from '../vault/document';
import { rowsDocument } from '../vault/rows';
import type { Store } from '../vault/store';

const TEXT = z.string().check(z.maxLength(200));

/** A trace as it is stored. */
export const traceSchema = z.object({ attemptId: TEXT, phone: TEXT, idTail: TEXT, said: z.nullable(TEXT) });

/**
 * What a person would recognise a submit by: phone and ID tail, masked, and the site's own words where Heyan did not know
 * them. Kept beside the profiles and not in the ledger, which holds nothing that can be read.
 */
export type Trace = z.infer<typeof traceSchema>;

/** The traces of one round. */
export function tracePage(roundId: string): DocumentKind<readonly Trace[]> {
  return rowsDocument(`traces:${roundId}`, 1, traceSchema);
}

/** Writes a trace to the draft, beside each of those rounds. One that is there already stays. */
export function leaveTrace(draft: Store, roundIds: readonly string[], trace: Trace, at: number): Promise<void> {
  return change(draft, roundIds, at, (traces) =>
    traces.some(({ attemptId }) => attemptId === trace.attemptId) ? traces : [...traces, trace],
  );
}

/** Adds the site's own words to the traces of a submit. */
export function leaveWords(draft: Store, roundIds: readonly string[], attemptId: string, said: string, at: number): Promise<void> {
  return change(draft, roundIds, at, (traces) => traces.map((trace) => (trace.attemptId === attemptId ? { ...trace, said } : trace)));
}

/** Lets the trace of a submit stand beside another round too. */
export async function copyTrace(draft: Store, fromId: string, toId: string, attemptId: string, at: number): Promise<void> {
  const { value } = await loadDocument(draft, tracePage(fromId));
  const trace = value.find((one) => one.attemptId === attemptId);
  if (trace !== undefined) await leaveTrace(draft, [toId], trace, at);
}

async function change(
  draft: Store, roundIds: readonly string[], at: number, edit: (traces: readonly Trace[]) => readonly Trace[],
): Promise<void> {
  for (const roundId of roundIds) {
    const page = tracePage(roundId);
    const before = await loadDocument(draft, page);
    await draft.set(writeDocument(page, edit(before.value), before, at));
  }
}

/** The traces of these rounds, by the submit's id. */
export async function readTraces(store: Store, roundIds: readonly string[]): Promise<ReadonlyMap<string, Trace>> {
  const pages = await Promise.all(roundIds.map((roundId) => loadDocument(store, tracePage(roundId))));
  return new Map(pages.flatMap(({ value }) => value).map((trace) => [trace.attemptId, trace]));
}
