import { FAULT_IDS } from '../faults/faults';
import { type Belonging, CORRECTION_REASONS } from '../ledger/events';
import type { RoundHistory } from '../ledger/history';
import type { RemarkId } from '../ledger/remarks';
import type { RoundView } from '../ledger/round';
import { filingSchema, type Person } from '../profiles/filing';
import { type Settings, settingsSchema } from '../profiles/settings';
import { ANSWER_IDS, OUTCOMES } from '../rules/outcome';
import { z } from '../schema';
import type { FillReport } from '../page/fill';
import type { Taught } from '../page/shape';
import { type DataReplies, dataRequests, NEW_PASSPHRASE, PASSPHRASE } from './data-requests';
import type { Diagnosis } from './diagnosis';
import type { PageSnapshot } from './page-snapshot';
import type { PastedSms, ShownSms } from './sms';
import type { Snapshot } from './snapshot';

/**
 * The one protocol between page, worker and screens. Every message that crosses a boundary is declared here, and is
 * parsed where it arrives: by these schemas in the worker, by its stamp in the page (`lib/messages/stamp`).
 */
const ID = z.string().check(z.minLength(1), z.maxLength(64));
const SHORT = z.string().check(z.maxLength(200));
/** As much as somebody may paste: what is too long for an SMS is read as such, and not refused. */
const TEXT = z.string().check(z.maxLength(200_000));
const KIND = z.enum(['try', 'resend']);
const OUTCOME = z.enum(OUTCOMES);
const REASON = z.enum(CORRECTION_REASONS);
/** Of a page, without anybody's number in it. */
const SHAPE = z.string().check(z.minLength(1), z.maxLength(2_000), z.regex(/^(?!.*\d{4})/s));
const PLACE = z.number().check(z.minimum(0), z.maximum(100));
const taughtSchema = z.object({ shape: SHAPE, code: z.nullable(PLACE), phone: PLACE, idTail: PLACE, submit: PLACE });

/** What the page asks of the worker. */
export const pageRequestSchema = z.discriminatedUnion('type', [
  /** A form was recognised here: send the snapshot, now and whenever it changes. */
  z.object({ type: z.literal('pageHello') }),
  /** Whose values may these be? Asked while the user types, so that the guard can answer at once on the click. */
  z.object({ type: z.literal('match'), kind: KIND, phone: SHORT, idTail: SHORT, code: z.nullable(SHORT) }),
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
    code: z.nullable(SHORT),
    personId: z.nullable(ID),
    /** What the guard had said against it. */
    warned: z.array(SHORT).check(z.maxLength(20)),
  }),
  z.object({
    type: z.literal('settle'),
    attemptId: ID,
    at: z.number(),
    outcome: OUTCOME,
    answer: z.nullable(z.enum(ANSWER_IDS)),
    /** The site's own words, where Heyan does not know them. */
    said: z.nullable(SHORT),
  }),
  /** A new SMS for a new request came: the count begins anew, in a new round. Null is the unassigned one. */
  z.object({ type: z.literal('openRounds'), filingIds: z.array(z.nullable(ID)) }),
  /** The page looks like the step, and no form is recognised: what forms has the user taught? */
  z.object({ type: z.literal('taught') }),
  z.object({ type: z.literal('teach'), taught: taughtSchema }),
  z.object({ type: z.literal('forgetTaught'), shape: SHAPE }),
  /** A text was pasted into the code's field: is it the verification SMS, and what is its code? */
  z.object({ type: z.literal('readPaste'), text: TEXT }),
]);

