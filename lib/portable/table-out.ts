import type { Filing } from '../profiles/filing';
import { writeCell } from './cells';
import { COLUMNS, headOf, type TableLanguage, VALUES, wordOf, type ChosenColumn, type Column } from './columns';

/** The mark by which Excel knows UTF-8. */
const MARK = '\uFEFF';

/**
 * Filings as a table for a spreadsheet: UTF-8 with its mark, one row a person, and no cell that could be run as a formula.
 * Read in again it gives the same filings. It holds phones and ID tails, and nothing of their past.
 */
export function writeTable(filings: readonly Filing[], language: TableLanguage): string {
  const head = COLUMNS.map((column) => headOf(column, language)).join(',');
  const rows = filings.flatMap((filing) =>
    filing.persons.map((person) => {
      const cellOf = (column: Column): string => {
        const value = column === 'role' || column === 'phone' || column === 'idTail' ? person[column] : (filing[column] ?? '');
        const shown = isChosen(column) && value !== '' ? wordOf(column, value, language) : value;
        return writeCell(shown, column === 'idTail');
      };
      return COLUMNS.map(cellOf).join(',');
    }),
  );
  return `${MARK}${[head, ...rows].join('\r\n')}\r\n`;
}

function isChosen(column: Column): column is ChosenColumn {
  return column in VALUES;
}
