import { describe, expect, it, test } from 'vitest';
import { readCell, readCells, writeCell } from '../../../lib/portable/cells';
import { forSeeds } from '../helpers/random';

const cellsOf = (text: string) => {
  const rows = readCells(text);
  return 'problem' in rows ? rows : rows.map(({ cells }) => cells);
};

describe('a table is cut into rows and cells', () => {
  test.each([
    ['commas', 'a,b\nc,d', [['a', 'b'], ['c', 'd']]],
    ['semicolons, which Excel writes where a comma is the decimal sign', 'a;b\nc,1;d', [['a', 'b'], ['c,1', 'd']]],
    ['tabs, which Excel writes as Unicode text', 'a\tb\r\nc\td', [['a', 'b'], ['c', 'd']]],
    ['full-width commas', 'a，b\nc，d', [['a', 'b'], ['c', 'd']]],
    ['a named separator', 'sep=;\na;b', [['a', 'b']]],
    ['quotes with a separator, a line break and a quote in them', '"a,1","b\n2","c""3"\nd,e,f', [['a,1', 'b\n2', 'c"3'], ['d', 'e', 'f']]],
    ['a separator inside of a quoted head', '"a;b;c;d",e\nf,g', [['a;b;c;d', 'e'], ['f', 'g']]],
    ['a quote in a bare cell', 'a"b,c\n', [['a"b', 'c']]],
    ['something after the closing quote', '"a"b,c', [['ab', 'c']]],
    ['old line ends', 'a,b\rc,d', [['a', 'b'], ['c', 'd']]],
    ['empty rows and rows of separators alone', 'a,b\n\n,,\nc,d\n', [['a', 'b'], ['c', 'd']]],
    ['an empty cell at the very end', 'a,b\nc,', [['a', 'b'], ['c', '']]],
    ['nothing', '', []],
  ])('%s', (_, text, rows) => expect(cellsOf(text)).toEqual(rows));

  it('a row knows its line, also after cells with line breaks', () => {
    const rows = readCells('h,i\n"a\n\nb",c\n\nd,e');
    expect('problem' in rows ? rows : rows.map(({ line }) => line)).toEqual([1, 2, 6]);
  });

  it('a quote that never ends is a problem, with its line: what follows is no cell', () => {
    expect(cellsOf('a,b\nc,"d\ne,f\n')).toEqual({ problem: 'quoteOpen', line: 2 });
  });
});

describe('Formula injection is neutralised', () => {
  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1', '＠x', "'=1"])('%j', (value) => {
    const written = writeCell(value, false).replace(/^"/, '');
    expect(written.startsWith("'")).toBe(true);
    const [row] = readCells(writeCell(value, false)) as readonly { cells: readonly string[] }[];
    expect(readCell(row?.cells[0] ?? '').value).toBe(value);
  });

  it('any text comes back equal, alone and among others, and never begins a formula', async () => {
    const alphabet = ['=', '+', '-', '@', '\t', '\r', '\n', '"', "'", ',', ';', ' ', '，', '0', '1', 'E', '中', '＝', 'a', '\u200b'];
    await forSeeds(3_000, (random) => {
      const values = Array.from({ length: 1 + random.int(4) }, () => `x${random.text(alphabet, 6)}`.slice(random.chance(0.5) ? 1 : 0));
      const line = ['first', ...values.map((value) => writeCell(value, random.chance(0.5))), 'last'].join(',');
      const [row] = readCells(line) as readonly { cells: readonly string[] }[];
      expect(row?.cells.slice(1, -1).map((cell) => readCell(cell).value)).toEqual(values);
      for (const cell of row?.cells ?? []) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
    });
  });
});

describe('what a spreadsheet would write anew is marked as text', () => {
  test.each([['001234', "'001234"], ['12345', "'12345"], ['1234E5', "'1234E5"], ['123456', '123456'], ['12345X', '12345X']])('%s', (value, written) => {
    expect(writeCell(value, true)).toBe(written);
  });
  it('Excel\'s own ="00123" is read as the text in it', () => expect(readCell('="00123"')).toEqual({ value: '00123', isText: true }));
});
