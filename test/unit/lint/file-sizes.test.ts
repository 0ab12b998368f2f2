import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesIn } from './files-in';
import { LINT_TIMEOUT, reportsOf, ROOT } from './house-lint';

const SHIPPED = ['entrypoints', 'components', 'lib'];

/** How many lines an editor shows of each shipped source file, shortest first. */
function shippedLengths(): { readonly file: string; readonly lines: number }[] {
  return SHIPPED.flatMap((folder) => filesIn(folder, /\.tsx?$/))
    .map((file) => ({ file, lines: readFileSync(join(ROOT, file), 'utf8').trimEnd().split('\n').length }))
    .sort((a, b) => a.lines - b.lines);
}

describe('one idea a file', () => {
  it('has 250 lines at the most, blank ones and comments among them', { timeout: LINT_TIMEOUT }, async () => {
    const reports = (lines: number) => reportsOf('max-lines', 'lib/rules/example.ts', '// one\n\n'.repeat(lines / 2));
    expect(await reports(250)).toEqual([]);
    expect(await reports(252)).not.toEqual([]);
  });

  it('is under 80 lines in the middle', () => {
    const lengths = shippedLengths();
    expect(lengths[Math.floor(lengths.length / 2)]?.lines).toBeLessThan(80);
  });

  it('is over 150 lines in one file of ten at the most', () => {
    const lengths = shippedLengths();
    const long = lengths.filter(({ lines }) => lines > 150);
    expect(long.length, long.map(({ file }) => file).join(', ')).toBeLessThanOrEqual(lengths.length / 10);
  });
});
