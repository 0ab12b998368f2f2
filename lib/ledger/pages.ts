import { z } from '../schema';
import { type DocumentKind, type ReadDocument, readDocument } from '../vault/document';
import { rowsDocument } from '../vault/rows';
import { eventSchema, fromVersion1, ID } from './event-schema';
import type { LedgerEvent } from './events';

/** The events of one round: a page of the ledger, read and written by itself. */
export function roundPage(roundId: string): DocumentKind<readonly LedgerEvent[]> {
  return rowsDocument<LedgerEvent>(`round:${roundId}`, 2, eventSchema, { 1: fromVersion1 });
}

/**
 * Reads a page that the index names. The two are written together: a page that is not there was lost, with all that was
 * in it, and is not a new one. There is nothing to set aside.
 */
export function readPage(roundId: string, stored: unknown): ReadDocument<readonly LedgerEvent[]> {
  const page = roundPage(roundId);
  return stored === undefined ? { ...readDocument(page, null), original: undefined } : readDocument(page, stored);
}

const entrySchema = z.object({ id: ID, filingId: z.nullable(ID), openedAt: z.number() });

/** One round in the index. `filingId` is null for the round that holds submits which fit no filing. */
export type RoundEntry = z.infer<typeof entrySchema>;

/** Which rounds there are, oldest first: the newest of a filing is the one that counts. */
export const ROUND_INDEX: DocumentKind<readonly RoundEntry[]> = rowsDocument('rounds', 1, entrySchema);

/** In which rounds a submit was written down: what makes a message that is told twice count once, and finds its round. */
export function attemptPage(attemptId: string): DocumentKind<readonly string[]> {
  return rowsDocument(`attempt:${attemptId}`, 1, ID);
}
