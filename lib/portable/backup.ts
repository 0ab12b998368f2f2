import { eventSchema, ID } from '../ledger/event-schema';
import type { LedgerEvent } from '../ledger/events';
import { filingSchema } from '../profiles/filing';
import { traceSchema } from '../profiles/traces';
import { z } from '../schema';
import { type FileProblem, MOST_FILINGS } from './problems';

/** A round with its past, as a backup holds it. `lost` is how many of its rows could not be read: they go on counting. */
const roundSchema = z.object({
  id: ID,
  filingId: z.nullable(ID),
  openedAt: z.number(),
  lost: z.number().check(z.minimum(0)),
  events: z.array(eventSchema),
  traces: z.array(traceSchema),
});

export type BackupRound = z.infer<typeof roundSchema>;

/** What a newer Heyan reads too: a change of this shape gets the next version, and reads this one as well. */
const VERSION = 1;

const backupSchema = z.object({
  format: z.literal('heyan'),
  version: z.literal(VERSION),
  /** Milliseconds since 1970. */
  madeAt: z.number(),
  filings: z.array(filingSchema).check(z.maxLength(MOST_FILINGS)),
  /** The oldest first: the newest of a filing is the one that counts. */
  rounds: z.array(roundSchema),
  /** Rounds that the index had lost. */
  lost: z.number().check(z.minimum(0)),
  /** What the digests in the rounds were made with; null where there was none. */
  digestKey: z.nullable(z.string().check(z.minLength(16), z.maxLength(128))),
});

/**
 * Filings with their whole past. A backup of filings alone would give tries back that the ministry has counted: who takes
 * one to another computer in the middle of a round would be told too many.
 */
export type Backup = z.infer<typeof backupSchema>;

/** Writes a backup as text. */
export function writeBackup(backup: Omit<Backup, 'format' | 'version'>): string {
  return JSON.stringify({ format: 'heyan', version: VERSION, ...backup } satisfies Backup);
}

/**
 * The backup without what would tell a code: with its key, six digits are found by trying them all. The counts, phones and
 * ID tails stay comparable. That these very values were refused before is forgotten; a sealed file keeps it.
 */
export function withoutCodes(backup: Omit<Backup, 'format' | 'version'>): Omit<Backup, 'format' | 'version'> {
  const bare = (event: LedgerEvent): LedgerEvent =>
    event.type === 'reserved' && event.digests !== null ? { ...event, digests: { ...event.digests, code: null, triple: null } } : event;
  return { ...backup, rounds: backup.rounds.map((round) => ({ ...round, events: round.events.map(bare) })) };
}

/** Reads what JSON gave as a backup: all of it, or nothing. One row that cannot be read may be one that counts. */
export function readBackup(value: unknown): Backup | FileProblem {
  if (typeof value !== 'object' || value === null || !('format' in value) || value.format !== 'heyan') return { id: 'notHeyan' };
  if ('version' in value && typeof value.version === 'number' && value.version > VERSION) return { id: 'newerVersion' };
  if ('filings' in value && Array.isArray(value.filings) && value.filings.length > MOST_FILINGS) return { id: 'tooMany' };
  const parsed = z.safeParse(backupSchema, value);
  if (!parsed.success) return { id: 'damaged' };
  const { filings, rounds } = parsed.data;
  return isUnique(filings) && isUnique(rounds) ? parsed.data : { id: 'damaged' };
}

function isUnique(rows: readonly { readonly id: string }[]): boolean {
  return new Set(rows.map(({ id }) => id)).size === rows.length;
}
