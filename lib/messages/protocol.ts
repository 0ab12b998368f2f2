import { filingSchema, type Person } from '../profiles/filing';
import { ANSWER_IDS, OUTCOMES } from '../rules/outcome';
import { z } from '../schema';
import type { FillReport } from '../page/fill';
import type { PageSnapshot } from './page-snapshot';
import type { Snapshot } from './snapshot';

/**
 * The one protocol between page, worker and screens. Every message that crosses a boundary is declared here, and is
 * parsed where it arrives: by these schemas in the worker, by its stamp in the page (`lib/messages/stamp`).
 */
const ID = z.string().check(z.minLength(1), z.maxLength(64));
const SHORT = z.string().check(z.maxLength(200));
const KIND = z.enum(['try', 'resend']);

/** What the page asks of the worker. */
export const pageRequestSchema = z.discriminatedUnion('type', [
  /** A form was recognised here: send the snapshot, now and whenever it changes. */
  z.object({ type: z.literal('pageHello') }),
  /** Whose values may these be? Asked while the user types, so that the guard can answer at once on the click. */
  z.object({ type: z.literal('match'), phone: SHORT, idTail: SHORT }),
  /** This person's values, to be filled on the user's click. */
  z.object({ type: z.literal('valuesOf'), personId: ID }),
  /** A submit is about to leave. `personId` is the one whose values Heyan filled in, when they are what is submitted. */
  z.object({
    type: z.literal('reserve'),
    id: ID,
    at: z.number(),
    kind: KIND,
    phone: SHORT,
    idTail: SHORT,
    personId: z.nullable(ID),
  }),
  z.object({
    type: z.literal('settle'),
    attemptId: ID,
    at: z.number(),
    outcome: z.enum(OUTCOMES),
    answer: z.nullable(z.enum(ANSWER_IDS)),
  }),
  /** A new SMS for a new request came: the count begins anew, in a new round. Null is the unassigned one. */
  z.object({ type: z.literal('openRounds'), filingIds: z.array(z.nullable(ID)) }),
]);

/** What a screen asks of the worker. */
export const screenRequestSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('snapshot') }),
  z.object({ type: z.literal('saveFiling'), filing: filingSchema }),
  z.object({ type: z.literal('removeFiling'), filingId: ID }),
  z.object({ type: z.literal('openRounds'), filingIds: z.array(z.nullable(ID)) }),
  /** Whether the active tab shows a form that Heyan recognises. */
  z.object({ type: z.literal('activeForm') }),
  z.object({ type: z.literal('fillActive'), personId: ID }),
]);

export type PageRequest = z.infer<typeof pageRequestSchema>;
export type ScreenRequest = z.infer<typeof screenRequestSchema>;
export type Request = PageRequest | ScreenRequest;

/** Filings that values may belong to, and the ID tails that are stored for that phone. */
export interface Match {
  readonly filingIds: readonly string[];
  readonly tails: readonly string[];
}

/** Where a recognised form stands: in the active tab, or nowhere that Heyan sees. */
export interface ActiveForm {
  readonly kind: 'try' | 'resend';
}

/** What is filled for a person. The code is the user's own to type. */
export type PersonValues = Pick<Person, 'phone' | 'idTail'>;

/** The answer to each request. */
export interface Replies {
  pageHello: PageSnapshot;
  match: Match;
  valuesOf: PersonValues | null;
  reserve: PageSnapshot;
  settle: PageSnapshot;
  openRounds: null;
  snapshot: Snapshot;
  saveFiling: null;
  removeFiling: null;
  activeForm: ActiveForm | null;
  fillActive: FillReport | null;
}

/** Why a request was refused: it did not parse, its sender may not ask it, or the disk did not take it. */
export type Refusal = 'malformed' | 'forbidden' | 'storage' | 'newerStore' | 'internal';

/** Every request is answered with one of these. */
export type Reply<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal };

/** What the worker sends to a page. */
export type PageCommand =
  | { readonly type: 'snapshot'; readonly snapshot: PageSnapshot }
  | { readonly type: 'fill'; readonly personId: string; readonly values: PersonValues }
  | { readonly type: 'form' };

/** What the worker calls out to all screens: something changed, ask for the snapshot. */
export interface ScreenNotice {
  readonly type: 'changed';
}

