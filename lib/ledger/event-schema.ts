import { ANSWER_IDS, OUTCOMES } from '../rules/outcome';
import { z } from '../schema';
import { BELONGINGS, CORRECTION_REASONS, type LedgerEvent } from './events';

/** An id of ours. */
export const ID = z.string().check(z.minLength(1), z.maxLength(64));

/** A settlement's id is its attempt's and its outcome's (`book`): longer than the id that a message may bring. */
const EVENT_ID = z.string().check(z.minLength(1), z.maxLength(96));

const DIGEST = z.string().check(z.minLength(1), z.maxLength(64));
const KIND = z.enum(['try', 'resend']);
const OUTCOME = z.enum(OUTCOMES);
const REASON = z.enum(CORRECTION_REASONS);
const happened = { id: EVENT_ID, at: z.number() };

const digestsSchema = z.object({
  key: DIGEST,
  phone: DIGEST,
  idTail: DIGEST,
  code: z.nullable(DIGEST),
  triple: z.nullable(DIGEST),
});

/** An event as it is stored. */
export const eventSchema: z.ZodMiniType<LedgerEvent> = z.discriminatedUnion('type', [
  z.object({ type: z.literal('opened'), ...happened, smsAt: z.nullable(z.number()) }),
  z.object({
    type: z.literal('reserved'),
    ...happened,
    kind: KIND,
    personIds: z.array(z.string()),
    belongs: z.enum(BELONGINGS),
    digests: z.nullable(digestsSchema),
    warned: z.array(z.string()),
  }),
  z.object({
    type: z.literal('settled'),
    ...happened,
    attemptId: ID,
    outcome: OUTCOME,
    answer: z.nullable(z.enum(ANSWER_IDS)),
  }),
  z.object({ type: z.literal('corrected'), ...happened, attemptId: ID, outcome: OUTCOME, reason: REASON }),
  z.object({ type: z.literal('added'), ...happened, kind: KIND, outcome: OUTCOME, reason: REASON }),
  z.object({ type: z.literal('assigned'), ...happened, attemptId: ID, roundId: z.nullable(ID) }),
  z.object({ type: z.literal('deadline'), ...happened, smsAt: z.number() }),
]);

/** Version 1 knew three kinds of events, whether a submit was certain, and neither digests nor warnings. */
export function fromVersion1(row: unknown): unknown {
  if (typeof row !== 'object' || row === null || !('type' in row)) return row;
  if (row.type === 'opened') return { ...row, smsAt: null };
  if (row.type !== 'reserved' || !('certain' in row)) return row;
  const { certain, ...rest } = row;
  return { ...rest, belongs: certain === true ? 'surely' : 'shared', digests: null, warned: [] };
}
