import type { Filing } from '../profiles/filing';
import { maskIdTail } from '../rules/id-tail';
import { maskPhone } from '../rules/phone';
import type { Role } from '../rules/filing';
import { type Backup, readBackup } from './backup';
import type { IncomingRow, RowNote } from './incoming';
import { areSound, type Fate, planBackup, type PlannedFiling, planTable } from './plan';
import type { FileProblem, RowProblem } from './problems';
import { readTable } from './table-in';

/** One row of what would happen: of a table a row each, of a backup a filing each. Numbers are masked. */
export interface PreviewRow {
  /** Where it stands in a table; null in a backup. */
  readonly line: number | null;
  readonly label: string;
  readonly persons: readonly { readonly role: Role; readonly phone: string; readonly idTail: string }[];
  readonly fate: Fate | 'double' | 'problem';
  readonly problems: readonly RowProblem[];
  readonly notes: readonly (RowNote | 'twin')[];
}

/** What an import would do, before anything is done. */
export interface ImportPreview {
  readonly rows: readonly PreviewRow[];
  /** How many filings are new, changed, the same. */
  readonly filings: Readonly<Record<Fate, number>>;
  /** How many rounds come along; null for a table, which has none. */
  readonly rounds: number | null;
  /** Whether a row has a problem: then nothing of the file is taken. */
  readonly isBlocked: boolean;
}

/** An import that was read and set beside what is stored. */
export interface ReadImport {
  readonly preview: ImportPreview;
  readonly planned: readonly PlannedFiling[];
  readonly backup: Backup | null;
}

/** Reads a file's text, which is no sealed one, and says what it would do. Never throws. */
export function readImport(text: string, stored: readonly Filing[], at: number, newId: () => string): ReadImport | FileProblem {
  if (!looksLikeJson(text)) return readTableImport(text, stored, at, newId);
  const value = parseJson(text);
  if (value === undefined) return { id: 'damaged' };
  const backup = readBackup(value);
  if ('id' in backup) return backup;
  const planned = planBackup(backup.filings, stored);
  const rows = planned.map(({ filing, fate, isTwin }): PreviewRow => ({
    line: null, label: filing.label, persons: filing.persons.map(masked), fate, problems: [], notes: isTwin ? ['twin'] : [],
  }));
  return { preview: { rows, filings: countFates(planned), rounds: backup.rounds.length, isBlocked: false }, planned, backup };
}

function readTableImport(text: string, stored: readonly Filing[], at: number, newId: () => string): ReadImport | FileProblem {
  const table = readTable(text);
  if ('id' in table) return table;
  const planned = planTable(table.filings, stored, at, newId);
  const rows = table.rows.map((row): PreviewRow => {
    const { line, label, person, problems, notes } = row;
    return { line, label, persons: [masked(person)], fate: fateOf(row, planned), problems, notes };
  });
  const all = [...planned.values()];
  const isBlocked = rows.some(({ problems }) => problems.length > 0);
  if (!isBlocked && !areSound(all)) return { id: 'damaged' };
  return { preview: { rows, filings: countFates(all), rounds: null, isBlocked }, planned: all, backup: null };
}

function fateOf({ problems, notes, filing }: IncomingRow, planned: ReadonlyMap<string, PlannedFiling>): PreviewRow['fate'] {
  if (problems.length > 0) return 'problem';
  return notes.includes('double') ? 'double' : (planned.get(filing)?.fate ?? 'new');
}

function masked({ role, phone, idTail }: { readonly role: Role; readonly phone: string; readonly idTail: string }): PreviewRow['persons'][number] {
  return { role, phone: maskPhone(phone), idTail: maskIdTail(idTail) };
}

function countFates(planned: readonly PlannedFiling[]): ImportPreview['filings'] {
  const count = (fate: Fate): number => planned.filter((one) => one.fate === fate).length;
  return { new: count('new'), changed: count('changed'), same: count('same') };
}

/** A table has no head that begins with a bracket. */
export function looksLikeJson(text: string): boolean {
  return /^\s*[{[]/.test(text);
}

/** What JSON gives, or undefined. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
