/** One row of a table: where it begins in the file (the first line is 1), and its cells as they are written. */
export interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Why a text is no table: a quote that never ends (at `line`). */
export interface TableProblem {
  readonly problem: 'quoteOpen';
  readonly line: number;
}

/** The separators that are understood: Excel writes semicolons where a comma is the decimal sign, and tabs as Unicode text. */
const SEPARATORS = [',', ';', '\t', '，', '；'] as const;

/**
 * Cuts a text into rows and cells (RFC 4180): cells in quotes hold separators, line breaks and doubled quotes. Empty rows
 * are left out; a line `sep=;`, by which Excel names its separator, is one of these. A quote inside of a bare cell is a
 * character like any other.
 */
export function readCells(text: string): readonly Row[] | TableProblem {
  const named = /^sep=(.)\r?\n/.exec(text);
  const separator = named?.[1] ?? separatorOf(text);
  const rows: Row[] = [];
  let cells: string[] = [];
  let [line, began, at] = named === null ? [1, 1, 0] : [2, 2, named[0].length];
  const endRow = (): void => {
    if (cells.some((cell) => cell.trim() !== '')) rows.push({ line: began, cells });
    cells = [];
    began = line;
  };
  while (at < text.length) {
    let cell = '';
    if (text[at] === '"') {
      const end = closingQuote(text, at + 1);
      if (end === -1) return { problem: 'quoteOpen', line };
      cell = text.slice(at + 1, end).replaceAll('""', '"');
      line += breaksIn(cell);
      at = end + 1;
    }
    // What follows a closing quote belongs to the cell: nothing that somebody wrote is dropped.
    const from = at;
    while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at += 1;
    cells.push(cell + text.slice(from, at));
    if (at >= text.length) break;
    if (text[at] === separator) {
      at += 1;
      // A separator at the very end has an empty cell after it.
      if (at === text.length) cells.push('');
      continue;
    }
    at += text.startsWith('\r\n', at) ? 2 : 1;
    line += 1;
    endRow();
  }
  endRow();
  return rows;
}

/** The end of a quoted cell: the first quote that is not doubled. -1 when there is none. */
function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at !== -1 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
}

function breaksIn(text: string): number {
  return text.match(/\r\n|\r|\n/g)?.length ?? 0;
}

/** What stands most often outside of quotes in the first line. */
function separatorOf(text: string): string {
  const first = /^(?:"(?:[^"]|"")*"|[^"\r\n])*/.exec(text.slice(0, 10_000))?.[0].replace(/"(?:[^"]|"")*"/g, '') ?? '';
  const count = (separator: string): number => first.split(separator).length;
  return SEPARATORS.reduce((best, separator) => (count(separator) > count(best) ? separator : best), SEPARATORS[0]);
}

/** Characters that make a spreadsheet run what a cell holds, in either width. */
const DANGEROUS = /^[=+\-@\t\r\n＝＋－＠']/u;

/** A number that a spreadsheet would write anew: it drops zeros at the front, and makes other figures of long ones. */
const SHORTENED = /^(?:0\d*|\d{1,5}|\d+[Ee]\d+)$/;

/**
 * A cell that no spreadsheet takes for a formula: an apostrophe stands before what begins like one. `isText` is for what
 * may be all digits and is no number: it gets one too where its zeros would go.
 */
export function writeCell(value: string, isText: boolean): string {
  const safe = DANGEROUS.test(value) || (isText && SHORTENED.test(value)) ? `'${value}` : value;
  return /[",;\t\r\n，；]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** What a cell says, and whether it was marked as text: by our apostrophe, or by Excel's `="00123"`. */
export function readCell(raw: string): { readonly value: string; readonly isText: boolean } {
  const formula = /^\s*=\s*"((?:[^"]|"")*)"\s*$/.exec(raw);
  if (formula !== null) return { value: (formula[1] ?? '').replaceAll('""', '"'), isText: true };
  return raw.startsWith("'") ? { value: raw.slice(1), isText: true } : { value: raw, isText: false };
}