/** What a screen asks of the worker. */
export const screenRequestSchema = z.discriminatedUnion('type', [
  /** Whether the user lets Heyan work. This and the next three are answered before that, and nothing else is. */
  z.object({ type: z.literal('consent') }),
  z.object({ type: z.literal('giveConsent') }),
  /** A screen has met a fault that the worker knows nothing of. */
  z.object({ type: z.literal('noteFault'), fault: z.enum(FAULT_IDS) }),
  /** What the diagnostic text is made of. */
  z.object({ type: z.literal('diagnosis') }),
  z.object({ type: z.literal('snapshot') }),
  z.object({ type: z.literal('saveFiling'), filing: filingSchema }),
  z.object({ type: z.literal('removeFiling'), filingId: ID }),
  z.object({ type: z.literal('openRounds'), filingIds: z.array(z.nullable(ID)) }),
  /** All that happened for a filing, round by round; null for the submits that fit none. */
  z.object({ type: z.literal('history'), filingId: z.nullable(ID) }),
  /** What came of a submit, as the user says. */
  z.object({ type: z.literal('correct'), attemptId: ID, outcome: OUTCOME, reason: REASON }),
  /** A submit that Heyan did not see, as the user says: it goes into the filing's newest round. */
  z.object({ type: z.literal('addAttempt'), id: ID, filingId: ID, kind: KIND, outcome: OUTCOME, reason: REASON }),
  /** A submit that fitted no filing is this filing's, or nobody's that is stored (null). */
  z.object({ type: z.literal('assign'), attemptId: ID, filingId: z.nullable(ID) }),
  /** When the SMS of the filing's newest round came. */
  z.object({ type: z.literal('smsCame'), filingId: ID, smsAt: z.number() }),
  /** What the user has chosen, and what is chosen from now on. */
  z.object({ type: z.literal('settings') }),
  z.object({ type: z.literal('saveSettings'), settings: settingsSchema }),
  /** The user has read that stored data could not be read. */
  z.object({ type: z.literal('acknowledge') }),
  /** All that is stored, what could not be read included, as the user may save it in a file. */
  z.object({ type: z.literal('dump') }),
  ...dataRequests,
  /** Whether the active tab shows a form that Heyan recognises. */
  z.object({ type: z.literal('activeForm') }),
  z.object({ type: z.literal('fillActive'), personId: ID }),
  /** A text that may be the verification SMS. What is read in it is held in memory until it is put away. */
  z.object({ type: z.literal('readSms'), text: TEXT }),
  /** What was read last, be it pasted into a screen or selected on a page. */
  z.object({ type: z.literal('shownSms') }),
  /** The code that was read is this person's: it is filled with their values from now on. */
  z.object({ type: z.literal('giveCode'), personId: ID }),
  z.object({ type: z.literal('putAwaySms') }),
  /** Whether there is a passphrase, and whether what it locks can be read now. */
  z.object({ type: z.literal('vaultStatus') }),
  z.object({ type: z.literal('unlock'), passphrase: PASSPHRASE }),
  z.object({ type: z.literal('lock') }),
  /** The first passphrase (`current` is null), or another one. */
  z.object({ type: z.literal('setPassphrase'), current: z.nullable(PASSPHRASE), next: NEW_PASSPHRASE }),
  z.object({ type: z.literal('removePassphrase'), current: PASSPHRASE }),
  /** Minutes without use after which it locks itself; null: when the browser is closed. */
  z.object({ type: z.literal('setAutoLock'), minutes: z.nullable(z.int().check(z.minimum(1), z.maximum(1_440))) }),
]);

export type PageRequest = z.infer<typeof pageRequestSchema>;
export type ScreenRequest = z.infer<typeof screenRequestSchema>;
export type Request = PageRequest | ScreenRequest;

/** What the worker says of a submit's values. */
export interface Match {
  /** The filings that they may belong to (null: they fit none), and the round that each is judged by; null for one without any. */
  readonly rounds: readonly { readonly filingId: string | null; readonly belongs: Belonging; readonly round: RoundView | null }[];
  readonly remarks: readonly RemarkId[];
}

/** A filing's rounds, the newest first, and by a submit's id what a person would recognise it by, masked. */
export interface FilingHistory {
  readonly rounds: readonly RoundHistory[];
  readonly traces: Readonly<Record<string, { readonly phone: string; readonly idTail: string; readonly said: string | null }>>;
}

/** Where a recognised form stands: in the active tab, or nowhere that Heyan sees. */
export interface ActiveForm {
  readonly kind: 'try' | 'resend';
}

/** What is filled for a person; the code where the user has given one that was read in an SMS. */
export interface PersonValues extends Pick<Person, 'phone' | 'idTail'> {
  readonly code?: string;
}

/** The answer to each request. */
export interface Replies extends DataReplies {
  pageHello: PageSnapshot;
  match: Match;
  valuesOf: PersonValues | null;
  reserve: PageSnapshot;
  settle: PageSnapshot;
  openRounds: null;
  taught: readonly Taught[];
  teach: null;
  forgetTaught: null;
  consent: boolean;
  giveConsent: null;
  noteFault: null;
  diagnosis: Diagnosis;
  snapshot: Snapshot;
  saveFiling: null;
  removeFiling: null;
  history: FilingHistory;
  correct: null;
  addAttempt: null;
  assign: null;
  smsCame: null;
  settings: Settings;
  saveSettings: null;
  acknowledge: null;
  dump: Readonly<Record<string, unknown>>;
  activeForm: ActiveForm | null;
  fillActive: FillReport | null;
  readPaste: PastedSms;
  readSms: ShownSms;
  shownSms: ShownSms | null;
  giveCode: null;
  putAwaySms: null;
  vaultStatus: VaultStatus;
  unlock: PassphraseSaid;
  lock: null;
  setPassphrase: PassphraseSaid;
  removePassphrase: PassphraseSaid;
  setAutoLock: null;
}

/** Where the vault stands. `broken`: what it takes to open it cannot be read; nothing is written over it. */
export interface VaultStatus {
  readonly state: 'off' | 'locked' | 'unlocked' | 'broken';
  /** Minutes without use after which it locks itself; null: when the browser is closed. */
  readonly autoLock: number | null;
}

/** What came of a passphrase: it was done, or it was not the right one. */
export type PassphraseSaid = 'done' | 'wrong';

/**
 * Why a request was refused: it did not parse, its sender may not ask it, the user has not agreed yet, the disk did not take it, or
 * the vault is locked.
 */
export type Refusal = 'malformed' | 'forbidden' | 'noConsent' | 'storage' | 'newerStore' | 'locked' | 'internal';

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

