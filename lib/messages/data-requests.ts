import type { Applied, Previewed, Undone } from '../portable/answers';
import { MOST_BYTES } from '../portable/problems';
import { daysSchema } from '../profiles/expiry';
import { z } from '../schema';
import { LEAST_PASSPHRASE } from './passphrase-length';

export const PASSPHRASE = z.string().check(z.maxLength(1_000));
/** Who has the vault's bytes, or a file's, may try for years. */
export const NEW_PASSPHRASE = PASSPHRASE.check(z.minLength(LEAST_PASSPHRASE));

/** A file that the user chose, as its text. What it may hold is looked at when it is read. */
const FILE = { text: z.string().check(z.maxLength(2 * MOST_BYTES)), passphrase: z.nullable(PASSPHRASE) };
/** By what a plan is known. */
const PLAN = z.string().check(z.maxLength(200));

/** The part of the protocol that is about all that is stored: files, what goes by itself, and erasing. Screens alone may ask it. */
export const dataRequests = [
  /** All filings with their past as a file's text, sealed where a passphrase is given. */
  z.object({ type: z.literal('exportBackup'), passphrase: z.nullable(NEW_PASSPHRASE) }),
  /** All filings as a table for a spreadsheet. */
  z.object({ type: z.literal('exportTable'), language: z.enum(['zh', 'en']) }),
  /** What this file would change. Nothing is changed by it. */
  z.object({ type: z.literal('previewImport'), ...FILE }),
  /** Does what the preview with this plan showed. */
  z.object({ type: z.literal('applyImport'), ...FILE, plan: PLAN }),
  z.object({ type: z.literal('undoImport') }),
  /** Everything that is stored goes, also while it is locked. */
  z.object({ type: z.literal('eraseAll') }),
  /** After how many days finished filings go, and those that went. */
  z.object({ type: z.literal('tidying') }),
  z.object({ type: z.literal('setTidying'), days: daysSchema }),
  z.object({ type: z.literal('undoTidied') }),
  /** The user has read that some went. */
  z.object({ type: z.literal('tidiedRead') }),
] as const;

/** When finished filings go, and what went since the user last read of it. */
export interface Tidying {
  /** Null: never. */
  readonly days: number | null;
  readonly told: { readonly count: number; readonly undoable: boolean } | null;
}

/** The answers to them. */
export interface DataReplies {
  exportBackup: string;
  exportTable: string;
  previewImport: Previewed;
  /** Null: what is stored is not what it was when the preview was made, and nothing was done. */
  applyImport: Applied | null;
  undoImport: Undone;
  eraseAll: null;
  tidying: Tidying;
  setTidying: null;
  undoTidied: boolean;
  tidiedRead: null;
}
