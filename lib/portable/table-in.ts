import { MAX_PERSONS } from '../profiles/filing';
import { checkIdTail, mendIdTail } from '../rules/id-tail';
import { checkPhone, mendPhone } from '../rules/phone';
import type { Person } from '../profiles/filing';
import { readCell, readCells, type Row } from './cells';
import { type ChosenColumn, type Column, columnOf, NEEDED, valueOf } from './columns';
import { type FileProblem, MOST_FILINGS, type RowProblem } from './problems';
import type { IncomingFacts, IncomingFiling, IncomingRow } from './incoming';

/** A table that was read: its filings, and every row with what is wrong with it. */
export interface ReadTable {
  readonly filings: readonly IncomingFiling[];
  readonly rows: readonly IncomingRow[];
}

/**
 * Reads a table of filings, one row a person. Rows with the same id, or with the same name and facts, are one filing. The
 * same person twice in a filing is one, and said to be double. Nothing is guessed: what cannot be is a problem of its row.
 */
export function readTable(text: string): ReadTable | FileProblem {
  const table = readCells(text);
  if ('problem' in table) return { id: table.problem, line: table.line };
  const [head, ...body] = table;
  if (head === undefined) return { id: 'empty' };
  const columns = head.cells.map((cell) => columnOf(readCell(cell).value));
  const known = columns.filter((column) => column !== null);
  // No head is a head of ours: this is another file, or one without a first line.
  const missing = NEEDED.filter((column) => !known.includes(column));
  if (missing.length > 0) return { id: 'columnsMissing', columns: missing };
  const double = known.filter((column, at) => known.indexOf(column) !== at);
  if (double.length > 0) return { id: 'columnDouble', columns: [...new Set(double)] };
  if (body.length === 0) return { id: 'empty' };
  if (body.length > MOST_FILINGS * 2) return { id: 'tooMany' };
  return gather(body.map((row) => readRow(row, columns)));
}

/** A row by itself. */
interface PersonRow {
  readonly line: number;
  readonly facts: IncomingFacts;
  readonly person: Omit<Person, 'id'>;
  readonly problems: readonly RowProblem[];
  readonly notes: IncomingRow['notes'];
}

function readRow({ line, cells }: Row, columns: readonly (Column | null)[]): PersonRow {
  const problems: RowProblem[] = [];
  const notes: IncomingRow['notes'][number][] = [];
  const complain = (id: RowProblem['id'], column: Column | null, value: string | null = null): void => {
    problems.push({ id, column, value: value === null ? null : value.slice(0, 40) });
  };
  const cellOf = (column: Column) => readCell(cells[columns.indexOf(column)] ?? '');
  const chosen = <C extends ChosenColumn>(column: C) => {
    const word = cellOf(column).value.trim();
    const value = valueOf(column, word);
    if (value === null) complain(word === '' ? 'valueMissing' : 'valueUnknown', column, word);
    return value;
  };
  if (cells.slice(columns.length).some((cell) => cell.trim() !== '')) complain('cellsMany', null);
  const label = cellOf('label').value.trim();
  if (label === '') complain('labelMissing', 'label');
  if (label.length > 80) complain('labelLong', 'label', label);
  const situation = !columns.includes('situation') ? undefined : cellOf('situation').value.trim() === '' ? null : chosen('situation');
  const facts: IncomingFacts = {
    id: columns.includes('id') ? cellOf('id').value.trim().slice(0, 64) || null : null,
    label,
    // Where it is a problem, the value stands for nothing: such a file is never taken.
    provider: chosen('provider') ?? 'other',
    filingType: chosen('filingType') ?? 'first',
    serviceKind: chosen('serviceKind') ?? 'website',
    situation,
  };
  const role = chosen('role') ?? 'subject';
  const phone = readPhone(cellOf('phone').value, complain);
  const idTail = readTail(cellOf('idTail'), complain, notes);
  return { line, facts, person: { role, phone, idTail }, problems, notes };
}

type Complain = (id: RowProblem['id'], column: Column) => void;

/** `1.38E+10`: what a spreadsheet makes of a long number. Figures have been lost, and cannot be guessed. */
const SCIENTIFIC = /^\s*[\d０-９]+(?:[.,．]\d+)?[EeＥｅ][+＋-]\d+\s*$/;

function readPhone(raw: string, complain: Complain): string {
  if (SCIENTIFIC.test(raw)) {
    complain('scientific', 'phone');
    return '';
  }
  // A spreadsheet that took it for a number may add a fraction of nothing.
  const phone = mendPhone(raw.replace(/^(\s*\d{11})\.0+\s*$/, '$1'));
  const problem = checkPhone(phone);
  if (problem !== null) complain(problem, 'phone');
  return phone;
}

function readTail({ value: raw, isText }: ReturnType<typeof readCell>, complain: Complain, notes: IncomingRow['notes'][number][]): string {
  if (SCIENTIFIC.test(raw)) {
    complain('scientific', 'idTail');
    return '';
  }
  const bare = raw.replace(/\s/g, '');
  const tail = isText && Array.from(raw).length <= 6 ? raw : mendIdTail(raw);
  const problem = checkIdTail(tail);
  if (problem === 'tailMissing' || problem === 'tailLong' || problem === 'tailBlank') complain(problem, 'idTail');
  // A spreadsheet keeps fifteen figures, and makes zeros of the rest.
  else if (!isText && /^\d{15,}0{3}$/.test(bare)) complain('rounded', 'idTail');
  // And it drops zeros at the front: only an apostrophe says that there are none.
  else if (!isText && /^\d{1,5}$/.test(bare)) complain('zerosLost', 'idTail');
  else if (Array.from(bare).length > 6) notes.push('tailCut');
  return tail;
}

/** What makes two rows one filing. */
function keyOf({ id, label, provider, filingType, serviceKind, situation }: IncomingFacts): string {
  return id === null ? JSON.stringify([label, provider, filingType, serviceKind, situation ?? null]) : `#${id}`;
}

function gather(read: readonly PersonRow[]): ReadTable | FileProblem {
  const filings = new Map<string, { readonly facts: IncomingFacts; readonly line: number; readonly persons: Omit<Person, 'id'>[] }>();
  const rows = read.map(({ line, facts, person, problems, notes }): IncomingRow => {
    const key = keyOf(facts);
    const filing = filings.get(key) ?? { facts, line, persons: [] };
    filings.set(key, filing);
    const row = (more: readonly RowProblem[], moreNotes: IncomingRow['notes'] = []): IncomingRow =>
      ({ line, filing: key, label: facts.label, person, problems: [...problems, ...more], notes: [...notes, ...moreNotes] });
    if (keyOf({ ...facts, id: null }) !== keyOf({ ...filing.facts, id: null })) return row([{ id: 'factsDiffer', column: 'id', value: facts.label }]);
    const isDouble = filing.persons.some((other) => other.role === person.role && other.phone === person.phone && other.idTail === person.idTail);
    if (isDouble) return row([], ['double']);
    filing.persons.push(person);
    return row(filing.persons.length > MAX_PERSONS ? [{ id: 'personsMany', column: null, value: null }] : []);
  });
  if (filings.size > MOST_FILINGS) return { id: 'tooMany' };
  return { filings: [...filings].map(([key, filing]) => ({ key, ...filing })), rows };
}
