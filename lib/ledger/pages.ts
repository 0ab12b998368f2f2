import { ANSWER_IDS, OUTCOMES } from '../rules/outcome';
import { z } from '../schema';
import { type DocumentKind, type ReadDocument, readDocument } from '../vault/document';
import { rowsDocument } from '../vault/rows';
import type { LedgerEvent } from './events';

const ID = z.string().check(z.minLength(1), z.maxLength(64));

/** A settlement's id is its attempt's and its outcome's (`book`): longer than the id that a message may bring. */
const EVENT_ID = z.string().check(z.minLength(1), z.maxLength(96));

const eventSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('opened'), id: ID, at: z.number() }),
  z.object({
    type: z.literal('reserved'),
    id: ID,
    at: z.number(),
    kind: z.enum(['try', 'resend']),
    personIds: z.array(z.string()),
    certain: z.boolean(),
  }),
  z.object({
    type: z.literal('settled'),
    id: EVENT_ID,
    at: z.number(),
    attemptId: ID,
    outcome: z.enum(OUTCOMES),
    answer: z.nullable(z.enum(ANSWER_IDS)),
  }),
]);

/** The events of one round: a page of the ledger, read and written by itself. */
export function roundPage(roundId: string): DocumentKind<readonly LedgerEvent[]> {
  return rowsDocument<LedgerEvent>(`round:${roundId}`, 1, eventSchema);
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
